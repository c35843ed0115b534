import { codes } from '../../locales/codes.ts'
import { filled } from '../../locales/filled.ts'
import { LANGS, type Lang } from '../../locales/langs.ts'
import { listQuestions } from '../../locales/list-questions.ts'
import { marks } from '../../locales/marks.ts'
import { textAt } from '../../locales/text-at.ts'
import type { ListOption, Outcome } from './list-question.ts'
import type { QuestionToTell } from './question-text.ts'
import { isSetAside, type TriagedLine } from './triage.ts'
import { statesText } from './value-text.ts'

type OptionToTell = Pick<ListOption, 'as' | 'states'>

/**
 * A possible answer in words; the options of a question have different ones. `optionIn` finds an option by its text.
 *
 * @example optionText(question, option, 'en') // 'Yes: NdFeB magnet; Nd, perhaps other rare earths'
 */
export function optionText({ kind, path, options }: QuestionToTell, { as, states }: OptionToTell, lang: Lang): string {
  const { option: texts } = listQuestions[lang]
  if (kind === 'convention' && states['field'] !== undefined && path !== 'asOf')
    return states['field'] === 'ignore' ? texts.otherColumn : texts.thisColumn
  if (kind === 'convention')
    return Object.values(states)
      .map((value) => textAt(texts, value) ?? value)
      .join(marks[lang].comma)
  if (kind === 'cell') return states[path] === '' ? texts.nothing : statesText(states, path, lang)
  const isOnly = options.filter((option) => option.as === 'accepted').length === 1
  const isByEntry = path === 'product.controlCode'
  if (as === 'rejected') return kind === 'set-aside' ? texts.mayHold : isOnly || isByEntry ? texts.no : texts.noneOfThem
  if (isByEntry) return states[path] ?? texts.noEntry
  const what = statesText(states, path, lang)
  return as === 'accepted' && isOnly ? filled(texts.yes, { what }) : what
}

/** The option of a question that has a text, in whichever language it was written; null if none has. */
export function optionIn<Option extends OptionToTell>(
  question: Omit<QuestionToTell, 'options'> & { readonly options: readonly Option[] },
  text: string,
): Option | null {
  const wanted = folded(text)
  return (
    question.options.find((option) => LANGS.some((lang) => folded(optionText(question, option, lang)) === wanted)) ??
    null
  )
}

/** Cells are typed by hand, and in another width in Chinese. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()

/** How a line ends: by its verdict, set aside by somebody, or refused. */
export const outcomeOf = (line: TriagedLine): Outcome =>
  'issues' in line.answer ? 'refused' : isSetAside(line) ? 'set-aside' : line.answer.verdict

/** What an answer leads to, in a word. */
export const outcomeText = (outcome: Outcome, lang: Lang): string =>
  outcome === 'set-aside' || outcome === 'refused'
    ? listQuestions[lang].outcomes[outcome]
    : codes[lang].contract[outcome]

/** Counts the lines by the outcome of an option: “permit required: 12; depends: 3”. Empty if unknown. */
export const leadsToText = ({ leadsTo }: Pick<ListOption, 'leadsTo'>, lang: Lang): string =>
  OUTCOMES.flatMap((outcome) => {
    const count = leadsTo[outcome] ?? 0
    return count === 0 ? [] : [filled(listQuestions[lang].leadsTo, { outcome: outcomeText(outcome, lang), count })]
  }).join(marks[lang].semicolon)

/** Outcomes of a line, what decides most first. */
export const OUTCOMES = [
  'refused',
  'prohibited',
  'refused-in-principle',
  'permit-required',
  'unsettled',
  'depends',
  'no-permit',
  'set-aside',
] as const satisfies readonly Outcome[]
