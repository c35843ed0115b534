import type { QuestionAnswer } from '@ytterby/lists'
import type { Columns, ListOption } from 'ytterby/lists'
import {
  asked,
  withAnswers,
  withDecisions,
  type IntakeSession,
  type OpenQuestion,
  type Step,
} from './intake-session.ts'
import { asideGroups, asideQuestions } from './aside-groups.ts'
import { optionOfTyped } from './typed-answer.ts'
import type { IntakeRequest, Reply } from './protocol.ts'

type Decision = Exclude<IntakeRequest, { kind: 'show' | 'lines' | 'history' | 'profile' }>
type Refused = Pick<Extract<Reply, { kind: 'not-read' }>, 'why'>

/** The session after somebody decided something, or changed what is asked; why a typed value cannot be taken. */
export async function decide(session: IntakeSession, request: Decision, step: Step): Promise<IntakeSession | Refused> {
  switch (request.kind) {
    case 'give': {
      const question = questionAt(session, request.question)
      const option = optionOf(session, question, request.answer)
      return 'why' in option ? option : withAnswers(session, [{ question, option }], request.author, step)
    }
    case 'set-aside':
      return withAnswers(session, accepted(session, request.group), request.author, step)
    case 'take-out': {
      const question = asideQuestions(session).find(({ lines }) => lines.includes(request.line))
      if (question === undefined) return session
      const option = { as: 'rejected', states: {} } as const
      return withAnswers(session, [{ question, option, lines: [request.line] }], request.author, step)
    }
    case 'undo': {
      const profile = session.before.at(-1)
      return profile === undefined ? session : withDecisions(session, profile, session.before.slice(0, -1), step)
    }
    case 'ask-apart':
    case 'ask-together':
      return asked({ ...session, view: { ...session.view, apart: changed(session.view.apart, request) } })
    case 'skip':
    case 'ask-again':
      return asked({ ...session, view: { ...session.view, skipped: changed(session.view.skipped, request) } })
  }
}

function questionAt({ questions, skipped }: IntakeSession, id: string): OpenQuestion {
  const question = [...questions, ...skipped].find((one) => one.id === id)
  if (question === undefined) throw new RangeError('The question is not asked')
  return question
}

function optionOf(
  session: IntakeSession,
  question: OpenQuestion,
  answer: Extract<IntakeRequest, { kind: 'give' }>['answer'],
): Pick<ListOption, 'as' | 'states'> | Refused {
  if (typeof answer !== 'number') return optionOfTyped(session, question, answer)
  const option = question.options[answer]
  if (option === undefined) throw new RangeError('The question has no such option')
  return option
}

const NO_RARE_EARTHS: Columns = { 'product.elements': 'none' }

/** What accepting a group that is set aside, or all groups, answers. */
function accepted(session: IntakeSession, group: string | null): QuestionAnswer[] {
  const option = { as: 'accepted', states: NO_RARE_EARTHS } as const
  const groups = asideGroups(session)
  const wanted = group === null ? null : new Set(groups.get(group)?.lines.map(({ line }) => line))
  return asideQuestions(session).map((question) => ({
    question,
    option,
    lines: wanted === null ? question.lines : question.lines.filter((line) => wanted.has(line)),
  }))
}

function changed(
  ids: ReadonlySet<string>,
  { kind, question }: { readonly kind: string; readonly question: string },
): ReadonlySet<string> {
  const next = new Set(ids)
  if (kind === 'ask-apart' || kind === 'skip') next.add(question)
  else next.delete(question)
  return next
}
