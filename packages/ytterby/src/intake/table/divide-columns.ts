import { readCommodityCode } from '../value/commodity-code.ts'
import { isCountry } from '../value/country.ts'
import { textOf, type Cell, type TableRecord } from './cell.ts'
import { meaningsOf } from './header-meaning.ts'
import type { Meaning } from './meaning.ts'
import type { Table } from './read-table.ts'

/** The columns of a table as they are read: one that states two fields is divided, its second part standing last. */
export type DividedTable = Pick<Table, 'header' | 'goods'>

/** Divides a cell into what it says of two fields; null where it does not say both. */
type Divide = (cell: string) => readonly [string, string] | null
type Division = {
  readonly divide: Divide
  /** Which part a cell is that does not say both. */
  readonly whole: 0 | 1
  /** Share of the cells that must say both. */
  readonly least: number
}
type Shared = Division & { readonly headers: readonly [string, string] }

const MOST = 0.6
const ALL = 1

/**
 * How many cells of a column state something, how many of them can be divided, and how many then say something of both fields;
 * null of a column named once.
 */
type ColumnDivided = { readonly stated: number; readonly divided: number; readonly both: number } | null

/** What some goods show of the columns that may state two fields. */
export type DivisionsSeen = readonly ColumnDivided[]

/** Whether a header names columns whose cells may state two fields: “HS code / description”. */
export const mayBeDivided = (header: readonly string[]): boolean => header.some((text) => sharedBy(text) !== null)

export const divisionsSeen = ({ header, goods }: DividedTable): DivisionsSeen =>
  header.map((text, column) => {
    const shared = sharedBy(text)
    if (shared === null) return null
    const cells = goods.map(({ cells: own }) => textOf(own[column])).filter((cell) => cell !== '')
    const parts = cells.flatMap((cell) => {
      const divided = shared.divide(cell)
      return divided === null ? [] : [divided]
    })
    const both = parts.filter(([first, second]) => first !== '' && second !== '').length
    return { stated: cells.length, divided: parts.length, both }
  })

export const joinDivisions = (a: DivisionsSeen, b: DivisionsSeen): DivisionsSeen =>
  a.map((one, column) => {
    const other = b[column] ?? null
    return one === null || other === null
      ? null
      : { stated: one.stated + other.stated, divided: one.divided + other.divided, both: one.both + other.both }
  })

/** The columns whose cells state two fields, by what all goods show. */
export const dividedColumns = (header: readonly string[], seen: DivisionsSeen): number[] =>
  [...header.keys()].filter((column) => {
    const { stated = 0, divided = 0, both = 0 } = seen[column] ?? {}
    return both * 2 >= divided && stated > 0 && divided >= stated * (sharedBy(header[column] ?? '')?.least ?? ALL)
  })

/** A header with the names of both fields of its columns that state two. */
export function dividedHeader(header: readonly string[], divided: readonly number[]): string[] {
  const named = new Map(divided.map((column) => [column, sharedBy(header[column] ?? '')?.headers] as const))
  return [
    ...header.map((text, column) => named.get(column)?.[0] ?? text),
    ...divided.map((column) => named.get(column)?.[1] ?? ''),
  ]
}

/** Divides the cells of columns that state two fields: `8505.11 sintered magnets`, `Bosch (DE)`. */
export function divideGoods({ header, goods }: DividedTable, divided: readonly number[]): readonly TableRecord[] {
  const shared = divided.flatMap((column) => {
    const one = sharedBy(header[column] ?? '')
    return one === null ? [] : [{ ...one, column }]
  })
  if (shared.length === 0) return goods
  return goods.map((record) => {
    const { cells } = record
    const parts = shared.map(({ column, divide, whole }) => {
      const text = textOf(cells[column])
      return [column, ...(divide(text) ?? (whole === 0 ? [text, ''] : ['', text]))] as const
    })
    const first = new Map(parts.map(([column, text]) => [column, text]))
    const own = header.map((_, column): Cell => first.get(column) ?? cells[column] ?? null)
    return { ...record, cells: [...own, ...parts.map(([, , last]) => last)] }
  })
}

function sharedBy(header: string): Shared | null {
  const named = namedTwice(header)
  const division = named === null ? null : divisionOf(named.says)
  return named === null || division === null ? null : { ...division, headers: named.headers }
}

type Named = { readonly headers: readonly [string, string]; readonly says: readonly [Meaning, Meaning] }

