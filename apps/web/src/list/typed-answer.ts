import { checkAnswer } from '@ytterby/lists'
import { canBeTyped, typedAnswer, type ListOption } from 'ytterby/lists'
import type { IntakeSession, OpenQuestion } from './intake-session.ts'
import type { IntakeRequest, Reply } from './protocol.ts'

type Typed = Exclude<Extract<IntakeRequest, { kind: 'give' }>['answer'], number>
type Refused = Pick<Extract<Reply, { kind: 'not-read' }>, 'why'>

/** Whether a question can be answered by a typed value. */
export const isTyped = (question: OpenQuestion): boolean =>
  canBeTyped(question) || (question.kind === 'fact' && question.options.length === 0)

/** The answer that somebody typed, checked by the engine; why it cannot be taken if it says no single value. */
export function optionOfTyped(
  { lines, ask }: IntakeSession,
  question: OpenQuestion,
  { text, complete }: Typed,
): Pick<ListOption, 'as' | 'states'> | Refused {
  const { path } = question
  const read = canBeTyped(question) ? typedAnswer(question, text) : stated({ [path]: text.trim() })
  if ('id' in read) return { why: read }
  const isOpenList = path === 'product.elements' && question.kind === 'fact' && !complete
  const option = isOpenList ? stated({ ...read.states, 'product.elementsComplete': 'false' }) : read
  const [first] = question.lines
  const line = lines.find((one) => one.line === first)
  const issue = checkAnswer(question, option, { ask, columns: line?.columns ?? {} })
  return issue === undefined ? option : { why: { code: issue.code ?? '', message: issue.message } }
}

const stated = (states: ListOption['states']) => ({ as: 'answered', states }) as const
