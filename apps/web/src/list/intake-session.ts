import type { Ruleset } from 'ytterby'
import {
  answerQuestion,
  answersIn,
  openIntake,
  questionsOver,
  triage,
  withProfile,
  type Author,
  type Intake,
  type ListOption,
  type ListQuestion,
  type Profile,
  type TableRecord,
} from 'ytterby/intake'
import { columnChoices } from './column-choices.ts'
import { intakeEngine, withOtherFacts, type AssessedLine, type Engine } from './intake-engine.ts'
import type { ReadBack } from './intake-protocol.ts'
import type { OpenedList } from './opened-list.ts'
import type { Asking, Counts } from './protocol.ts'

/** Number of lines read between two progress messages. */
const SLICE = 2_000

/** A question that is asked of somebody; split off from a group, or of the whole group. */
export type OpenQuestion = ListQuestion & { readonly partOf: string | null }

/** A list that the intake asks about. The profile of its intake is all that was decided; the others are for undoing. */
export type IntakeSession = {
  readonly list: OpenedList
  readonly records: readonly TableRecord[]
  readonly asking: Asking
  readonly ruleset: Ruleset
  readonly engine: Engine
  readonly intake: Intake
  /** The profiles before each decision, the last one at the end. */
  readonly before: readonly Profile[]
  readonly lines: readonly AssessedLine[]
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
  const { records } = list.own
  const known = before?.intake ?? list.own.intake
  const choices = columnChoices(known, asking.mapping, author)
  const profile = { ...known.profile, columns: [...known.profile.columns, ...choices] }
  await step(0, list.lines.length)
  const session = await decided(
    {
      list,
      records,
      asking,
      ruleset,
      engine: intakeEngine(asking, ruleset),
      intake: choices.length === 0 ? known : openIntake(records, profile),
      // Columns are changed back where they were changed; what was decided since can still be undone.
      before: (before?.before ?? []).map((earlier) => ({ ...earlier, columns: [...earlier.columns, ...choices] })),
      readBack: before?.readBack ?? null,
      view: before?.view ?? { apart: new Set(), skipped: new Set() },
    },
    step,
  )
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
  if (answers.length === 0) return known
  return withDecisions(known, profileAfter(session, answers, author), [session.intake.profile], step)
}

/** The session with another profile; `before` are the profiles to which it can be undone. */
export async function withDecisions(
  session: IntakeSession,
  profile: Profile,
  before: readonly Profile[],
  step: Step,
): Promise<IntakeSession> {
  await step(0, session.list.lines.length)
  return decided({ ...session, intake: withProfile(session.intake, profile, session.records), before }, step)
}

async function decided(
  session: Omit<IntakeSession, 'lines' | 'questions' | 'skipped'>,
  step: Step,
): Promise<IntakeSession> {
  const { list, asking, engine } = session
  const read = withOtherFacts(session.intake.lines, list, asking)
  const lines: AssessedLine[] = []
  for (let from = 0; from < read.length; from += SLICE) {
    lines.push(...triage(read.slice(from, from + SLICE), engine.ask))
    await step(lines.length, read.length)
  }
  return asked({ ...session, lines })
}

/** The session with its questions: those of a group that is asked about apart stand in its place. */
export function asked(session: Omit<IntakeSession, 'questions' | 'skipped'>): IntakeSession {
  const { lines, intake, engine, view } = session
  const over = { list: intake.list, ask: engine.ask }
  const all = questionsOver(lines, over).flatMap((question): OpenQuestion[] => {
    if (!view.apart.has(question.id)) return [{ ...question, partOf: null }]
    const own = new Set(question.lines)
    const apart = questionsOver(
      lines.filter(({ line }) => own.has(line)),
      { ...over, apart: true },
    )
    return apart.map((one) => ({ ...one, partOf: question.id }))
  })
  return {
    ...session,
    questions: all.filter(({ id }) => !view.skipped.has(id)),
    skipped: all.filter(({ id }) => view.skipped.has(id)),
  }
}

/** The profile after an answer to some questions, each given to all its lines or to the named ones. */
export function profileAfter(
  { intake }: IntakeSession,
  answers: readonly {
    readonly question: ListQuestion
    readonly option: Pick<ListOption, 'as' | 'states'>
    readonly lines?: readonly number[]
  }[],
  author: Author,
): Profile {
  return answers.reduce<Profile>(
    (profile, answer) => answerQuestion({ ...intake, profile }, answer, author),
    intake.profile,
  )
}
