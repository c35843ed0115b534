import { runToEnd } from '../../schema/run-to-end.ts'
import type { ColumnChoice } from '../profile/profile.ts'
import { textOf, type TableRecord } from './cell.ts'
import {
  divideGoods,
  dividedColumns,
  dividedHeader,
  divisionsSeen,
  joinDivisions,
  mayBeDivided,
  type DivisionsSeen,
} from './divide-columns.ts'
import { meaningsOf } from './header-meaning.ts'
import { headColumns, headsOf, headsSeen, joinHeads, type HeadColumns, type Heads, type HeadsSeen } from './heads.ts'
import { joinNumbers, lineNumbers, onlyCount, type LineNumbers } from './line-numbers.ts'
import {
  joinShapes,
  shapeSeen,
  sortRecords,
  tableShape,
  type Table,
  type CellsStep,
  type ShapeSeen,
  type TableShape,
} from './read-table.ts'
import { columnsSeen, joinColumns, surveyOf, type ColumnsSeen, type Survey } from './survey-columns.ts'

/** All that is known of a list as a whole, by which each of its records can be read without the others. */
export type ListForm = {
  readonly shape: TableShape
  /** Columns that state two fields. */
  readonly divided: readonly number[]
  /** What the columns are called, those that state two fields divided. */
  readonly header: readonly string[]
  readonly survey: Survey
  readonly goods: number
  /** Whether its ids only count its lines, and name no material. */
  readonly counts: boolean
  /** What the heads of its documents state for the lines below them; null where it has none. */
  readonly heads: Heads | null
}

/**
 * The passes over the records of a list that lead to its form: where its header is, which columns state two fields, and how
 * its cells are written. It is plain data, as is what is seen, so that parts of a long list can be looked at apart.
 */
export type ListPass =
  | { readonly looksAt: 'shape' }
  | { readonly looksAt: 'divisions'; readonly shape: TableShape }
  | { readonly looksAt: 'cells'; readonly shape: TableShape; readonly divided: readonly number[] }
  | { readonly looksAt: 'heads'; readonly form: ListForm; readonly columns: HeadColumns }
  | { readonly looksAt: 'nothing'; readonly form: ListForm }

/** What some records of a list show in a pass. */
export type Seen =
  | { readonly shape: ShapeSeen }
  | { readonly divisions: DivisionsSeen }
  | { readonly heads: HeadsSeen }
  | {
      readonly cells: ColumnsSeen
      readonly goods: number
      readonly ids: readonly IdsSeen[]
      /** The line of a further header that names other columns, below which nothing was looked at. */
      readonly endsAt?: number | undefined
    }

/** The ids in a column that may number the lines. */
type IdsSeen = { readonly column: number; readonly numbers: LineNumbers }

/** The first pass over a list that is read in parts. */
export const FIRST_PASS: ListPass = { looksAt: 'shape' }

/** The form of a list that is at hand as a whole. */
export const listForm = (records: readonly TableRecord[], choices: readonly ColumnChoice[]): ListForm =>
  runToEnd(listFormInSteps(records, choices))

/** The records that the next step is about to look at. */
export type RecordsStep = { readonly records: readonly TableRecord[] }

/** The same, some records at a time. */
export function* listFormInSteps(
  records: readonly TableRecord[],
  choices: readonly ColumnChoice[],
): Generator<RecordsStep, ListForm> {
  let pass = FIRST_PASS
  while (pass.looksAt !== 'nothing') {
    let seen: Seen | null = null
    for (const part of inParts(records)) {
      yield { records: part }
      const one = lookAt(part, pass, choices)
      seen = seen === null ? one : joinSeen(pass, seen, one)
    }
    const steps = passAfterInSteps(pass, seen ?? lookAt([], pass, choices), choices)
    let step = steps.next()
    for (; step.done !== true; step = steps.next()) yield { records: [{ line: 1, cells: step.value }] }
    pass = step.value
  }
  return pass.form
}

/** Cells that are read in one step: some milliseconds. */
const CELLS_AT_ONCE = 2_000

/** Divides records into parts of about as many cells. */
export function* inParts(records: readonly TableRecord[]): Generator<readonly TableRecord[]> {
  let from = 0
  let cells = 0
  for (const [at, record] of records.entries()) {
    cells += record.cells.length + 1
    if (cells < CELLS_AT_ONCE) continue
    yield records.slice(from, at + 1)
    from = at + 1
    cells = 0
  }
  if (from < records.length) yield records.slice(from)
}

