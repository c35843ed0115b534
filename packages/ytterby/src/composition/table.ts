import { compositionTableRefusals } from '../locales/en/refusals/composition-table.ts'
import { InvalidCompositionError, type CompositionIssue } from '../errors/invalid-composition-error.ts'
import { filled } from '../locales/filled.ts'
import { setField, type Draft } from '../dotted/set-field.ts'
import { textOf, type TableRecord } from '../intake/table/cell.ts'
import { readTable } from '../intake/table/read-table.ts'
import { canonicalJson } from '../schema/canonical-json.ts'
import type { ColumnDecimals, NumberReader } from './column-numbers.ts'
import { cellOf, numbersOf, setFact } from './table-cells.ts'
import { QUANTITY } from './column-meaning.ts'
import { isMerged } from './merge-facts.ts'
import { readHeader, rowIssue, type Column } from './table-columns.ts'
import { levelReader, openRows } from './table-levels.ts'
import {
  alignUnits,
  readPrice,
  readQuantity,
  rowsWithoutPer,
  type StatedPrice,
  type StatedQuantity,
} from './table-units.ts'

/** A table of parents and children as nodes of a composition, with the line on which each begins. */
export type CompositionTable = {
  readonly product: { readonly id: string }
  readonly nodes: readonly TableNode[]
  /** The line of each node in `nodes`. */
  readonly lines: readonly number[]
  /** Names of columns that were not read. */
  readonly unread: readonly string[]
  /** The units of quantities other than pieces, by node: a value that is declared is that of one of them. */
  readonly units: ReadonlyMap<string, string>
  /** Rows that were left out: wrong ones that are not below the product, and sums, notes and names of columns. */
  readonly leftOut: readonly CompositionIssue[]
  /** A pointer into `nodes` as one that names the line of the table: of the node, or of the row of one of its parts. */
  readonly pointerToLine: (pointer: string) => string
}

/** The sign that begins the decimals of all numbers of a table; found in its cells if left out. */
export type TableDecimal = { readonly decimal?: '.' | ',' | undefined }

type TableOptions = TableDecimal & {
  /** Hears of columns whose numbers can be read in two ways, with the decimal sign that was taken as other cells show it. */
  readonly onDecimals?: (taken: readonly ColumnDecimals[]) => void
}

/** A node as rows state it; the composition checks its facts. */
type TableNode = {
  readonly id: string
  readonly parts?: readonly { id: string; quantityPer: unknown }[]
} & Draft

/** A part in a row, with the node above it; null for a row that states facts alone. */
type Part = {
  readonly id: string
  readonly quantity: StatedQuantity
  readonly above: string | null
  /** The node that the last row with a parent names, where this row leaves its parent out. */
  readonly before: string
}

/** A node while its rows are read. A table by level can list its parts wherever it stands. */
type Building = {
  readonly node: Draft
  readonly line: number
  readonly lists: Part[][]
  readonly rows: Part[]
  price: StatedPrice | null
}

/** Rows as they are read. An issue belongs to the nodes that its row may be about. */
type Table = {
  readonly columns: readonly Column[]
  readonly nodes: Map<string, Building>
  readonly issues: { readonly issue: CompositionIssue; readonly of: readonly string[] }[]
  readonly numbers: NumberReader
}

