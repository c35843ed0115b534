import type { Lang } from '../../locales/langs.ts'
import type { IntakeLine } from '../lines/intake-line.ts'
import type { ListQuestion } from '../questions/list-question.ts'
import { optionText } from '../questions/option-text.ts'
import { questionText } from '../questions/question-text.ts'
import { canBeTyped } from '../questions/typed-answer.ts'
import type { TriagedLine } from '../questions/triage.ts'
import { reasonText } from '../reason.ts'
import type { ReadField } from '../table/read-list.ts'
import type { AskedList } from './ask-list.ts'
import type { IntakeReport } from './report-schema.ts'

/** Tells where a list stands, and what is asked next. */
export function reportOf(
  { intake, lines, questions, refused }: AskedList,
  { lang, ruleset }: Pick<IntakeReport, 'lang' | 'ruleset'>,
): IntakeReport {
  return {
    schema: 'intake/1',
    lang,
    ruleset,
    table: { headerLines: intake.list.table.headerLines, others: [...intake.list.table.others] },
    columns: intake.list.columns.map((column) => ({
      ...column,
      why: reasonText(column.why, lang),
      doubt: column.doubt && reasonText(column.doubt, lang),
    })),
    counts: countsOf(lines),
    lines: lines.map((line) => reportedLine(line, lang)),
    questions: questions.map((question) => reportedQuestion(question, lang)),
    refused,
    profile: intake.profile,
  }
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
