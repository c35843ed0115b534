import { reason } from '../reason.ts'
import { asked, NOTHING, saysNothing, valued, type Read } from './read.ts'

/** Whether a column writes the day or the month first; null where its cells do not tell. */
export type DayOrder = 'day-first' | 'month-first' | null

const MONTHS: readonly (readonly string[])[] = [
  [
    'jan',
    'january',
    'januar',
    'janvier',
    'enero',
    'ene',
    'gennaio',
    'gen',
    'janeiro',
    'januari',
    'stycznia',
    'styczen',
    'leden',
    'ledna',
    'ocak',
    'января',
    'янв',
    'jän',
    'jänner',
    'tammikuuta',
  ],
  [
    'feb',
    'february',
    'februar',
    'fevrier',
    'février',
    'fev',
    'fév',
    'febrero',
    'febbraio',
    'fevereiro',
    'februari',
    'lutego',
    'luty',
    'unora',
    'února',
    'subat',
    'şubat',
    'февраля',
    'фев',
  ],
  [
    'mar',
    'march',
    'märz',
    'mrz',
    'mär',
    'maerz',
    'mars',
    'marzo',
    'março',
    'marco',
    'maart',
    'marca',
    'brezna',
    'března',
    'mart',
    'марта',
    'мар',
    'mrt',
  ],
  ['apr', 'april', 'avril', 'avr', 'abril', 'abr', 'aprile', 'kwietnia', 'dubna', 'nisan', 'апреля', 'апр'],
  ['may', 'mai', 'mayo', 'maggio', 'mag', 'maio', 'mei', 'maja', 'května', 'kvetna', 'mayıs', 'мая'],
  [
    'jun',
    'june',
    'juni',
    'juin',
    'junio',
    'giugno',
    'giu',
    'junho',
    'czerwca',
    'června',
    'cervna',
    'haziran',
    'июня',
    'июн',
  ],
  [
    'jul',
    'july',
    'juli',
    'juillet',
    'juil',
    'julio',
    'luglio',
    'lug',
    'julho',
    'lipca',
    'července',
    'temmuz',
    'июля',
    'июл',
  ],
  [
    'aug',
    'august',
    'août',
    'aout',
    'agosto',
    'ago',
    'augustus',
    'augusti',
    'sierpnia',
    'srpna',
    'ağustos',
    'августа',
    'авг',
  ],
  [
    'sep',
    'sept',
    'september',
    'septembre',
    'septiembre',
    'settembre',
    'set',
    'setembro',
    'września',
    'wrzesnia',
    'září',
    'eylül',
    'сентября',
    'сен',
  ],
  [
    'oct',
    'okt',
    'october',
    'oktober',
    'octobre',
    'octubre',
    'ottobre',
    'ott',
    'outubro',
    'out',
    'października',
    'pazdziernika',
    'října',
    'ekim',
    'октября',
    'окт',
  ],
  ['nov', 'november', 'novembre', 'noviembre', 'novembro', 'listopada', 'listopadu', 'kasım', 'ноября', 'ноя'],
  [
    'dec',
    'dez',
    'december',
    'dezember',
    'décembre',
    'decembre',
    'déc',
    'diciembre',
    'dic',
    'dicembre',
    'dezembro',
    'grudnia',
    'prosince',
    'aralık',
    'декабря',
    'дек',
  ],
]
const NUMBERS = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{2}|\d{4})\.?$/
/** Days of a spreadsheet count from here; 25,569 is 1970-01-01. */
const SERIAL_OF_1970 = 25_569
const DAY = 86_400_000

/** The longest writing of a day with its time, and how days begin that show an order. */
const MOST_DAY = 60
const BEGINS_DAY = /^\s*(?:\p{L}{2,12}\.?,?\s+)?[\d０-９]{1,2}\s*[./\-．／－]/u

