import { compositionRefusals } from '../locales/en/refusals/composition.ts'
import { InvalidCompositionError, type CompositionIssue } from '../errors/invalid-composition-error.ts'
import { fieldNamed, FIELDS, type Field } from '../dotted/fields.ts'
import { setField, type Draft } from '../dotted/set-field.ts'
import { readCountry } from '../intake/value/country.ts'
import { textOf, type Cell, type TableRecord } from '../intake/table/cell.ts'
import { canonicalJson } from '../schema/canonical-json.ts'
import { numberReader, type ColumnDecimals, type NumberReader } from './column-numbers.ts'

/** A table of parents and children as nodes of a composition, with the line on which each begins. */
export type CompositionTable = {
  readonly product: { readonly id: string }
  readonly nodes: readonly TableNode[]
  /** The line of each node in `nodes`. */
  readonly lines: readonly number[]
  /** Names of columns that were not read. */
  readonly unread: readonly string[]
}

/** The sign that begins the decimals of all numbers of a table; found in its cells if left out. */
type TableDecimal = { readonly decimal?: '.' | ',' | undefined }

type TableOptions = TableDecimal & {
  /** Hears of columns whose numbers can be read in two ways, with the decimal sign that was taken as other cells show it. */
  readonly onDecimals?: (taken: readonly ColumnDecimals[]) => void
}

/** A node as rows state it; the composition checks its facts. */
type TableNode = {
  readonly id: string
  readonly parts?: readonly { id: string; quantityPer: unknown }[]
} & Draft

/** What a column holds: a place in the tree, or a fact of the node. */
type Meaning = { readonly kind: 'parent' | 'id' | 'quantityPer' } | { readonly kind: 'fact'; readonly field: Field }

/** Facts of a node that an inquiry does not have, or has elsewhere. */
const OWN: readonly Field[] = [
  own('description', 'text'),
  own('unitValue', 'number'),
  own('currency', 'text'),
  own('supplier', 'text'),
  own('source', 'text'),
  own('day', 'text'),
  own('chineseContent.valuePercentAtMost', 'number'),
]

function own(name: string, kind: Field['kind']): Field {
  return { name, keys: name.split('.'), kind, freeText: false }
}

/** Other names of columns, as bills of materials have them. They are compared in small letters, without spaces and signs. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  parent: ['parentid', 'parentitem', 'assembly', '上级', '父项', '父项物料'],
  id: ['child', 'childid', 'component', 'part', 'partnumber', 'item', '部件', '子项', '子项物料', '物料编号'],
  quantityPer: ['quantity', 'qty', 'quantityperparent', '数量', '用量'],
  description: ['name', '名称', '描述'],
  unitValue: ['unitprice', 'price', '单价', '单位价值'],
  currency: ['币种', '货币'],
  origin: ['countryoforigin', '原产地', '原产国'],
  supplier: ['vendor', '供应商'],
  source: ['来源'],
  day: ['date', '日期'],
  'good.form': ['form', '形态'],
  'good.elements': ['elements', '稀土元素'],
  'good.alloyedWith': ['alloyedwith', '其他金属'],
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  [
    ...(['parent', 'id', 'quantityPer'] as const).map((kind) => [kind, { kind }] as const),
    ...[...OWN, ...fieldsOfInquiry()].map((field) => [field.name, { kind: 'fact', field }] as const),
  ].flatMap(([name, meaning]: readonly [string, Meaning]) =>
    [name, name.replace(/^good\./, 'product.'), ...(SYNONYMS[name] ?? [])].map((one) => [plain(one), meaning] as const),
  ),
)

/** The good, the origin and the declared content have the columns that a list of goods has. */
function fieldsOfInquiry(): Field[] {
  const goods = [...FIELDS.values()].filter(({ name }) => name.startsWith('product.'))
  return [
    ...goods.map((field) => ({
      ...field,
      name: field.name.replace('product.', 'good.'),
      keys: ['good', ...field.keys.slice(1)],
    })),
    ...['origin', 'chineseContent.valuePercent', 'chineseContent.technology'].map(fieldNamed),
  ]
}

type Column = { readonly meaning: Meaning; readonly name: string; readonly index: number }
type Building = { readonly node: Draft; readonly line: number; readonly parts: { id: string; quantityPer: unknown }[] }

const issue = (line: number, column: string, code: string, message: string): CompositionIssue => ({
  code,
  pointer: `/lines/${line}${column === '' ? '' : `/${column}`}`,
  message,
})

/**
 * Reads a table with a row for each part of each parent: parent, child and quantity, and what is known of the child. A row
 * without a parent states facts of the product. Facts can stand in any row of a node, but not differ.
 *
 * @param product the product; the only node that is part of no other one if left out.
 * @throws InvalidCompositionError whose pointers name the line and the column: `/lines/12/unitValue`. A number that can be read in two
 *   ways is refused with the code `decimal-sign`.
 */
