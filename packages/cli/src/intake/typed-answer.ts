import type { Lang } from 'ytterby'
import { reasonText, readTyped, type Ask, type Columns, type ListOption, type ListQuestion } from 'ytterby/intake'
import { refusalText } from '../render/refusals.ts'
import type { ListAnswer } from './list-asker.ts'

type Answer = Pick<ListOption, 'as' | 'states'>

/** Whether an answer of one's own can be typed: not where a proposal is accepted or a convention chosen. */
export const canBeTyped = ({ kind }: Pick<ListQuestion, 'kind'>): boolean => kind === 'fact' || kind === 'cell'

/**
 * An answer in somebody's own words, such as `Nd 30, Dy 3`; or why it is none. Rare earths that are typed are all that the good
 * holds.
 *
 * @param columns of a line that the question is about, to check the answer against the contract.
 */
export function typedAnswer(
  { path }: Pick<ListQuestion, 'path'>,
  text: string,
  { ask, columns, lang }: { readonly ask: Ask<ListAnswer>; readonly columns: Columns; readonly lang: Lang },
): Answer | { readonly refused: string } {
  const read = readTyped(path, text)
  if (read.kind === 'ask') return { refused: reasonText(read.why, lang) }
  const value = read.kind === 'nothing' ? '' : String(read.value)
  const isList = path === 'product.elements' && value !== 'none'
  const states: Columns = { [path]: value, ...(isList ? { 'product.elementsComplete': 'true' } : {}) }
  const answer = ask({ ...columns, ...states })
  const pointer = `/${path.replaceAll('.', '/')}`
  const issue = 'issues' in answer ? answer.issues.find((one) => one.pointer.startsWith(pointer)) : undefined
  return issue === undefined ? { as: 'answered', states } : { refused: refusalText(issue.code, issue.message, lang) }
}
