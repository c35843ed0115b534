import { type Assessment, itemNotes, kindName } from 'ytterby'
import type { Speaker } from './speaker.ts'

type Item = Assessment['permits'][number]['items'][number]

/** More entries that only may count are not listed, unless all are to be shown. */
const MOST_POSSIBLE = 3

/**
 * Each kind of permit with its verdict, followed by the controlling entries.
 *
 * @param listedBy The flag that lists the entries that are only counted; null to list them here.
 */
export function permitItems(
  { permits }: Pick<Assessment, 'permits'>,
  speaker: Speaker,
  listedBy: '--json' | null,
): string[] {
  return permits.flatMap(({ kind, verdict, forms, items }) => {
    const head = { kind: kindName(kind, speaker.lang), verdict: speaker.word(verdict), forms: speaker.words(forms) }
    const possible = items.filter(({ match }) => match !== 'yes')
    const isCounted = listedBy !== null && possible.length > MOST_POSSIBLE
    const listed = isCounted ? items.filter((item) => !possible.includes(item)) : items
    return [
      speaker.phrase(forms.length === 0 ? 'permit' : 'permitAs', head),
      ...listed.map((item) => `  ${itemText(item, speaker)}`),
      ...(isCounted ? [`  ${countText(possible, listedBy, speaker)}`] : []),
    ]
  })
}

/** How many entries may reach the good, with the control codes that they belong to. */
function countText(items: readonly Item[], flag: string, { phrase }: Speaker): string {
  const codes = new Set(items.flatMap(({ code }) => (code === null ? [] : [code.replace(/\..*/, '')])))
  const said = { count: items.length, codes: [...codes].join(phrase('comma')), flag }
  return phrase(codes.size === 0 ? 'possibleEntries' : 'possibleEntriesOf', said)
}

function itemText(
  { code, element, text, state, match, everInForce, basis, citations }: Item,
  { phrase, aside, cite, lang }: Speaker,
): string {
  const notes = [
    ...itemNotes({ state, match }, lang),
    ...(everInForce ? [] : [phrase('never')]),
    ...(basis === undefined ? [] : [phrase('asserted')]),
  ]
  return `${[code, element, text].filter((part) => part !== null).join(' ')}${aside(notes)}${cite(citations)}`
}
