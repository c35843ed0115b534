import { checkAnswer, type Session } from '@ytterby/lists'
import type { Lang } from 'ytterby'
import { reasonText, typedAnswer, type Columns, type ListOption, type ListQuestion } from 'ytterby/lists'
import { refusalText } from '../render/refusals.ts'

/**
 * An answer in somebody's own words, such as `Nd 30, Dy 3`; or why it is none, the contract's reasons included.
 *
 * @param columns of a line that the question is about.
 */
export function checkedAnswer(
  question: ListQuestion,
  text: string,
  { ask, columns, lang }: Pick<Session, 'ask'> & { readonly columns: Columns; readonly lang: Lang },
): Pick<ListOption, 'as' | 'states'> | { readonly refused: string } {
  const typed = typedAnswer(question, text)
  if ('id' in typed) return { refused: reasonText(typed, lang) }
  const issue = checkAnswer(question, typed, { ask, columns })
  return issue === undefined ? typed : { refused: refusalText(issue.code ?? '', issue.message, lang) }
}