/** Reads a bill of materials in a table. */
export function readCompositionTable(
  records: readonly TableRecord[],
  product?: string,
  { decimal, onDecimals }: TableOptions = {},
): CompositionTable {
  const { columns: named, unread, rows } = readHeader(records)
  const isStated = ({ meaning, index }: Column): boolean =>
    meaning.kind !== 'base' || rows.some(({ cells }) => textOf(cells[index]) !== '')
  const columns = named.filter(isStated)
  const table: Table = { columns, nodes: new Map(), issues: [], numbers: numbersOf(rows, columns, decimal) }
  const findAbove = columns.some(({ meaning }) => meaning.kind === 'level') ? byLevel(rows, table) : byParent(table)
  const isNoPart = otherRows(records, columns)
  const other: CompositionIssue[] = []
  for (const row of rows)
    if (isNoPart(row)) other.push(rowIssue(row.line, 'id', 'missing', compositionTableRefusals.childMissing))
    else if (row.cells.some((cell) => textOf(cell) !== '')) readRow(row, findAbove(row), table)
  const { nodes, issues } = table
  // A sum has a price, and is no part.
  const parts = rows.filter((row) => !isNoPart(row))
  for (const row of rowsWithoutPer(parts, columns))
    issues.push({
      issue: rowIssue(row.line, 'unitValue', 'missing', compositionTableRefusals.perLeftOut),
      of: [cellOf(row, columns, 'id')],
    })
  for (const [id, node] of nodes) {
    requireSameParts(id, node.lists, table)
    requireParent(node, table)
  }
  const top = product ?? topOf(table)
  const reached = product === undefined ? new Set(nodes.keys()) : below(product, nodes)
  const kept = [...nodes].filter(([id]) => reached.has(id))
  const units = new Map(kept.flatMap(([id, node]) => setAmounts(id, node, reached, issues)))
  const counts = ({ of }: (typeof issues)[number]): boolean => product === undefined || of.some((id) => reached.has(id))
  const found = issues.filter(counts).map(({ issue }) => issue)
  const ofTop = typeof top === 'string' ? [] : nodes.size === 0 && found.length > 0 ? [] : [top]
  if (product !== undefined && !nodes.has(product)) ofTop.push(unknownProduct(product))
  if (ofTop.length + found.length > 0) throw new InvalidCompositionError([...ofTop, ...found])
  onDecimals?.(table.numbers.taken())
  return {
    product: { id: typeof top === 'string' ? top : '' },
    nodes: kept.map(([id, { node, lists }]) => ({ ...node, id, ...partsOf(lists) })),
    lines: kept.map(([, { line }]) => line),
    unread,
    units,
    leftOut: [
      ...other,
      ...issues.filter((one) => !counts(one)).map(({ issue }) => issue),
      ...[...nodes].flatMap(([id, { line }]) => (reached.has(id) ? [] : [outsideProduct(id, line)])),
    ],
    pointerToLine: (pointer) =>
      pointer.replace(/^\/nodes\/(\d+)(?:\/parts\/(\d+))?/, (_, node: string, part: string | undefined) => {
        const [, at] = kept[Number(node)] ?? []
        return `/lines/${(part === undefined ? at?.line : at && listOf(at)[Number(part)]?.quantity.line) ?? 0}`
      }),
  }
}

/** Tells sums, notes, and names of columns that a page begins with, from rows about parts. */
function otherRows(records: readonly TableRecord[], columns: readonly Column[]): (row: TableRecord) => boolean {
  const name = columns.find(({ meaning }) => meaning.kind === 'id')?.name
  let others: ReadonlyMap<number, string> | undefined
  return (row) => {
    const id = cellOf(row, columns, 'id')
    if (id !== '') return id === name
    others ??= new Map(readTable(records).others.map(({ line, why }) => [line, why]))
    const why = others.get(row.line)
    return why === 'total' || (why !== undefined && why !== 'blank' && cellOf(row, columns, 'quantityPer') === '')
  }
}

/** The parts of a node, where they are listed. */
const listOf = ({ lists }: Pick<Building, 'lists'>): readonly Part[] => lists.find((list) => list.length > 0) ?? []

function partsOf(lists: Building['lists']): Pick<TableNode, 'parts'> {
  const parts = listOf({ lists }).map(({ id, quantity: { value } }) => {
    const quantity: Draft = {}
    setField(quantity, QUANTITY, value)
    return { id, quantityPer: quantity['quantityPer'] }
  })
  return parts.length === 0 ? {} : { parts }
}