/** The order of day and month that the cells of a column agree on. */
export function dayOrderOf(cells: readonly string[]): DayOrder | 'mixed' {
  const seen = new Set<'day-first' | 'month-first'>()
  for (const cell of cells) {
    if (cell.length > MOST_DAY || !BEGINS_DAY.test(cell)) continue
    const [, a = '', b = ''] = NUMBERS.exec(withoutTime(cell)) ?? []
    if (Number(a) > 12 && Number(b) <= 12) seen.add('day-first')
    if (Number(b) > 12 && Number(a) <= 12) seen.add('month-first')
    // Points are written between days and months where the day comes first.
    if (a !== '' && cell.includes('.')) seen.add('day-first')
  }
  return seen.size === 2 ? 'mixed' : ([...seen][0] ?? null)
}

const withoutTime = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?$/i, '')
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)[a-z]*\.?,?\s+/i, '')
    .replace(/\s*[(（][月火水木金土日一二三四五六]曜?日?[)）]$/, '')

/** A day as people write it, by the order of its column. */
export function readDay(text: string, order: DayOrder | 'mixed'): Read<string> {
  if (saysNothing(text)) return NOTHING
  const plain = withoutTime(text)
  return (
    byYearFirst(plain) ??
    byNumbers(plain, order) ??
    byName(plain) ??
    bySerial(plain) ??
    asked([], reason('noDay', { text: text.trim() }))
  )
}

function byYearFirst(text: string): Read<string> | null {
  const [, year, month, day] =
    /^(\d{4})\s*[-./年년]\s*(\d{1,2})\s*[-./月월]\s*(\d{1,2})\s*[日일.]?$/.exec(text) ??
    /^(20\d\d)(\d\d)(\d\d)$/.exec(text) ??
    []
  if (year !== undefined && month !== undefined && day !== undefined)
    return whole(Number(year), Number(month), Number(day), text)
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
  const [dayFirst, monthFirst] = [[Number(b), Number(a)] as const, [Number(a), Number(b)] as const]
  if (Number(a) > 12 || text.includes('.')) return whole(year, ...dayFirst, text)
  if (Number(b) > 12) return whole(year, ...monthFirst, text)
  if (order === 'day-first') return whole(year, ...dayFirst, text)
  if (order === 'month-first') return whole(year, ...monthFirst, text)
  const either = [whole(year, ...dayFirst, text), whole(year, ...monthFirst, text)].flatMap((read) =>
    read.kind === 'value' ? [read.value] : [],
  )
  const [only] = new Set(either)
  if (only !== undefined && new Set(either).size === 1) return valued(only)
  return asked(either, reason('dayOrMonth', { text, either }))
}

function byName(text: string): Read<string> | null {
  const [, day, month, year] =
    /^(\d{1,2})(?:st|nd|rd|th|\.|er|º)?[\s.-]*(?:de\s+)?([\p{L}]{3,12})\.?,?[\s.-]*(?:de\s+)?['’]?(\d{2}|\d{4})\.?$/u.exec(
      text,
    ) ?? []
  if (month !== undefined) return named(Number(day), month, Number(year), text)
  const [, first, second, last] =
    /^([\p{L}]{3,12})\.?[\s.-]*(\d{1,2})(?:st|nd|rd|th)?,?[\s.-]+['’]?(\d{2}|\d{4})$/u.exec(text) ?? []
  if (first !== undefined) return named(Number(second), first, Number(last), text)
  const [, ofYear, ofName, ofDay] = /^(\d{4})[\s-]+([\p{L}]{3,12})\.?[\s-]+(\d{1,2})$/u.exec(text) ?? []
  return ofName === undefined ? null : named(Number(ofDay), ofName, Number(ofYear), text)
}

function named(day: number, word: string, year: number, text: string): Read<string> {
  const month = MONTHS.findIndex((names) => names.includes(word.toLowerCase()))
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

function whole(year: number, month: number, day: number, text: string): Read<string> {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  if (!exists || year < 1990 || year > 2100) return asked([], reason('noSuchDay', { text }))
  return valued(date.toISOString().slice(0, 10))
}
