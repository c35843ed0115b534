import type { Lang } from '../../locales/langs.ts'
import type { IntakeLine } from '../lines/intake-line.ts'
import { openInSteps, withProfileInSteps, type Intake } from '../lines/open-intake.ts'
import type { LineGood } from '../lines/intake-line.ts'
import type { Columns, Profile } from '../profile/profile.ts'
import type { ListQuestion } from '../questions/list-question.ts'
import { optionText } from '../questions/option-text.ts'
import { questionText } from '../questions/question-text.ts'
import { questionsInSteps } from '../questions/questions-over.ts'
import { canBeTyped } from '../questions/typed-answer.ts'
import { inquiryKey, triage, type Ask, type LineAnswer, type TriagedLine } from '../questions/triage.ts'
import { reasonText } from '../reason.ts'
import type { TableRecord } from '../table/cell.ts'
import type { ReadField } from '../table/read-list.ts'
import { applyAnswers, type GivenAnswer } from './apply-answers.ts'
import type { IntakeReport } from './report-schema.ts'

/** What the next step of a report does: it reads the words of a good, asks about an inquiry, or hardly anything. */
export type ReportStep = { readonly good: LineGood } | { readonly columns: Columns } | null

type Asked = {
  readonly records: readonly TableRecord[]
  readonly profile: Profile
  readonly answers: readonly GivenAnswer[]
  readonly ask: Ask
  readonly lang: Lang
  readonly ruleset: IntakeReport['ruleset']
}

/** Reads a list, adds answers to its profile, and says what follows and what is asked next. */
export function* reportInSteps({
  records,
  profile,
  answers,
  ask,
  lang,
  ruleset,
}: Asked): Generator<ReportStep, IntakeReport> {
  const known = askOnce(ask)
  let intake = yield* readingGoods(openInSteps(records, profile))
  let lines = yield* triageInSteps(intake, known)
  let refused: IntakeReport['refused'] = []
  if (answers.length > 0) {
    const questions = yield* unasked(questionsInSteps(lines, { list: intake.list, ask: () => ({ issues: [] }) }))
    const applied = applyAnswers(intake, questions, answers)
    refused = applied.issues
    intake = yield* readingGoods(withProfileInSteps(intake, applied.profile, records))
    lines = yield* triageInSteps(intake, known)
  }
  const questions = yield* asking(questionsInSteps(lines, { list: intake.list, ask: known.answerOf }), known)
  return {
    schema: 'intake/1',
    lang,
    ruleset,
    table: { headerLines: intake.list.table.headerLines, others: [...intake.list.table.others] },
    columns: intake.list.columns.map((column) => ({ ...column, why: reasonText(column.why, lang) })),
    counts: countsOf(lines),
    lines: lines.map((line) => reportedLine(line, lang)),
    questions: questions.map((question) => reportedQuestion(question, lang)),
    refused,
    profile: intake.profile,
  }
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

function* triageInSteps({ lines }: Intake, { has, answerOf }: Known): Generator<ReportStep, TriagedLine[]> {
  for (const { columns } of lines) {
    yield has(columns) ? null : { columns }
    answerOf(columns)
  }
  return triage(lines, answerOf)
}

function* readingGoods(steps: Generator<LineGood | null, Intake>): Generator<ReportStep, Intake> {
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) yield step.value === null ? null : { good: step.value }
  return step.value
}

type Questions = Generator<Columns | null, ListQuestion[]>

function* asking(steps: Questions, { has }: Known): Generator<ReportStep, ListQuestion[]> {
  let step = steps.next()
  for (; step.done !== true; step = steps.next())
    yield step.value === null || has(step.value) ? null : { columns: step.value }
  return step.value
}

/** Steps that ask nothing, as what the options lead to does not matter. */
function* unasked(steps: Questions): Generator<ReportStep, ListQuestion[]> {
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) yield null
  return step.value
}

type Sums = { lines: number; kilograms: number; values: Record<string, number> }

function countsOf(lines: readonly TriagedLine[]): IntakeReport['counts'] {
  const none = (): Sums => ({ lines: 0, kilograms: 0, values: {} })
  const counts = { answered: none(), open: none(), 'set-aside': none(), 'to-correct': none() }
  for (const { triage: where, kilograms, value } of lines) {
    const sums = counts[where]
    sums.lines += 1
    sums.kilograms += kilograms ?? 0
    if (value !== null) sums.values[value.currency] = (sums.values[value.currency] ?? 0) + value.amount
  }
  return counts
}

/** Questions of the engine that a line shows; the others follow once these are answered. */
const MOST_QUESTIONS = 3

function reportedLine(line: TriagedLine, lang: Lang): IntakeReport['lines'][number] {
  const { answer } = line
  return {
    line: line.line,
    cells: line.fields.map((field) => reportedCell(field, lang)),
    proposal: line.proposal,
    kilograms: line.kilograms,
    value: line.value,
    stated: line.stated.map(decisionOf),
    columns: line.columns,
    triage: line.triage,
    answer:
      'issues' in answer
        ? { issues: answer.issues }
        : {
            verdict: answer.verdict,
            possible: answer.possible,
            questions: answer.questions.slice(0, MOST_QUESTIONS).map(({ path, text }) => ({ path, text })),
          },
  }
}

/** Without what the good or the deal is known again by. */
const decisionOf = ({ as, states, because, by, on }: IntakeLine['stated'][number]) => ({ as, states, because, by, on })

function reportedCell({ field, column, cell, read }: ReadField, lang: Lang) {
  const place = { field, column, cell }
  switch (read.kind) {
    case 'value': {
      const why = read.note === undefined ? null : reasonText(read.note, lang)
      return { ...place, value: read.value, either: [], why }
    }
    case 'nothing':
      return { ...place, value: null, either: [], why: null }
    case 'ask':
      return { ...place, value: null, either: read.either, why: reasonText(read.why, lang) }
  }
}

const reportedQuestion = (question: ListQuestion, lang: Lang): IntakeReport['questions'][number] => ({
  ...question,
  text: questionText(question, lang),
  typed: canBeTyped(question),
  why: question.why === null ? null : reasonText(question.why, lang),
  options: question.options.map((option) => ({ ...option, text: optionText(question, option, lang) })),
})