/** The node that a row is a part of, the list to which it belongs there, and every node that it may belong to. Null if the level cannot be read. */
type Above = {
  readonly id: string | null
  readonly list: Part[]
  readonly of: readonly string[]
  /** The node that the last row with a parent names, where this row leaves its parent out. */
  readonly before?: string
} | null
type FindAbove = (row: TableRecord) => Above

const byParent =
  ({ columns, nodes }: Table, before = ''): FindAbove =>
  (row) => {
    const id = cellOf(row, columns, 'parent')
    if (id === '') return { id: null, list: [], of: [], before }
    before = id
    const node = nodeOf(nodes, id, row.line)
    if (node.lists.length === 0) node.lists.push([])
    return { id, list: node.lists[0] ?? [], of: [id] }
  }

function byLevel(rows: readonly TableRecord[], { columns, nodes, issues }: Table): FindAbove {
  const levelOf = levelReader(rows.map((row) => cellOf(row, columns, 'level')))
  const { open, rows: above } = openRows<{ readonly id: string; readonly list: Part[] }>()
  const name = columns.find(({ meaning }) => meaning.kind === 'level')?.name ?? ''
  return (row) => {
    const level = levelOf(cellOf(row, columns, 'level'))
    const of = above().map(({ id }) => id)
    const refuse = (message: string): null => {
      issues.push({ issue: rowIssue(row.line, name, 'level', message), of })
      return null
    }
    if (level === null) return refuse(compositionTableRefusals.levelUnread)
    const id = cellOf(row, columns, 'id')
    const list: Part[] = []
    const found = open(level, { id, list })
    if (found === 'skips') return refuse(compositionTableRefusals.levelSkips)
    if (id !== '') nodeOf(nodes, id, row.line).lists.push(list)
    return found === null ? { id: null, list: [], of } : { ...found, of }
  }
}

function readRow(row: TableRecord, above: Above, { columns, nodes, issues, numbers }: Table): void {
  if (above === null) return
  const { line } = row
  const id = cellOf(row, columns, 'id')
  const adding = (of: readonly string[]) => ({
    numbers,
    add: (issue: CompositionIssue): void => void issues.push({ issue, of }),
  })
  if (id === '') return adding(above.of).add(rowIssue(line, 'id', 'missing', compositionTableRefusals.childMissing))
  const node = nodeOf(nodes, id, line)
  const ofQuantity = adding(above.id === null ? [id] : [above.id])
  const { before = '' } = above
  const part = { id, quantity: readQuantity(row, columns, ofQuantity), above: above.id, before }
  node.rows.push(part)
  if (above.id !== null) {
    above.list.push(part)
    if (part.quantity.value === '')
      ofQuantity.add(rowIssue(line, 'quantityPer', 'missing', compositionTableRefusals.quantityMissing))
  }
  const ofNode = adding([id])
  const differs = (column: string): void =>
    ofNode.add(rowIssue(line, column, 'contradiction', compositionTableRefusals.rowsDiffer))
  for (const column of columns) {
    const { meaning, name } = column
    if (meaning.kind !== 'fact') continue
    if (meaning.field.name === 'unitValue') {
      const price = readPrice(row, column, columns, ofNode)
      if (price !== null && node.price !== null && priceKey(price) !== priceKey(node.price)) differs(name)
      node.price ??= price
      if (price !== null && column.currency !== undefined && !isMerged(node.node, { currency: column.currency }))
        differs(name)
      continue
    }
    const draft: Draft = {}
    setFact(draft, meaning.field, column, row, ofNode)
    // A part may be described in other words elsewhere.
    if (!isMerged(node.node, draft) && meaning.field.name !== 'description') differs(name)
  }
}

const priceKey = ({ value, count, unit }: StatedPrice): string =>
  canonicalJson([Number(value) || value, Number(count), unit?.key ?? null])

function nodeOf(nodes: Map<string, Building>, id: string, line: number): Building {
  const known = nodes.get(id) ?? { node: {}, line, lists: [], rows: [], price: null }
  nodes.set(id, known)
  return known
}

