import months from './month-names.json' with { type: 'json' }
import { reason } from '../reason.ts'
import { asked, NOTHING, saysNothing, valued, type Read } from './read.ts'

/** Whether a column writes the day, the month or a year of two digits first; null where its cells do not tell. */
export type DayOrder = 'day-first' | 'month-first' | 'year-first' | null

/** '26.12.05: the mark stands for the century of a year. */
const MARKED_YEAR = /^['’‘`](\d{2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{1,2})\.?$/
const NUMBERS = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{2}|\d{4})\.?$/
/** Days of a spreadsheet count from here; 25,569 is 1970-01-01. */
const SERIAL_OF_1970 = 25_569
const DAY = 86_400_000

/** The longest writing of a day with its time, and how days begin that show an order. */
const MOST_DAY = 60
const BEGINS_DAY = /^\s*(?:\p{L}{2,12}\.?,?\s+)?[\d０-９]{1,2}\s*[./\-．／－]/u

/** What some cells of a column show of the order of its days. */
export type DaysSeen = {
  /** How many days have three numbers of at most two digits, of how many the first may be a year, and of how many the last. */
  readonly short: number
  readonly beginWithYear: number
  readonly endWithYear: number
  /** The least and the greatest first number of these, and last number; left out if there are none. This is stored as JSON. */
  readonly first?: Range | undefined
  readonly last?: Range | undefined
  readonly orders: readonly ('day-first' | 'month-first')[]
}

type Range = readonly [least: number, greatest: number]

const joinRanges = (a: Range | undefined, b: Range | undefined): Range | undefined =>
  a === undefined || b === undefined ? (a ?? b) : [Math.min(a[0], b[0]), Math.max(a[1], b[1])]

export function daysIn(cells: readonly string[]): DaysSeen {
  let [short, beginWithYear, endWithYear] = [0, 0, 0]
  let first: Range | undefined
  let last: Range | undefined
  const orders = new Set<'day-first' | 'month-first'>()
  for (const cell of cells) {
    if (cell.length > MOST_DAY || !BEGINS_DAY.test(cell)) continue
    const [, a, b, c] = NUMBERS.exec(withoutTime(cell)) ?? []
    if (a === undefined || b === undefined || c === undefined) continue
    if (c.length === 2) {
      short += 1
      if (isYear(a)) beginWithYear += 1
      if (isYear(c)) endWithYear += 1
      first = joinRanges(first, [Number(a), Number(a)])
      last = joinRanges(last, [Number(c), Number(c)])
    }
    if (Number(a) > 12 && Number(b) <= 12) orders.add('day-first')
    if (Number(b) > 12 && Number(a) <= 12) orders.add('month-first')
    // Points are written between days and months where the day comes first.
    if (cell.includes('.')) orders.add('day-first')
  }
  return { short, beginWithYear, endWithYear, first, last, orders: [...orders] }
}

export const joinDays = (a: DaysSeen, b: DaysSeen): DaysSeen => ({
  short: a.short + b.short,
  beginWithYear: a.beginWithYear + b.beginWithYear,
  endWithYear: a.endWithYear + b.endWithYear,
  first: joinRanges(a.first, b.first),
  last: joinRanges(a.last, b.last),
  orders: [...new Set([...a.orders, ...b.orders])],
})

/** The order of day, month and year that the cells of a column agree on. */
export function dayOrderOf({ short, beginWithYear, endWithYear, first, last, orders }: DaysSeen): DayOrder | 'mixed' {
  // 26/12/28, 27/01/15: only the first number is a year in each.
  if (short > 0 && beginWithYear === short) {
    if (endWithYear < short || (isSomeDay(last) && isOneYear(first))) return 'year-first'
    return isSomeDay(first) && isOneYear(last) ? 'day-first' : null
  }
  const [order, ...others] = orders
  return others.length > 0 ? 'mixed' : (order ?? null)
}

/** 21/12/26, 30/12/26, 26/01/27: the years of a list are near each other, its days are not. */
const isSomeDay = (range: Range | undefined): boolean => range !== undefined && range[1] - range[0] > MOST_YEARS
const isOneYear = (range: Range | undefined): boolean => range !== undefined && range[1] - range[0] <= 1
const MOST_YEARS = 3

/** Two digits that are likely a year of a list: 2020 to 2039. */
const isYear = (digits: string): boolean => /^[23]\d$/.test(digits)

const withoutTime = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?$/i, '')
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)[a-z]*\.?,?\s+/i, '')
    .replace(/\s*[(（][月火水木金土日一二三四五六]曜?日?[)）]$/, '')
    .replace(/\s*\((?:mon|tue|wed|thu|fri|sat|sun)\)$/i, '')

/** A day as people write it, by the order of its column. */
export function readDay(text: string, order: DayOrder | 'mixed'): Read<string> {
  if (saysNothing(text)) return NOTHING
  const plain = withoutTime(text)
  return (
    byYearFirst(plain) ??
    byNumbers(plain, order) ??
    byName(plain) ??
    bySerial(plain) ??
    bySixDigits(plain, order) ??
    asked([], reason('noDay', { text: text.trim() }))
  )
}

