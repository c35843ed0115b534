import { summaryOf, sumsOf } from '@ytterby/lists'
import type { Triage } from 'ytterby/apps'
import type { AskedQuestion, GoodLines, IntakeState, LineHistory, LinesOf } from './intake-protocol.ts'
import type { AssessedLine } from './intake-engine.ts'
import { askedQuestions, type IntakeSession, type OpenQuestion } from './intake-session.ts'
import { asideGroup, asideGroups, asideQuestions } from './aside-groups.ts'
import { isTyped } from './typed-answer.ts'

/** How many questions and groups the page shows. */
export type Shown = { readonly questions: number; readonly groups: number }

/** What the page shows of a session. */
export function intakeState(session: IntakeSession, shown: Shown): IntakeState {
  const { lines, questions, skipped, before, intake, readBack } = session
  const byLine = new Map(lines.map((line) => [line.line, line] as const))
  const asked = askedQuestions(questions)
  const groups = asideGroups(session)
  const standing = (where: Triage) => sumsOf(lines.filter(({ triage }) => triage === where))
  const aside = asideQuestions(session).flatMap((question) => linesAt(question.lines, byLine))
  const { columns, goods, deals } = intake.profile
  const show = (question: OpenQuestion): AskedQuestion => ({
    ...question,
    lines: question.lines.length,
    goods: new Set(linesAt(question.lines, byLine).map(goodKey)).size,
    isTyped: isTyped(question),
  })
  return {
    triage: {
      answered: standing('answered'),
      open: standing('open'),
      'set-aside': standing('set-aside'),
      'to-correct': standing('to-correct'),
    },
    notUsed: notUsedOf(session),
    questions: asked.slice(0, shown.questions).map(show),
    asked: asked.length,
    skipped: skipped
      .filter(({ kind }) => kind !== 'set-aside')
      .slice(0, shown.questions)
      .map(show),
    aside: {
      ...sumsOf(aside),
      groups: [...groups].slice(0, shown.groups).map(asideGroup),
      found: groups.size,
    },
    readBack,
    decisions: columns.length + goods.length + deals.length,
    canUndo: before.length > 0,
  }
}

function notUsedOf({ lines, intake: { list } }: IntakeSession): IntakeState['notUsed'] {
  const { cells, columns } = summaryOf(lines).notUsed
  const shown = Object.entries(columns).map(([column, texts]) => ({
    header: list.columns[Number(column)]?.header ?? '',
    cells: texts,
  }))
  return { cells, columns: shown }
}

const goodKey = ({ good }: AssessedLine): string => JSON.stringify([good.material, good.description, good.grade])

const linesAt = (numbers: readonly number[], byLine: ReadonlyMap<number, AssessedLine>): AssessedLine[] =>
  numbers.flatMap((line) => byLine.get(line) ?? [])

/** Some lines of a question, or of a group that is set aside. */
export function goodLines(session: IntakeSession, of: LinesOf, from: number, count: number): GoodLines {
  const lines = linesOf(session, of)
  return {
    found: lines.length,
    rows: lines.slice(from, from + count).map(({ line, good, kilograms }) => ({ line, ...good, kilograms })),
  }
}

function linesOf(session: IntakeSession, of: LinesOf): readonly AssessedLine[] {
  if ('group' in of) return asideGroups(session).get(of.group)?.lines ?? []
  const own = new Set([...session.questions, ...session.skipped].find(({ id }) => id === of.question)?.lines)
  return session.lines.filter(({ line }) => own.has(line))
}

/** What was read of a line, and who decided what about it. */
export function lineHistory({ lines, intake }: IntakeSession, number: number): LineHistory {
  const line = lines.find((one) => one.line === number)
  if (line === undefined) throw new RangeError(`The list has no goods in line ${number}`)
  return {
    line: number,
    description: line.good.description,
    cells: line.fields.map(({ field, column, cell, read }) => ({
      header: intake.list.columns[column]?.header ?? '',
      cell,
      field,
      value: read.kind === 'value' ? String(read.value) : '',
      note: read.kind === 'ask' ? read.why : read.kind === 'value' ? (read.note ?? null) : null,
    })),
    words: line.proposal.because,
    heading: line.proposal.heading?.code ?? '',
    stated: line.stated.map(({ as, states, because, by, on }) => ({ as, states, because, by, on })),
  }
}
