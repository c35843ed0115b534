import type { InquiryIssue } from '../../errors/invalid-inquiry-error.ts'
import { openInSteps, withProfileInSteps, type Intake, type IntakeOpening } from '../lines/open-intake.ts'
import type { Columns, Profile } from '../profile/profile.ts'
import type { ListQuestion } from '../questions/list-question.ts'
import { questionsInSteps } from '../questions/questions-over.ts'
import { inquiryKey, triage, type Ask, type LineAnswer, type TriagedLine } from '../questions/triage.ts'
import type { TableRecord } from '../table/cell.ts'
import { applyAnswers, type GivenAnswer } from './apply-answers.ts'
import { applyFilledIn, type FilledIn } from './apply-filled-in.ts'

/** What the next step does: it reads some records or the words of a good, asks about an inquiry, or hardly anything. */
export type ListStep = IntakeOpening | { readonly columns: Columns }

type Asking = {
  readonly records: readonly TableRecord[]
  readonly profile: Profile
  readonly answers: readonly GivenAnswer[]
  readonly filledIn: FilledIn | null
  readonly ask: Ask
}

/** A list after what is known and was answered: where its lines stand, and what is asked next. */
export type AskedList = {
  readonly records: readonly TableRecord[]
  readonly intake: Intake
  readonly lines: readonly TriagedLine[]
  readonly questions: readonly ListQuestion[]
  /** Answers that were not applied: where they are and why. */
  readonly refused: readonly InquiryIssue[]
}

/** Reads a list, adds answers to its profile, and asks what follows. */
export function* askListInSteps({ records, profile, answers, filledIn, ask }: Asking): Generator<ListStep, AskedList> {
  const known = askOnce(ask)
  let intake = yield* openInSteps(records, profile)
  let lines = yield* triageInSteps(intake, known)
  let refused: AskedList['refused'] = []
  if (answers.length > 0 || filledIn !== null) {
    const questions = yield* unasked(questionsInSteps(lines, { list: intake.list, ask: () => ({ issues: [] }) }))
    const applied = yield* applyAnswers(intake, questions, answers)
    const answered = new Set(answers.map(({ question }) => question))
    const open = questions.filter(({ id }) => !answered.has(id))
    const filled = yield* applyFilledIn({ ...intake, profile: applied.profile }, open, filledIn)
    refused = [...applied.issues, ...filled.issues]
    intake = yield* withProfileInSteps(intake, filled.profile, records)
    lines = yield* triageInSteps(intake, known)
  }
  const questions = yield* asking(questionsInSteps(lines, { list: intake.list, ask: known.answerOf }), known)
  return { records, intake, lines, questions, refused }
}

type Known = { readonly answerOf: Ask; readonly has: (columns: Columns) => boolean }

/** Several rounds and many lines ask the same. */
function askOnce(ask: Ask): Known {
  const answers = new Map<string, LineAnswer>()
  return {
    has: (columns) => answers.has(inquiryKey(columns)),
    answerOf(columns) {
      const key = inquiryKey(columns)
      const answer = answers.get(key) ?? ask(columns)
      answers.set(key, answer)
      return answer
    },
  }
}

function* triageInSteps({ lines }: Intake, { has, answerOf }: Known): Generator<ListStep, TriagedLine[]> {
  for (const { columns } of lines) {
    yield has(columns) ? null : { columns }
    answerOf(columns)
  }
  return triage(lines, answerOf)
}

type Questions = Generator<Columns | null, ListQuestion[]>

function* asking(steps: Questions, { has }: Known): Generator<ListStep, ListQuestion[]> {
  let step = steps.next()
  for (; step.done !== true; step = steps.next())
    yield step.value === null || has(step.value) ? null : { columns: step.value }
  return step.value
}

/** Steps that ask nothing, as what the options lead to does not matter. */
function* unasked(steps: Questions): Generator<ListStep, ListQuestion[]> {
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) yield null
  return step.value
}
