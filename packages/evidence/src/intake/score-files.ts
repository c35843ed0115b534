import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openList } from '@ytterby/lists'
import { readList } from 'ytterby/apps'
import { readRecords } from '../read-table.ts'

const FILES = join(import.meta.dirname, 'files')
const EXPECTED = '.expect.ndjson'

/** A cell that can be read in several ways, or not at all. */
type Asks = { readonly either: readonly (string | number)[]; readonly why?: string }
/** What somebody read in a list by eye: its header, and each row of goods. */
type Expected = ExpectedHeader & { readonly file: string; readonly rows: readonly ExpectedRow[] }
/** First line of `{list}.expect.ndjson`. Columns that it does not name say nothing about the good. */
type ExpectedHeader = {
  readonly headerRow: number | readonly number[]
  readonly columns: Readonly<Record<string, string | readonly string[]>>
  readonly note?: string
}
/** The table below it. */
type ExpectedRow = { readonly line: number } & Readonly<Record<string, string | number | null | Asks>>

/** The errors in reading a list, one sentence each, and how much there was to read. */
export type FileScore = {
  readonly file: string
  readonly headerFound: boolean
  readonly goods: { readonly seen: number; readonly all: number; readonly others: readonly number[] }
  readonly columns: { readonly right: number; readonly all: number; readonly misses: readonly string[] }
  readonly values: { readonly right: number; readonly all: number }
  /** Values that are wrong, that no cell states, or that were guessed. */
  readonly wrong: readonly string[]
}

/** Reads every list in the folder and compares the result with the expected one. */
export async function scoreFiles(): Promise<FileScore[]> {
  const expected = readdirSync(FILES)
    .filter((name) => name.endsWith(EXPECTED))
    .map(readExpected)
  return Promise.all(
    expected.map(async (one) => {
      const { records } = await openList(readFileSync(join(FILES, one.file)))
      return score(one, readList(records))
    }),
  )
}

function readExpected(name: string): Expected {
  const [first = '', ...rows] = readFileSync(join(FILES, name), 'utf8').trimEnd().split('\n')
  const header: ExpectedHeader = JSON.parse(first)
  return { ...header, file: name.slice(0, -EXPECTED.length), rows: readRecords(rows) }
}

const listOf = <One extends string | number>(value: One | readonly One[]): readonly One[] =>
  typeof value === 'object' ? value : [value]
const nameOf = (field: string): string =>
  ['commodityCode', 'grade', 'description'].includes(field) ? `product.${field}` : field

function score({ file, headerRow, columns, rows }: Expected, list: ReturnType<typeof readList>): FileScore {
  const fieldOf = new Map(list.columns.map(({ column, field }) => [String(column), field as string]))
  const toRead = Object.entries(columns).filter(([, wanted]) => !listOf(wanted).includes('ignore'))
  const misses = toRead.filter(([at, wanted]) => !listOf(wanted).includes(fieldOf.get(at) ?? 'ignore'))
  const goods = new Set(list.lines.map(({ line }) => line))
  const values = rows.flatMap((row) => judgedRow(row, columns, list))
  return {
    file,
    headerFound: Math.max(...listOf(headerRow)) === Math.max(0, ...list.table.headerLines),
    goods: {
      seen: rows.filter(({ line }) => goods.has(line)).length,
      all: rows.length,
      others: [...goods].filter((line) => !rows.some((row) => row.line === line)),
    },
    columns: {
      right: toRead.length - misses.length,
      all: toRead.length,
      misses: misses.map(
        ([at, wanted]) =>
          `${list.table.header[Number(at)] ?? at} is ${listOf(wanted).join(' or ')}, said ${fieldOf.get(at)}`,
      ),
    },
    values: {
      right: values.filter(({ outcome }) => outcome === 'right').length,
      all: values.filter(({ stated }) => stated).length,
    },
    wrong: values.filter(({ outcome }) => outcome === 'wrong').map(({ told }) => `${file} ${told}`),
  }
}

type Judged = {
  readonly outcome: 'right' | 'missing' | 'wrong' | 'open'
  readonly stated: boolean
  readonly told: string
}

function judgedRow(
  { line, ...row }: ExpectedRow,
  columns: Expected['columns'],
  list: ReturnType<typeof readList>,
): Judged[] {
  const fields = list.lines.find((one) => one.line === line)?.fields ?? []
  return Object.entries(row).map(([name, want]): Judged => {
    const field = nameOf(name)
    // A customer may be read as end user or importer: in the column that states it.
    const [at] = Object.entries(columns).find(([, wanted]) => listOf(wanted).includes(field)) ?? []
    const names = listOf(columns[at ?? ''] ?? field)
    const named = fields.filter((one) => names.includes(one.field))
    const read = (named.find(({ column }) => String(column) === at) ?? named[0])?.read
    const value = read?.kind === 'value' ? read.value : null
    const told = `line ${line}: ${field} is ${JSON.stringify(want)}, said ${JSON.stringify(value)}`
    if (want === null) return { outcome: value === null ? 'open' : 'wrong', stated: false, told }
    if (typeof want === 'object') {
      const [only] = want.either
      const allowed = value === null || (want.either.length === 1 && only !== undefined && isSame(field, only, value))
      return { outcome: allowed ? 'open' : 'wrong', stated: false, told }
    }
    return { outcome: value === null ? 'missing' : isSame(field, want, value) ? 'right' : 'wrong', stated: true, told }
  })
}

function isSame(field: string, want: string | number, value: string | number): boolean {
  if (typeof want === 'number') return typeof value === 'number' && Math.abs(value - want) <= 1e-6 * Math.max(1, want)
  if (field === 'product.commodityCode') return String(value).replaceAll(/\D/g, '') === want
  const plain = (text: string | number): string => String(text).normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  return plain(value) === plain(want)
}
