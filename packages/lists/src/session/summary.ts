import { isSetAside, type LineAnswer } from 'ytterby/lists'
import type { AnsweredLine } from './session.ts'

/** Lines, with their weight and their amounts of money by currency. */
export type Sums = {
  readonly lines: number
  readonly kilograms: number
  readonly values: Readonly<Record<string, number>>
}

/** Where the lines of a list stand. Kinds of which there are none are left out. */
export type Summary = {
  readonly total: Sums
  readonly answered: Sums
  readonly byVerdict: Readonly<Record<string, Sums>>
  readonly open: Sums
  /** Set aside, and accepted by somebody. */
  readonly setAside: Sums
  /** Proposed to be set aside. */
  readonly toSetAside: Sums
  readonly toCorrect: Sums
  /** Cells without which lines are answered, and the first texts among them, by the place of their column. */
  readonly notUsed: { readonly cells: number; readonly columns: Readonly<Record<number, readonly string[]>> }
}

/** Texts that are shown of each column. */
const MOST_SHOWN = 3

function notUsedIn(lines: readonly AnsweredLine<LineAnswer>[]): Summary['notUsed'] {
  const columns: Record<number, string[]> = {}
  let cells = 0
  for (const { notUsed } of lines)
    for (const { column, cell } of notUsed) {
      cells += 1
      const shown = (columns[column] ??= [])
      if (shown.length < MOST_SHOWN && !shown.includes(cell)) shown.push(cell)
    }
  return { cells, columns }
}

/** Counts the lines of a list by where they stand, with their weight and value. */
export function summaryOf(lines: readonly AnsweredLine<LineAnswer>[]): Summary {
  const answered = lines.filter(({ triage }) => triage === 'answered')
  const aside = lines.filter(({ triage }) => triage === 'set-aside')
  const verdicts = new Map<string, AnsweredLine<LineAnswer>[]>()
  for (const line of answered) {
    const verdict = 'verdict' in line.answer ? line.answer.verdict : ''
    const group = verdicts.get(verdict)
    if (group === undefined) verdicts.set(verdict, [line])
    else group.push(line)
  }
  return {
    total: sumsOf(lines),
    answered: sumsOf(answered),
    byVerdict: Object.fromEntries([...verdicts].map(([verdict, of]) => [verdict, sumsOf(of)])),
    open: sumsOf(lines.filter(({ triage }) => triage === 'open')),
    setAside: sumsOf(aside.filter(isSetAside)),
    toSetAside: sumsOf(aside.filter((line) => !isSetAside(line))),
    toCorrect: sumsOf(lines.filter(({ triage }) => triage === 'to-correct')),
    notUsed: notUsedIn(lines),
  }
}

/** What lines amount to. */
export function sumsOf(lines: readonly Pick<AnsweredLine<LineAnswer>, 'kilograms' | 'value'>[]): Sums {
  let kilograms = 0
  const values: Record<string, number> = {}
  for (const { kilograms: own, value } of lines) {
    kilograms += own ?? 0
    if (value !== null) values[value.currency] = (values[value.currency] ?? 0) + value.amount
  }
  return { lines: lines.length, kilograms, values }
}