/** Looks at some records of a list. */
export function lookAt(records: readonly TableRecord[], pass: ListPass, choices: readonly ColumnChoice[]): Seen {
  if (pass.looksAt === 'shape') return { shape: shapeSeen(records) }
  if (pass.looksAt === 'nothing') throw new RangeError('Nothing is left to look at')
  if (pass.looksAt === 'heads') return { heads: headsAmong(records, pass.form.shape, pass.columns) }
  const { header, lastLine } = pass.shape
  const sorted = sortRecords(records, pass.shape)
  const endsAt = lineOfOtherHeader(records, sorted, pass.shape)
  const table = { header, goods: sorted.goods.filter(({ line }) => line < (endsAt ?? Infinity)) }
  if (pass.looksAt === 'divisions') return { divisions: divisionsSeen(table) }
  const named = dividedHeader(header, pass.divided)
  const goods = divideGoods(table, pass.divided)
  return {
    cells: columnsSeen({ header: named, goods }, lastLine),
    goods: goods.length,
    endsAt,
    ids: named.flatMap((name, column) =>
      mayBeIds(name, choices) ? { column, numbers: lineNumbers(goods.map(({ cells }) => textOf(cells[column]))) } : [],
    ),
  }
}

/** The line of the first header below goods that names other columns than that of the list. */
function lineOfOtherHeader(
  [record]: readonly TableRecord[],
  { goods, others }: Pick<Table, 'goods' | 'others'>,
  { headerLines }: TableShape,
): number | undefined {
  const beginsBelow = (record?.line ?? 0) > (headerLines.at(-1) ?? 0)
  const first = beginsBelow ? 0 : (goods[0]?.line ?? Infinity)
  return others.find(({ line, why }) => why === 'other-header' && line > first)?.line
}

/** The heads among the goods and among what stands between them. */
function headsAmong(records: readonly TableRecord[], shape: TableShape, columns: HeadColumns): HeadsSeen {
  const { goods, others } = sortRecords(records, shape)
  const lines = new Set([...goods, ...others.filter(({ why }) => why === 'note')].map(({ line }) => line))
  return headsSeen(
    records.filter(({ line }) => lines.has(line)),
    goods,
    columns,
  )
}

const mayBeIds = (header: string, choices: readonly ColumnChoice[]): boolean =>
  meaningsOf(header).some(({ says }) => says === 'id') ||
  choices.some(({ header: chosen, field }) => chosen === header && field === 'id')

/** What two parts of a list show in a pass that follow each other. */
export function joinSeen(pass: ListPass, a: Seen, b: Seen): Seen {
  if ('shape' in a && 'shape' in b) return { shape: joinShapes(a.shape, b.shape) }
  if ('divisions' in a && 'divisions' in b) return { divisions: joinDivisions(a.divisions, b.divisions) }
  if ('heads' in a && 'heads' in b) return { heads: joinHeads(a.heads, b.heads) }
  if (!('cells' in a && 'cells' in b && pass.looksAt === 'cells')) throw new RangeError('Both are seen in one pass')
  if (a.endsAt !== undefined) return a
  return {
    cells: joinColumns(a.cells, b.cells, pass.shape.lastLine),
    goods: a.goods + b.goods,
    endsAt: b.endsAt,
    ids: a.ids.map(({ column, numbers }, at) => ({
      column,
      numbers: joinNumbers(numbers, b.ids[at]?.numbers ?? null),
    })),
  }
}

/**
 * What is to be looked at next.
 *
 * @param seen in this pass, of all the list.
 */
export const passAfter = (pass: ListPass, seen: Seen, choices: readonly ColumnChoice[]): ListPass =>
  runToEnd(passAfterInSteps(pass, seen, choices))

function* passAfterInSteps(
  pass: ListPass,
  seen: Seen,
  choices: readonly ColumnChoice[],
): Generator<CellsStep, ListPass> {
  if (pass.looksAt === 'shape' && 'shape' in seen) {
    const shape = yield* tableShape(seen.shape)
    return mayBeDivided(shape.header) ? { looksAt: 'divisions', shape } : { looksAt: 'cells', shape, divided: [] }
  }
  if (pass.looksAt === 'divisions' && 'divisions' in seen)
    return { looksAt: 'cells', shape: pass.shape, divided: dividedColumns(pass.shape.header, seen.divisions) }
  if (pass.looksAt === 'cells' && 'cells' in seen) {
    const form = yield* formOf(pass, seen, choices)
    const columns = headColumns(form.survey, form.shape.header, seen.cells.samples)
    return columns === null ? { looksAt: 'nothing', form } : { looksAt: 'heads', form, columns }
  }
  if (pass.looksAt === 'heads' && 'heads' in seen)
    return { looksAt: 'nothing', form: { ...pass.form, heads: headsOf(pass.columns, seen.heads) } }
  throw new RangeError('It was seen in another pass')
}

function* formOf(
  { shape, divided }: Pick<ListForm, 'shape' | 'divided'>,
  { cells, goods, ids, endsAt }: Extract<Seen, { readonly cells: unknown }>,
  choices: readonly ColumnChoice[],
): Generator<CellsStep, ListForm> {
  const header = dividedHeader(shape.header, divided)
  const { rows } = shape.lowerCased
  const survey = yield* surveyOf(header, cells, choices, shape.title, rows.length > 1 ? rows.at(-1) : [])
  const id = survey.columns.find(({ field }) => field === 'id')?.column
  const numbers = ids.find(({ column }) => column === id)?.numbers ?? null
  const ended = endsAt === undefined ? shape : { ...shape, endsAt }
  return { shape: ended, divided, header, survey, goods, counts: onlyCount(numbers), heads: null }
}
