import {
  assess,
  currentRuleset,
  InvalidInquiryError,
  parseInquiry,
  type Assessment,
  type Ruleset,
  FIELDS,
  type Draft,
} from 'ytterby'
import type { LineIssue, TriagedLine } from 'ytterby/lists'
import { loadRelease } from '../place/load-release.ts'
import { cellFor, type Cells } from './cells.ts'
import { draftOf, type Facts } from './list-asking.ts'
import { ListRefused } from './limits.ts'
import type { OpenedList } from './opened-list.ts'
import type { Asking, Counts, Row } from './protocol.ts'

/** Number of lines answered between two progress messages. */
export const CHUNK = 250

/** The outcome of a line; lines with the same question share it. */
export type Outcome = { readonly answer: Assessment } | { readonly issues: readonly LineIssue[] }

/** An amount of money as a list states it. */
type StatedMoney = { readonly amount: number | string; readonly currency: string }

/** A list with the outcome of each line. */
export type AnsweredList = OpenedList & {
  readonly asking: Asking
  readonly ruleset: Ruleset
  readonly outcomes: readonly Outcome[]
  readonly counts: Counts
  /** The inquiry of the line at an index, not yet validated. */
  readonly draftAt: (at: number) => Draft
  /** What a line states, as cells of columns of the contract; null if its cells do not fit the header. */
  readonly factsAt: (at: number) => Facts | null
  /** The id by which a watch knows a line again; null if it has none. */
  readonly idAt: (at: number) => string | null
  /** The column that names a line; the first column by default. */
  readonly nameAt: (at: number) => string
  /** The value of a line; null if it states none, or no currency. */
  readonly moneyAt: (at: number) => StatedMoney | null
  /** The number of the question that the line at an index waits for; null if it waits for none. */
  readonly waitsFor: (at: number) => number | null
  /** Where each line stands; null in a list that the intake does not ask about. */
  readonly triaged: readonly Pick<TriagedLine, 'triage' | 'stated'>[] | null
}

/**
 * How a line ends: the verdict of its answer, or why it has none.
 *
 * @param waitsFor the number of the question that it waits for.
 */
export function verdictOf(
  outcome: Outcome,
  stands?: Pick<TriagedLine, 'triage'>,
  waitsFor: number | null = null,
): Row['verdict'] {
  if (!('answer' in outcome)) return waitsFor === null ? 'refused' : 'waiting'
  return stands?.triage === 'set-aside' ? 'set-aside' : outcome.answer.verdict
}

/** How the line at an index ends. */
export const verdictAt = ({ outcomes, triaged, waitsFor }: AnsweredList, at: number): Row['verdict'] => {
  const outcome = outcomes[at]
  return outcome === undefined ? 'refused' : verdictOf(outcome, triaged?.[at], waitsFor(at))
}

/** Answers every line of a list with the names of facts. Invalid lines are kept with their errors. */
export async function answerList(
  list: OpenedList,
  asking: Asking,
  progress: (done: number, counts: Counts) => Promise<void>,
): Promise<AnsweredList> {
  const { lines } = list
  const ruleset = await requestedRuleset(asking.ruleset)
  const outcomes: Outcome[] = []
  const known = new Map<string, Outcome>()
  const counts = emptyCounts()
  for (const [at, line] of lines.entries()) {
    const key = lineKey(line, asking)
    const outcome = known.get(key) ?? outcomeOf(line, { list, asking, ruleset })
    known.set(key, outcome)
    outcomes.push(outcome)
    counts[verdictOf(outcome)] += 1
    if (at % CHUNK === CHUNK - 1) await progress(at + 1, { ...counts })
  }
  const value = asking.mapping.indexOf('value')
  const currency = asking.mapping.indexOf('currency')
  return {
    ...list,
    asking,
    ruleset,
    outcomes,
    counts,
    triaged: null,
    waitsFor: () => null,
    draftAt: (at) => draftOf(factsOf(lines[at]?.cells ?? [], list, asking), asking),
    factsAt(at) {
      const line = lines[at]
      return line === undefined || !fits(line, asking) ? null : factsOf(line.cells, list, asking)
    },
    idAt: (at) => cellAt(list, at, asking.mapping.indexOf('id')).trim() || null,
    nameAt: (at) => cellAt(list, at, nameColumn(asking)),
    moneyAt(at) {
      const amount = cellFor('value', cellAt(list, at, value).trim(), list.shape.delimiter)
      const money = cellAt(list, at, currency).trim()
      if (amount === '' || money === '') return null
      return { amount: Number.isNaN(Number(amount)) ? amount : Number(amount), currency: money }
    },
  }
}

/** The column that names a line. */
export function nameColumn({ mapping }: Asking): number {
  const id = mapping.indexOf('id')
  return Math.max(id === -1 ? mapping.indexOf('product.description') : id, 0)
}

export const cellAt = ({ lines }: OpenedList, at: number, column: number): string => lines[at]?.cells[column] ?? ''

export function emptyCounts(): Record<Row['verdict'], number> {
  return {
    prohibited: 0,
    'refused-in-principle': 0,
    'permit-required': 0,
    unsettled: 0,
    depends: 0,
    'no-permit': 0,
    'set-aside': 0,
    waiting: 0,
    refused: 0,
  } satisfies Counts
}

/** Whether a line has as many cells as the header; extra empty cells are allowed. */
const fits = ({ cells }: Cells, { mapping }: Asking): boolean =>
  cells.length >= mapping.length && cells.slice(mapping.length).every((cell) => cell.trim() === '')

/** Inquiries with equal keys are equal. */
const lineKey = (line: Cells, asking: Asking): string =>
  String(fits(line, asking)) +
  asking.mapping
    .map((field, column) => (field === null || !FIELDS.has(field) ? '' : (line.cells[column] ?? '')))
    .join('\u{0}')

function factsOf(cells: readonly string[], { shape }: OpenedList, { mapping }: Asking): Facts {
  const facts: Record<string, string> = {}
  for (const [at, name] of mapping.entries())
    if (name !== null && FIELDS.has(name)) facts[name] = cellFor(name, cells[at] ?? '', shape.delimiter)
  return facts
}

type Asked = { readonly list: OpenedList; readonly asking: Asking; readonly ruleset: Ruleset }

function outcomeOf(line: Cells, { list, asking, ruleset }: Asked): Outcome {
  const { cells } = line
  if (!fits(line, asking))
    return {
      issues: [
        {
          code: 'cell-count',
          pointer: '',
          message: `The line has ${cells.length} cells and the first line ${asking.mapping.length}: put quotes around a cell that holds the separator, and write every cell.`,
        },
      ],
    }
  try {
    const inquiry = parseInquiry(draftOf(factsOf(cells, list, asking), asking), { ruleset })
    return { answer: assess(inquiry, { ruleset, lang: asking.lang }) }
  } catch (error) {
    if (error instanceof InvalidInquiryError) return { issues: error.issues }
    throw error
  }
}

export async function requestedRuleset(version: string | null): Promise<Ruleset> {
  if (version === null || version === currentRuleset.version) return currentRuleset
  const loaded = await loadRelease(version)
  if (loaded === null) throw new ListRefused('no-release')
  return loaded
}