/** A header of two names of different fields. Two names of one field are the same header in two languages. */
function namedTwice(header: string): Named | null {
  const [first = '', second = '', ...others] = header
    .split(/\s*(?:[/&+|;,、・()（）]|\s-\s|\s(?:and|und|et|y|e|en)\s|及|和|と)\s*/iu)
    .filter((part) => part !== '')
  if (second === '' || others.length > 0) return null
  const [saysFirst, saysSecond] = [onlyMeaning(first), onlyMeaning(second)]
  if (saysFirst === null || saysSecond === null || saysFirst === saysSecond) return null
  return { headers: [first, second], says: [saysFirst, saysSecond] }
}

/** The meaning of a name; null where it has several, as “Material” has. */
function onlyMeaning(name: string): Meaning | null {
  const [only, ...others] = meaningsOf(name).filter(({ weight }) => weight === 1)
  return only === undefined || others.length > 0 ? null : only.says
}

const COUNTRIES: readonly Meaning[] = ['origin', 'destination', 'exportedFrom']
const TEXTS: readonly Meaning[] = [
  'product.description',
  'product.grade',
  'endUser.name',
  'importer.name',
  'consignees.0.name',
  'exporter.name',
]

/** How cells of two fields are divided; null of fields whose cells do not show where one ends. */
function divisionOf([first, second]: readonly [Meaning, Meaning]): Division | null {
  // Which of the two a single country is, nothing shows.
  if (COUNTRIES.includes(first) && COUNTRIES.includes(second)) return { divide: betweenCountries, whole: 0, least: ALL }
  if (TEXTS.includes(second) && isRecognised(first)) return { divide: takingOut(first), whole: 1, least: MOST }
  if (TEXTS.includes(first) && isRecognised(second)) return { divide: turned(takingOut(second)), whole: 0, least: MOST }
  if (![first, second].every((says) => says === 'id' || TEXTS.includes(says))) return null
  const whole = second === 'product.description' ? 1 : 0
  return { divide: betweenTexts([first, second].indexOf('id')), whole, least: MOST }
}

const isRecognised = (says: Meaning): boolean => says === 'product.commodityCode' || COUNTRIES.includes(says)
const takingOut = (says: Meaning): Divide => (says === 'product.commodityCode' ? codeFrom : countryFrom)

const turned =
  (divide: Divide): Divide =>
  (cell) => {
    const parts = divide(cell)
    return parts === null ? null : [parts[1], parts[0]]
  }

/** CN/DE, China → Germany. */
function betweenCountries(cell: string): readonly [string, string] | null {
  const [first = '', second = '', ...others] = cell.split(/\s*(?:\/|→|->|=>|>|;|\||\s[-–—]\s)\s*/)
  return others.length === 0 && isCountry(first) && isCountry(second) ? [first, second] : null
}

/** A code at the beginning or the end of a cell, and the text beside it. */
function codeFrom(cell: string): readonly [string, string] | null {
  if (readCommodityCode(cell).kind === 'value') return [cell, '']
  const found =
    /^(?<code>\d{4}(?:[.\s-]?\d{2}){1,3})(?![\d.])[\s:;,|/–—-]*(?<text>\D.*)$/u.exec(cell) ??
    /^(?<text>.*\D)[\s:;,|/(–—-]+(?<code>\d{4}(?:[.\s-]?\d{2}){1,3})\)?$/u.exec(cell)
  const { code = '', text = '' } = found?.groups ?? {}
  return readCommodityCode(code).kind === 'value' ? [code, text.replace(/[\s:;,|/(–—-]+$/u, '')] : null
}

/** A country at the end or the beginning of a cell, and the text beside it: `Bosch GmbH (DE)`, `Japan: TDK`. */
function countryFrom(cell: string): readonly [string, string] | null {
  const atEnd = /^(?<text>.*\S)\s*(?:[,;:/|]|\s[-–—]\s|\()\s*(?<country>[^,;:/|()]+?)\s*\)?$/u.exec(cell)
  const atBeginning = /^(?<country>[^,;:/|()]+?)\s*(?:[,;:/|]|\s[-–—]\s)\s*(?<text>\S.*)$/u.exec(cell)
  for (const { groups: { country = '', text = '' } = {} } of [atEnd, atBeginning].filter((one) => one !== null))
    if (isCountry(country)) return [country, text]
  return isCountry(cell) ? [cell, ''] : null
}

/** Two texts with a mark between them: `4711 | Ring magnet`. A part number has digits. */
const betweenTexts =
  (number: number): Divide =>
  (cell) => {
    const [first = '', second = '', ...others] = cell.split(/\s*[|;\n]\s*|\s+[-–—/]\s+/)
    const isDivided = first !== '' && second !== '' && others.length === 0
    return isDivided && /\d/.test([first, second][number] ?? '0') ? [first, second] : null
  }