/** An assembly that a table by level lists in several places has the same parts in each, or stands there without them. */
function requireSameParts(id: string, lists: readonly Part[][], { issues }: Table): void {
  const [first, ...others] = lists.filter((list) => list.length > 0)
  const keyOf = (list: readonly Part[] = []): string =>
    canonicalJson(
      list.map((part) => canonicalJson([part.id, part.quantity.value, part.quantity.unit?.key ?? null])).toSorted(),
    )
  for (const list of others)
    if (keyOf(list) !== keyOf(first))
      issues.push({
        issue: rowIssue(list[0]?.quantity.line ?? 0, '', 'contradiction', compositionTableRefusals.partsDiffer),
        of: [id],
      })
}

/**
 * Below the first parts, so many of something is a part that leaves its parent out, and no further product. One of something can be either,
 * unless it has parts itself or is a part of another node.
 */
function requireParent({ rows, lists }: Building, { issues }: Table): void {
  const isPart = rows.some(({ above }) => above !== null)
  for (const { id, before, quantity } of rows) {
    const isOne = /^1(?:\.0+)?$/.test(quantity.value)
    if (before === '' || quantity.value === '' || (isOne && (isPart || lists.length > 0))) continue
    const issue = rowIssue(quantity.line, 'parent', 'missing', compositionTableRefusals.parentMissing)
    issues.push({ issue, of: isOne ? [before] : [id, before] })
  }
}

/** Sets the value of a node, after its quantities in nodes below the product are in one unit, and gives that. */
function setAmounts(
  id: string,
  { node, rows, price }: Building,
  reached: ReadonlySet<string>,
  issues: Table['issues'],
): [id: string, unit: string][] {
  const used = rows.filter(({ above }) => above === null || reached.has(above))
  const inside = new Set(used.flatMap(({ above, quantity }) => (above === null ? [] : [quantity])))
  const amounts = { quantities: used.map(({ quantity }) => quantity), price }
  const { unit, value } = alignUnits(amounts, inside, (issue) => void issues.push({ issue, of: [id] }))
  for (const [name, text] of Object.entries(value)) setField(node, { ...QUANTITY, name, keys: [name] }, text)
  return unit === null ? [] : [[id, unit]]
}

/** The only node that is part of no other one. If there is none, the composition reports the cycle. */
function topOf({ nodes, columns }: Table): string | CompositionIssue {
  const inside = new Set(
    [...nodes.values()].flatMap(({ rows }) => rows.flatMap(({ above, id }) => (above === null ? [] : [id]))),
  )
  const tops = [...nodes.keys()].filter((id) => !inside.has(id))
  const [top, second] = tops
  const [first] = nodes.keys()
  if (second === undefined && first !== undefined) return top ?? first
  const { noTop, severalTops, severalTopLevels } = compositionTableRefusals
  const isByLevel = columns.some(({ meaning }) => meaning.kind === 'level')
  const message = first === undefined ? noTop : isByLevel ? severalTopLevels : filled(severalTops, { ids: idsIn(tops) })
  return { code: 'missing', pointer: '', message }
}

/** The most nodes that a refusal names. */
const MOST_NAMED = 5
const idsIn = (ids: readonly string[]): string =>
  [...ids.slice(0, MOST_NAMED).map((id) => `“${id}”`), ...(ids.length > MOST_NAMED ? ['…'] : [])].join(', ')

const outsideProduct = (id: string, line: number): CompositionIssue =>
  rowIssue(line, 'id', 'unknown-value', filled(compositionTableRefusals.outsideProduct, { id }))

const unknownProduct = (id: string): CompositionIssue => ({
  code: 'unknown-value',
  pointer: '/product',
  message: filled(compositionTableRefusals.unknownProduct, { id }),
})

/** Everything in the product. */
function below(product: string, nodes: ReadonlyMap<string, Building>): Set<string> {
  const found = new Set([product])
  for (const id of found) for (const list of nodes.get(id)?.lists ?? []) for (const part of list) found.add(part.id)
  return found
}
