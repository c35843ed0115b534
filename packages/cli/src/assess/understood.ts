import { flagOf } from './flags.ts'
import { printable, type Lang } from 'ytterby'
import { fieldText, reasonText, statesText, type Sentence } from 'ytterby/lists'
import { layout, type Section } from '../render/layout.ts'
import { phrase } from '../render/phrases.ts'

/** Shows how a line of text was read: what it states, what its words propose, and what has no single reading. */
export function understoodText(
  { columns, parts, unread, proposal, proposed }: Sentence,
  lang: Lang,
  width: number,
): string {
  const written = new Map(parts.map(({ field, text }) => [field, text]))
  const notesOn = (name: string): string[] =>
    parts.flatMap(({ field, value, why }) =>
      field !== name || value === null || why === null ? [] : [`  ${reasonText(why, lang)}`],
    )
  const stated = Object.entries(columns).flatMap(([field, value]) => {
    const text = written.get(field)
    const line = { name: fieldText(field, lang), value: statesText({ [field]: value }, field, lang) }
    const said =
      text === undefined || text === value
        ? phrase('understoodFact', lang, line)
        : phrase('understoodFrom', lang, { ...line, text })
    return [said, ...notesOn(field)]
  })
  const open = parts.flatMap(({ field, value, why, either }) =>
    value !== null || why === null
      ? []
      : [
          phrase(either.length === 0 ? 'understoodNone' : 'understoodOpen', lang, {
            name: fieldText(field, lang),
            why: reasonText(why, lang),
            either: either.join(phrase('comma', lang)),
            flag: flagOf(field) ?? '--as-of',
          }),
        ],
  )
  const forms = proposal.forms.possible
  const isFormOpen = forms.length > 1 && [columns, proposed].every((of) => of['product.form'] === undefined)
  const sections: Section[] = [
    { heading: phrase('understood', lang), items: stated },
    {
      heading: phrase('proposed', lang),
      items: [
        ...(Object.keys(proposed).length === 0
          ? []
          : [
              phrase('proposedBy', lang, {
                what: statesText(proposed, 'product', lang),
                words: proposal.because.map((word) => `“${word}”`).join(phrase('comma', lang)),
              }),
            ]),
        ...(isFormOpen ? [phrase('proposedForms', lang, { forms: forms.join(phrase('comma', lang)) })] : []),
      ],
    },
    { heading: phrase('unclear', lang), items: open },
    { heading: phrase('unread', lang), items: unread.map((words) => printable(`“${words}”`)) },
  ]
  return `${layout(sections, width)}\n`
}
