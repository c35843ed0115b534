import type { Assessment, Ruleset } from 'ytterby'
import {
  askQuestions,
  changeProfileInSteps,
  openSessionInSteps,
  profileWith,
  type QuestionAnswer,
  type RefusedAnswer,
  type Session,
} from '@ytterby/lists'
import { answersIn, type Author, type ListQuestion, type Profile, type TableRecord } from 'ytterby/lists'
import { columnChoices } from './column-choices.ts'
import { wholeAsker, withOtherFacts } from './intake-engine.ts'
import { withMagnets } from './magnet-question.ts'
import type { ReadBack } from './intake-protocol.ts'
import type { OpenedList } from './opened-list.ts'
import type { Asking, Counts } from './protocol.ts'

/** A question that is asked of somebody; split off from a group, or of the whole group. */
export type OpenQuestion = ListQuestion & {
  readonly partOf: string | null
  /** Whether it asks for the magnets of goods, with their answers in the order of `MAGNET_ANSWERS`. */
  readonly isOfMagnets: boolean
}

/** The questions that are asked one by one, in the order of their numbers; what is set aside is accepted together. */
export const askedQuestions = (questions: readonly OpenQuestion[]): readonly OpenQuestion[] =>
  questions.filter(({ kind }) => kind !== 'set-aside')

/** A list that the intake asks about. The profile of its intake is all that was decided; the others are for undoing. */
export type IntakeSession = Session<Assessment | RefusedAnswer> & {
  readonly list: OpenedList
  readonly asking: Asking
  readonly ruleset: Ruleset
  /** The profiles before each decision, the last one at the end. */
  readonly before: readonly Profile[]
  readonly questions: readonly OpenQuestion[]
  readonly skipped: readonly OpenQuestion[]
  /** What was taken from a workbook whose questions were answered. */
  readonly readBack: ReadBack | null
  /** Ids of groups whose goods are asked about one by one, and of questions that were skipped. */
  readonly view: { readonly apart: ReadonlySet<string>; readonly skipped: ReadonlySet<string> }
}

/** Told how far the work is; it throws to stop it. */
export type Step = (done: number, total: number, counts?: Counts) => Promise<void>

/** Starts to ask about a list. The columns are read as the mapping says. */
export async function startSession(
  {
    list,
    asking,
    ruleset,
    before,
  }: Pick<IntakeSession, 'list' | 'asking' | 'ruleset'> & { before: IntakeSession | null },
  author: Author,
  step: Step,
): Promise<IntakeSession> {
  if (list.own === null) throw new TypeError('The list has the names of facts')
  const known = before?.intake ?? list.own.intake
  const choices = columnChoices(known, asking.mapping, author)
  await step(0, list.lines.length)
  const steps = openSessionInSteps(list.own, {
    profile: { ...known.profile, columns: [...known.profile.columns, ...choices] },
    ask: wholeAsker(asking, ruleset),
    addFacts: (lines) => withOtherFacts(lines, list, asking),
    intake: choices.length === 0 ? known : undefined,
  })
  const session = asked({
    ...(await runSteps(steps, list, step)),
    list,
    asking,
    ruleset,
    // Columns are changed back where they were changed; what was decided since can still be undone.
    before: (before?.before ?? []).map((earlier) => ({ ...earlier, columns: [...earlier.columns, ...choices] })),
    readBack: before?.readBack ?? null,
    view: before?.view ?? { apart: new Set(), skipped: new Set() },
  })
  return before === null && list.own.filledIn !== null
    ? withAnswersOf(list.own.filledIn, session, author, step)
    : session
}

/** The session with the answers that somebody wrote into the questions of a workbook. */
async function withAnswersOf(
  filledIn: readonly TableRecord[],
  session: IntakeSession,
  author: Author,
  step: Step,
): Promise<IntakeSession> {
  const { answers, notUnderstood } = answersIn(filledIn, session.questions) ?? { answers: [], notUnderstood: [] }
  const known = { ...session, readBack: { taken: answers.length, notUnderstood } }
  return answers.length === 0 ? known : withAnswers(known, answers, author, step)
}

/** The session after an answer to some questions, which can be undone. */
export const withAnswers = (
  session: IntakeSession,
  answers: readonly QuestionAnswer[],
  author: Author,
  step: Step,
): Promise<IntakeSession> =>
  withDecisions(session, profileWith(session, answers, author), [...session.before, session.intake.profile], step)

/** The session with another profile; `before` are the profiles to which it can be undone. */
export async function withDecisions(
  session: IntakeSession,
  profile: Profile,
  before: readonly Profile[],
  step: Step,
): Promise<IntakeSession> {
  await step(0, session.list.lines.length)
  const next = await runSteps(changeProfileInSteps(session, profile), session.list, step)
  return asked({ ...session, ...next, before })
}

/** Does the steps one after the other, telling each time how many lines are answered. */
async function runSteps<Result>(steps: Generator<number, Result>, { lines }: OpenedList, step: Step): Promise<Result> {
  let one = steps.next()
  for (; one.done !== true; one = steps.next()) await step(one.value, lines.length)
  return one.value
}

/** The session with its questions: those of a group that is asked about apart stand in its place. */
export function asked(session: Omit<IntakeSession, 'questions' | 'skipped'>): IntakeSession {
  const { lines, view } = session
  const all = askQuestions(session).flatMap((question): OpenQuestion[] => {
    if (!view.apart.has(question.id)) return [{ ...withMagnets(question, session), partOf: null }]
    const own = new Set(question.lines)
    const apart = askQuestions(session, { of: lines.filter(({ line }) => own.has(line)), apart: true })
    return apart.map((one) => ({ ...withMagnets(one, session), partOf: question.id }))
  })
  return {
    ...session,
    questions: all.filter(({ id }) => !view.skipped.has(id)),
    skipped: all.filter(({ id }) => view.skipped.has(id)),
  }
}