export function readCompositionTable(
  records: readonly TableRecord[],
  product?: string,
  { decimal, onDecimals }: TableOptions = {},
): CompositionTable {
  const [header, ...rows] = records
  const { columns, unread } = readHeader(header)
  const issues: CompositionIssue[] = []
  const nodes = new Map<string, Building>()
  const inside = new Set<string>()
  const numbers = numbersOf(rows, columns, decimal)
  for (const row of rows) readRow(row, columns, { nodes, inside, issues, numbers })
  if (issues.length > 0) throw new InvalidCompositionError(issues)
  onDecimals?.(numbers.taken())
  const top = product ?? topOf([...nodes.keys()], inside)
  const reached = product === undefined ? new Set(nodes.keys()) : below(product, nodes)
  const kept = [...nodes].filter(([id]) => reached.has(id))
  return {
    product: { id: top },
    nodes: kept.map(([id, { node, parts }]) => ({ ...node, id, ...(parts.length === 0 ? {} : { parts }) })),
    lines: kept.map(([, { line }]) => line),
    unread,
  }
}

const isNumber = ({ meaning }: Column): boolean =>
  meaning.kind === 'quantityPer' || (meaning.kind === 'fact' && meaning.field.kind === 'number')

const numbersOf = (
  rows: readonly TableRecord[],
  columns: readonly Column[],
  decimal: '.' | ',' | undefined,
): NumberReader =>
  numberReader(
    new Map(columns.filter(isNumber).map(({ name, index }) => [name, rows.map(({ cells }) => cells[index])])),
    decimal,
  )

type DeclarationOptions = TableDecimal & {
  /** Hears on which line each declaration stands, and the names of columns that were not read. */
  readonly onRead?: (notes: { readonly lines: readonly number[]; readonly unread: readonly string[] }) => void
}

/**
 * Reads a table of declarations: the node, what was declared of it, by whom and on which day, in the columns of a composition.
 *
 * @throws InvalidCompositionError as `readCompositionTable` does.
 */
export function readDeclarationTable(
  records: readonly TableRecord[],
  { decimal, onRead }: DeclarationOptions = {},
): readonly Draft[] {
  const [header, ...rows] = records
  const { columns, unread } = readHeader(header)
  const numbers = numbersOf(rows, columns, decimal)
  const issues: CompositionIssue[] = []
  const lines: number[] = []
  const drafts = rows.flatMap((row) => {
    const facts = columns.filter(({ meaning }) => meaning.kind === 'fact')
    const draft: Draft = { id: cellOf(row, columns, 'id') }
    for (const column of facts)
      if (column.meaning.kind === 'fact' && !NOT_DECLARED.has(column.meaning.field.name))
        setField(draft, column.meaning.field, cellText(column, row, { numbers, issues }))
    // A row that was not filled in declares nothing.
    const isEmpty = Object.keys(draft).every((key) => key === 'id' || key === 'source' || key === 'day')
    if (isEmpty) return []
    lines.push(row.line)
    return [draft]
  })
  if (issues.length > 0) throw new InvalidCompositionError(issues)
  onRead?.({ lines, unread })
  return drafts
}

/** Columns that stand in a table of declarations for the reader alone. */
const NOT_DECLARED: ReadonlySet<string> = new Set(['description', 'supplier'])

function readHeader(header: TableRecord | undefined): { columns: readonly Column[]; unread: readonly string[] } {
  const columns: Column[] = []
  const unread: string[] = []
  const line = header?.line ?? 1
  for (const [index, cell] of (header?.cells ?? []).entries()) {
    const name = textOf(cell)
    const meaning = MEANINGS.get(plain(name))
    if (meaning === undefined) {
      if (name !== '') unread.push(name)
    } else if (columns.some((one) => one.meaning === meaning))
      throw new InvalidCompositionError([issue(line, name, 'duplicate-id', compositionRefusals.columnTwice)])
    else columns.push({ meaning, name, index })
  }
  if (!columns.some(({ meaning }) => meaning.kind === 'id'))
    throw new InvalidCompositionError([issue(line, '', 'missing', compositionRefusals.noParent)])
  return { columns, unread }
}

function cellOf({ cells }: TableRecord, columns: readonly Column[], kind: Meaning['kind']): string {
  const column = columns.find(({ meaning }) => meaning.kind === kind)
  return column === undefined ? '' : textOf(cells[column.index])
}

const YES = /^(?:yes|y|ja|j|oui|sí|si|sì|sim|是|有)$/iu
const NO = /^(?:no|n|nein|non|não|否|无|無)$/iu

