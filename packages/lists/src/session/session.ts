import {
  answerQuestion,
  EMPTY_PROFILE,
  openIntake,
  questionsOver,
  triage,
  withProfile,
  type Ask,
  type Author,
  type Intake,
  type IntakeLine,
  type LineAnswer,
  type ListOption,
  type ListQuestion,
  type Profile,
  type TableRecord,
  type TriagedLine,
} from 'ytterby/lists'
import type { ListAnswer } from './asker.ts'

/** A line with its answer, and where it stands. */
export type AnsweredLine<Answer extends LineAnswer = ListAnswer> = TriagedLine<Answer>

/** A list as it stands: read with a profile, and answered as far as its facts are known. */
export type Session<Answer extends LineAnswer = ListAnswer> = {
  readonly records: readonly TableRecord[]
  readonly ask: Ask<Answer>
  /** Adds facts to the lines before they are asked about; the lines of the intake stay as they were read. */
  readonly addFacts: ((lines: readonly IntakeLine[]) => readonly IntakeLine[]) | undefined
  readonly intake: Intake
  readonly lines: readonly AnsweredLine<Answer>[]
}

/** How a session begins. */
export type SessionStart<Answer extends LineAnswer = ListAnswer> = {
  /** What was decided about earlier lists of the same kind. */
  readonly profile?: Profile | undefined
  /** Answers a line: `listAsker`, or an asker that keeps more of the answers. */
  readonly ask: Ask<Answer>
  readonly addFacts?: Session<Answer>['addFacts']
  /** The list as it was read before with this profile. */
  readonly intake?: Intake | undefined
}

/**
 * Begins to ask about a list: what its words propose, and where each line stands.
 *
 * @example
 * const session = openSession(await openList(bytes), { ask: listAsker(asking) })
 * askQuestions(session)[0]?.descriptions
 */
export const openSession = <Answer extends LineAnswer>(
  list: Pick<Session, 'records'>,
  start: SessionStart<Answer>,
): Session<Answer> => runToEnd(openSessionInSteps(list, start))

/** The same, some lines at a time. Each step gives the number of lines that are answered. */
export function openSessionInSteps<Answer extends LineAnswer>(
  { records }: Pick<Session, 'records'>,
  { profile = EMPTY_PROFILE, ask, addFacts, intake }: SessionStart<Answer>,
): Generator<number, Session<Answer>> {
  return answered({ records, ask, addFacts }, intake ?? openIntake(records, profile))
}

/** The same list with another profile. */
export const changeProfile = <Answer extends LineAnswer>(session: Session<Answer>, profile: Profile): Session<Answer> =>
  runToEnd(changeProfileInSteps(session, profile))

/** The same, in the steps of `openSessionInSteps`. */
export const changeProfileInSteps = <Answer extends LineAnswer>(
  session: Session<Answer>,
  profile: Profile,
): Generator<number, Session<Answer>> => answered(session, withProfile(session.intake, profile, session.records))

/** Lines that are answered in one step. */
const LINES_AT_ONCE = 2_000

function* answered<Answer extends LineAnswer>(
  { records, ask, addFacts }: Pick<Session<Answer>, 'records' | 'ask' | 'addFacts'>,
  intake: Intake,
): Generator<number, Session<Answer>> {
  const read = addFacts?.(intake.lines) ?? intake.lines
  const lines: AnsweredLine<Answer>[] = []
  for (let from = 0; from < read.length; from += LINES_AT_ONCE) {
    for (const line of triage(read.slice(from, from + LINES_AT_ONCE), ask)) lines.push(line)
    yield lines.length
  }
  // The lines with their answers take the place of those without: a long list is held once.
  return { records, ask, addFacts, intake: addFacts === undefined ? { ...intake, lines } : intake, lines }
}

/** The next questions; of some lines only, or about each good on its own. */
export const askQuestions = <Answer extends LineAnswer>(
  { intake: { list }, ask, lines }: Session<Answer>,
  { of = lines, apart = false }: { readonly of?: readonly AnsweredLine<Answer>[]; readonly apart?: boolean } = {},
): ListQuestion[] => questionsOver(of, { list, ask, apart })

/** An answer to a question, given to all its lines or to the named ones. */
export type QuestionAnswer = {
  readonly question: ListQuestion
  readonly option: Pick<ListOption, 'as' | 'states'>
  readonly lines?: readonly number[]
}

/** The profile with answers to some questions of a list. */
export const profileWith = (
  { intake }: { readonly intake: Intake },
  answers: readonly QuestionAnswer[],
  author: Author,
): Profile =>
  answers.reduce<Profile>((profile, given) => answerQuestion({ ...intake, profile }, given, author), intake.profile)

/**
 * The session after somebody answered some of its questions.
 *
 * @example answerQuestions(session, [{ question, option: question.options[0] }], { by: 'Anna', on: '2026-11-29' })
 */
export const answerQuestions = <Answer extends LineAnswer>(
  session: Session<Answer>,
  answers: readonly QuestionAnswer[],
  author: Author,
): Session<Answer> => changeProfile(session, profileWith(session, answers, author))

function runToEnd<Result>(steps: Generator<unknown, Result>): Result {
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}