function byYearFirst(text: string): Read<string> | null {
  const [, year, month, day] =
    /^(\d{4})\s*[-./年년]\s*(\d{1,2})\s*[-./月월]\s*(\d{1,2})\s*[日号일.]?$/.exec(text) ??
    // 20270115063000: with the time of day.
    /^(20\d\d)(\d\d)(\d\d)(?:(?:[01]\d|2[0-3])[0-5]\d[0-5]\d)?$/.exec(text) ??
    []
  if (year !== undefined && month !== undefined && day !== undefined)
    return whole(Number(year), Number(month), Number(day), text)
  const [, short, , ofShort, dayOfShort] = MARKED_YEAR.exec(text) ?? []
  if (short !== undefined) return whole(2000 + Number(short), Number(ofShort), Number(dayOfShort), text)
  // Taiwan counts years from 1912: 115 is 2026.
  const [, minguo, itsMonth, itsDay] =
    /^(?:民[國国]\s*)?(1[0-3]\d)\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?$/.exec(text) ?? []
  if (minguo !== undefined) return whole(1911 + Number(minguo), Number(itsMonth), Number(itsDay), text)
  const [, reiwa, ofYear, ofMonth] =
    /^(?:令和|R)\s*(\d{1,2}|元)\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?$/.exec(text) ?? []
  return reiwa === undefined
    ? null
    : whole(2018 + (reiwa === '元' ? 1 : Number(reiwa)), Number(ofYear), Number(ofMonth), text)
}

function byNumbers(text: string, order: DayOrder | 'mixed'): Read<string> | null {
  const [, a, b, years = ''] = NUMBERS.exec(text) ?? []
  if (a === undefined || b === undefined) return null
  const year = years.length === 2 ? 2000 + Number(years) : Number(years)
  const dayFirst = whole(year, Number(b), Number(a), text)
  const monthFirst = whole(year, Number(a), Number(b), text)
  const yearFirst = years.length === 2 && isYear(a) ? whole(2000 + Number(a), Number(b), Number(years), text) : null
  if (order === 'year-first' && yearFirst !== null) return yearFirst
  const isUnsure = yearFirst?.kind === 'value' && order !== 'day-first' && order !== 'month-first'
  if (isUnsure) return oneOf([dayFirst, yearFirst], text)
  if (Number(a) > 12 || text.includes('.')) return dayFirst
  if (Number(b) > 12) return monthFirst
  if (order === 'day-first') return dayFirst
  if (order === 'month-first') return monthFirst
  return oneOf([dayFirst, monthFirst], text)
}

/** The day that all readings agree on; asked about where they do not. */
function oneOf(reads: readonly Read<string>[], text: string): Read<string> {
  const either = [...new Set(reads.flatMap((read) => (read.kind === 'value' ? [read.value] : [])))]
  const [only] = either
  return only !== undefined && either.length === 1
    ? valued(only)
    : asked(either, reason('dayOrMonth', { text, either }))
}

function byName(text: string): Read<string> | null {
  const [, day, month, year] =
    /^(\d{1,2})(?:st|nd|rd|th|\.|er|º)?[\s./-]*(?:de\s+)?(\p{L}[\p{L}\p{M}.]{1,12}[\p{L}\p{M}])\.?,?[\s./-]*(?:de\s+)?['’]?(\d{2}|\d{4})\.?$/u.exec(
      text,
    ) ?? []
  if (month !== undefined) return named(Number(day), month, Number(year), text)
  const [, first, second, last] =
    /^([\p{L}]{3,14})\.?[\s./-]*(\d{1,2})(?:st|nd|rd|th)?,?[\s./-]+['’]?(\d{2}|\d{4})$/u.exec(text) ?? []
  if (first !== undefined) return named(Number(second), first, Number(last), text)
  const [, ofYear, ofName, ofDay] = /^(\d{4})[./\s-]+([\p{L}]{3,14})\.?[/\s-]+(\d{1,2})\.?$/u.exec(text) ?? []
  return ofName === undefined ? null : named(Number(ofDay), ofName, Number(ofYear), text)
}

function named(day: number, word: string, year: number, text: string): Read<string> {
  const month = months.findIndex(({ names }) => names.includes(word.toLowerCase()))
  return month === -1
    ? asked([], reason('noMonth', { text: word }))
    : whole(year < 100 ? 2000 + year : year, month + 1, day, text)
}

/** The number that a spreadsheet keeps of a day, of the years 2000 to 2099. */
function bySerial(text: string): Read<string> | null {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return null
  const days = Math.floor(Number(text))
  if (days < 36_526 || days > 73_050) return null
  return valued(new Date((days - SERIAL_OF_1970) * DAY).toISOString().slice(0, 10), reason('spreadsheetDay'))
}

/** 261213, as systems in Sweden and mainframes write a day. The same digits may be another number, or another order: it is asked about. */
function bySixDigits(text: string, order: DayOrder | 'mixed'): Read<string> | null {
  const [, a = '', b = '', c = ''] = /^(\d\d)(\d\d)(\d\d)$/.exec(text) ?? []
  const yearFirst = isYear(a) ? whole(2000 + Number(a), Number(b), Number(c), text) : null
  const dayFirst = isYear(c) ? whole(2000 + Number(c), Number(b), Number(a), text) : null
  const monthFirst = isYear(c) ? whole(2000 + Number(c), Number(a), Number(b), text) : null
  const meant = { 'year-first': yearFirst, 'day-first': dayFirst, 'month-first': monthFirst, mixed: null }[
    order ?? 'mixed'
  ]
  if (meant?.kind === 'value') return meant
  const either = [yearFirst, dayFirst, monthFirst].flatMap((read) => (read?.kind === 'value' ? [read.value] : []))
  return either.length === 0 ? null : asked(either, reason('dayOrMonth', { text, either }))
}

function whole(written: number, month: number, day: number, text: string): Read<string> {
  // Thailand counts years from 543 before the common era: 2569 is 2026.
  const year = written > 2533 && written < 2643 ? written - 543 : written
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  if (!exists || year < 1990 || year > 2100) return asked([], reason('noSuchDay', { text }))
  return valued(date.toISOString().slice(0, 10))
}