/** The text of a fact that is no number; a country as its code, and yes or no as the contract has it, however they are written. */
function factText({ name, kind }: Field, cell: Cell | undefined): string {
  const text = textOf(cell)
  if (kind === 'boolean') return YES.test(text) ? 'true' : NO.test(text) ? 'false' : text
  if (kind === 'elements' || name === 'good.alloyedWith') return symbolsText(text)
  const country = name === 'origin' ? readCountry(text) : null
  return country?.kind === 'value' ? country.value : text
}

const BETWEEN_SYMBOLS = /\s*(?:[+/、，；]|,(?=\s*[A-Z]))\s*|\s+(?=[A-Z])/gu
const SYMBOL = /^[A-Z][a-z]?(?::.*)?$/

/** Symbols with semicolons between them, also where a comma, a space, a slash or a plus stood. Other texts stay as they are. */
function symbolsText(text: string): string {
  if (text.includes(';')) return text
  const symbols = text.split(BETWEEN_SYMBOLS)
  return symbols.every((symbol) => SYMBOL.test(symbol)) ? symbols.join(';') : text
}

/** The text of a cell in the writing of the contract. A number with two readings is an issue. */
function cellText(
  column: Column,
  { line, cells }: TableRecord,
  { numbers, issues }: Pick<Table, 'numbers' | 'issues'>,
): string {
  const { meaning, name, index } = column
  if (!isNumber(column)) return meaning.kind === 'fact' ? factText(meaning.field, cells[index]) : textOf(cells[index])
  const number = numbers.read(name, cells[index])
  if (number === null) issues.push(issue(line, name, 'decimal-sign', compositionRefusals.decimalSign))
  return number ?? textOf(cells[index])
}

type Table = {
  readonly nodes: Map<string, Building>
  readonly inside: Set<string>
  readonly issues: CompositionIssue[]
  readonly numbers: NumberReader
}

function readRow(row: TableRecord, columns: readonly Column[], table: Table): void {
  const { nodes, inside, issues } = table
  const { line } = row
  const [parent, id] = [cellOf(row, columns, 'parent'), cellOf(row, columns, 'id')]
  if (row.cells.every((cell) => textOf(cell) === '')) return
  if (id === '') return void issues.push(issue(line, 'id', 'missing', compositionRefusals.childMissing))
  const whole = parent === '' ? null : nodeOf(nodes, parent, line)
  const node = nodeOf(nodes, id, line)
  if (whole !== null) {
    inside.add(id)
    const quantity: Draft = {}
    const column = columns.find(({ meaning }) => meaning.kind === 'quantityPer')
    setField(quantity, QUANTITY, column === undefined ? '' : cellText(column, row, table))
    if (quantity['quantityPer'] === undefined)
      issues.push(issue(line, 'quantityPer', 'missing', compositionRefusals.quantityMissing))
    whole.parts.push({ id, quantityPer: quantity['quantityPer'] })
  }
  for (const column of columns) {
    const { meaning, name } = column
    if (meaning.kind !== 'fact') continue
    const draft: Draft = {}
    setField(draft, meaning.field, cellText(column, row, table))
    if (!isMerged(node.node, draft)) issues.push(issue(line, name, 'contradiction', compositionRefusals.rowsDiffer))
  }
}

const QUANTITY = own('quantityPer', 'number')

function nodeOf(nodes: Map<string, Building>, id: string, line: number): Building {
  const known = nodes.get(id) ?? { node: {}, line, parts: [] }
  nodes.set(id, known)
  return known
}

/** Adds a fact to those of a node; false if another row states it otherwise. */
function isMerged(node: Draft, added: Draft): boolean {
  return Object.entries(added).every(([key, value]) => {
    const before = node[key]
    if (before === undefined) node[key] = value
    else if (isDraft(before) && isDraft(value)) return isMerged(before, value)
    else return canonicalJson(before) === canonicalJson(value)
    return true
  })
}

const isDraft = (value: unknown): value is Draft => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The only node that is part of no other one. If there is none, the composition reports the cycle. */
function topOf(ids: readonly string[], inside: ReadonlySet<string>): string {
  const [top, second] = ids.filter((id) => !inside.has(id))
  if (second !== undefined)
    throw new InvalidCompositionError([{ code: 'missing', pointer: '', message: compositionRefusals.severalTops }])
  const [first] = ids
  if (first === undefined)
    throw new InvalidCompositionError([{ code: 'missing', pointer: '', message: compositionRefusals.noTop }])
  return top ?? first
}

/** Everything in the product. */
function below(product: string, nodes: ReadonlyMap<string, Building>): Set<string> {
  const found = new Set([product])
  for (const id of found) for (const part of nodes.get(id)?.parts ?? []) found.add(part.id)
  return found
}
