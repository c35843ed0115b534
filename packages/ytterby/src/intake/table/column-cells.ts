import { proposeGood } from '../good/propose-good.ts'
import { namesGrade } from '../good/grade.ts'
import { readCommodityCode } from '../value/commodity-code.ts'
import { countryOfPlace } from '../value/city.ts'
import { isCountry } from '../value/country.ts'
import { readDay } from '../value/day.ts'
import { readEndUse } from '../value/end-use.ts'
import { saysNothing } from '../value/read.ts'
import { kilogramsOf } from '../value/weight.ts'
import type { Meaning } from './meaning.ts'

/** What the cells of a column look like, as shares of those that state something. */
export type CellsSeen = {
  readonly stated: readonly string[]
  /** How many of all lines state something. */
  readonly filled: number
  /** How many cells look like those of a field; 1 where any text can be one. */
  readonly alike: (says: Meaning) => number
  /** How many name companies by their legal form. */
  readonly firms: number
  /** How many of the texts differ: descriptions vary, categories and customers repeat. */
  readonly variety: number
  /** How many name goods or materials that are known. */
  readonly goods: () => number
  /** Whether any names a grade of magnets or a good of rare earths. */
  readonly nameRareEarths: () => boolean
  /** How many are numbers, by which countries and others are looked up. */
  readonly numbers: number
  /** Whether they only number the lines: 1, 2, 3 or 10, 20, 30, from the beginning again for each document. */
  readonly isNumbering: boolean
  /** Whether each is a unit, and one of them of mass. */
  readonly areUnits: boolean
}

/** Different cells by which goods are told from other texts. */
const MOST_GOODS = 24
/** Letters of each of them. */
const LETTERS_LOOKED_AT = 200

export function cellsSeen(cells: readonly string[]): CellsSeen {
  const stated = cells.filter((cell) => cell !== '')
  const share = (test: (cell: string) => boolean): number =>
    stated.length === 0 ? 0 : stated.filter(test).length / stated.length
  const units = stated.map(kilogramsOf)
  const different = [...new Set(stated)]
  let goods: number | null = null
  return {
    stated,
    filled: stated.length / cells.length,
    alike: (says) => {
      const looks = LOOKS[says]
      return looks === null || stated.length === 0 ? 1 : share(looks)
    },
    // NV-7781 is a mark, and no naamloze vennootschap.
    firms: share((cell) => !isCode(cell) && FIRM.test(cell.replaceAll(WORDS_OF_TEXT, ' '))),
    variety: stated.length === 0 ? 0 : different.length / stated.length,
    goods: () => (goods ??= goodsAmong(different.slice(0, MOST_GOODS))),
    nameRareEarths: () => stated.some(namesGrade) || different.some(namesRareEarths),
    numbers: share((cell) => /^\d+$/.test(cell)),
    isNumbering: isNumbering(stated),
    areUnits: units.length > 0 && !units.includes(null) && units.some((unit) => unit !== 'no-mass'),
  }
}

const namesRareEarths = (cell: string): boolean =>
  isName(cell) && proposeGood({ description: cell.slice(0, LETTERS_LOOKED_AT) }).scope === 'in'

function goodsAmong(texts: readonly string[]): number {
  const known = texts.filter(
    (description) =>
      isName(description) && proposeGood({ description: description.slice(0, LETTERS_LOOKED_AT) }).because.length > 0,
  )
  return texts.length === 0 ? 0 : known.length / texts.length
}

/**
 * Numbers that begin at 1, 10 or 10000, and go up until they begin again, or each of which stands once in a list that was sorted
 * otherwise. Samples of a long list leave some out.
 */
function isNumbering(stated: readonly string[]): boolean {
  if (stated.length < LEAST_NUMBERED || !stated.every((cell) => /^\d{1,6}$/.test(cell))) return false
  const numbers = stated.map(Number)
  const first = Math.min(...numbers)
  if (!/^10{0,4}$/.test(String(first)) || numbers.some((number) => number % first !== 0)) return false
  const different = new Set(numbers).size
  const isShort = numbers.every((number) => number <= first * MOST_POSITIONS)
  const goesUp = numbers.every((number, at) => number === first || number >= (numbers[at - 1] ?? first))
  const isShuffled = different === numbers.length && Math.max(...numbers) === first * numbers.length
  return (goesUp && numbers[0] === first) || isShuffled || (isShort && different < numbers.length / LEAST_REPEATED)
}
const LEAST_NUMBERED = 3
/** Positions of a document, and how often the same ones come again in a list of many documents. */
const MOST_POSITIONS = 200
const LEAST_REPEATED = 4

/** Whether a cell looks like one of a field; null if any text can be one. */
const LOOKS: Readonly<Record<Meaning, ((cell: string) => boolean) | null>> = {
  id: (cell) => !TEXT.test(cell) || /\d{2}/.test(cell),
  'product.grade': null,
  ignore: null,
  'product.commodityCode': isCommodityCode,
  origin: isCountryLike,
  destination: isPlaceLike,
  exportedFrom: isPlaceLike,
  'endUse.kind': (cell) => readEndUse(cell).kind === 'value',
  asOf: isDayLike,
  otherDay: isDayLike,
  netWeight: isAmount,
  grossWeight: isAmount,
  quantity: isAmount,
  value: (cell) =>
    /\d/.test(cell) && !/\d-\d/.test(cell) && /^[^\p{L}]*(?:[A-Z]{3}|[\p{L}]{1,4})?[^\p{L}]*(?:[A-Z]{3})?$/u.test(cell),
  unit: (cell) => kilogramsOf(cell) !== null || /^[\p{L}.]{1,4}$/u.test(cell),
  'product.description': (cell) => /\p{L}{2}/u.test(cell) && !isDayLike(cell) && !isCode(cell),
  'endUser.name': isName,
  'importer.name': isName,
  'consignees.0.name': isName,
  'exporter.name': isName,
}

/** Chapters 1 to 97 of the Harmonized System; 77 is kept free. */
function isCommodityCode(cell: string): boolean {
  if (/^\d[.,]\d+e\+\d+$/i.test(cell)) return true
  const read = readCommodityCode(cell)
  if (read.kind !== 'value') return false
  const chapter = Number(read.value.slice(0, 2))
  return chapter >= 1 && chapter <= 97 && chapter !== 77
}
function isCountryLike(cell: string): boolean {
  return isCountry(cell) || /^(?:\d{3}|eu|e\.u\.|various|div\.?)$/i.test(cell)
}
/** Goods go to a country, or to a port or a city. */
function isPlaceLike(cell: string): boolean {
  return isCountryLike(cell) || countryOfPlace(cell) !== null
}
/** A number that a spreadsheet counts its days by is one: what a column is called says whether it is meant. */
export function isDayLike(cell: string): boolean {
  const read = readDay(cell, null)
  return read.kind === 'value' || (read.kind === 'ask' && read.either.length > 0)
}
/** A day, or a time without one: KW 03/2027, Q1 2027, Mitte Januar, asap. */
export const isTimeLike = (cell: string): boolean => isDayLike(cell) || saysNothing(cell) || SOME_TIME.test(cell)
const SOME_TIME =
  /^(?:kw|cw|wk?|week|woche|sem\p{L}*|uke|uge|v|týden|tydz\p{L}*|нед\p{L}*)\.? ?\d{1,2}(?!\d)|^[qh][1-4](?!\p{L})|^(?:0?[1-9]|1[0-2])\s?[./-]\s?(?:20)?\d\d$|^20\d\d(?:\s?[./-]\s?(?:0?[1-9]|1[0-2])|\s?[qh][1-4]|年\d{1,2}月[上中下]?旬?|[- ]?(?:kw|cw|w)\d{1,2})?$|^(?:(?:early|mid|late|end(?: of)?|begin\p{L}*(?: of)?|anfang|mitte|ende|début|mi|fin|inizio|metà|fine|principios|mediados)[ -])?(?:de |di )?\p{L}{3,12}\.?[ -/]?['’]?(?:20)?\d\d$|^(?:asap|a\.s\.a\.p\.?|sofort|prompt|urgent|schnellstmöglich|immediate\p{L}*|tbd)$|^\d{1,2}月[上中下]旬|^第?\d{1,2}[周週]$/iu

/** A country, a region or a sign for either: EMEA, D, Benelux. */
export const isRegionLike = (cell: string): boolean =>
  isPlaceLike(cell) ||
  saysNothing(cell) ||
  /^\p{Lu}{1,5}$/u.test(cell.trim()) ||
  /^(?:europ[ae]\p{L}*|asia|asien|asie|benelux|nordics?|overseas|inland|ausland|domestic|export|欧洲|亚洲|欧盟|海外|国内|北米|欧州)$/iu.test(
    cell.trim(),
  )

/** Whether a cell of a use names a military one. */
export const namesMilitary = (cell: string): boolean => {
  const read = readEndUse(cell)
  return read.kind === 'value' && read.value === 'military'
}

/** Whether a column that is called military answers yes or no; a person says what either means. */
export const isYesOrNo = (cell: string): boolean =>
  /^(?:y(?:es)?|no?|j|ja|nein|s[iíì]?|oui|non|tak|nie|да|нет|是|否|x|true|false|0|1)$/iu.test(cell.trim())

/** An amount, or two of them in one cell: 1.200 AD / 14,16 KG. */
function isAmount(cell: string): boolean {
  return cell
    .split(/\s*[/;+]\s*/)
    .every((part) => /^[~≈]?[\d.,'’\s\u00A0-]+\s*[\p{L}().]{0,8}$/u.test(part) && /\d/.test(part))
}
function isName(cell: string): boolean {
  return (
    /\p{L}{2}/u.test(cell) &&
    !isProvince(cell) &&
    !isCountry(cell) &&
    !isDayLike(cell) &&
    !isCode(cell) &&
    !isLogin(cell) &&
    !isTerms(cell)
  )
}
/** FCA Hanau, and not FCA Italy S.p.A. */
const isTerms = (cell: string): boolean =>
  /^(?:EXW|FCA|FAS|FOB|CFR|CIF|CPT|CIP|DAP|DPU|DAT|DDP)(?![\p{L}\p{N}-])/u.test(cell.trim()) && !FIRM.test(cell)
/** MI, TX. */
const isProvince = (cell: string): boolean => /^[A-Z]{2}$/.test(cell.trim())
/** Who entered a line: MPATEL, k.jones. */
const isLogin = (cell: string): boolean => /^(?:[A-Z]{5,10}\d{0,2}|[a-z]\.[a-z]{3,})$/.test(cell.trim())
/** The number of a partner or an item: BP0000123, MG-4410-A. */
function isCode(cell: string): boolean {
  return /^(?=.*\d)[A-Z]{1,5}[-._/]?[A-Z0-9]*(?:[-._/][A-Z0-9]+)*$/.test(cell.trim())
}
/** Words, and not one name or number. */
const TEXT = /\p{L}{3}.*\s|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2}/u

/** “as used in the system”: legal forms that are words of a text as well, before another word of it. */
const WORDS_OF_TEXT = /(?<!\p{L})(?:as|se|sa|co|ab|bv|nv|sas|cia)(?= \p{Ll})/gu

const FIRM =
  /(?:\b(?:gmbh|ag|kg|kgaa|ohg|se|ltd|limited|llc|inc|corp|corporation|co|company|plc|sa|sas|sarl|spa|srl|bv|nv|ab|oy|oyj|aps|as|kft|zrt|sro|spol|ltda|lda|pvt|pte|sdn|jsc|tic|kk|gk|ooo|uab|eood|ehf|hf|aktiebolag|oao|zao|pao|sprl|eurl|snc|sagl|eirl|cia|bhd|tbk)\b|^(?:pt|cv)\.? \p{L}{3}|d\.\s?o\.\s?o\.|sp\/f|s\.\s?a\.|s\.\s?r\.\s?l\.|s\.\s?p\.\s?a\.|b\.\s?v\.|n\.\s?v\.|a\/s|a\.\s?s\.|a\.\s?ş\.|sp\. z o\.|s\.\s?r\.\s?o\.|\be\.\s?v\.|株式会社|有限会社|合同会社|合資会社|一般社団法人|㈱|㈲|\((?:株|有)\)|（株）|有限公司|公司|[厂廠]$|研究[所院]|大学|大學|주식회사|유한회사|유한책임회사|\(주\)|㈜|（주）|연구원|công ty|(?<!\p{L})(?:oü|șa|ооо|[зпон]?ао|тов|прат|фоп|ип|тоо|еоод|оод|α\.?ε\.?|ε\.?π\.?ε\.?|ι\.?κ\.?ε\.?|ο\.?ε\.?)(?!\p{L})|บริษัท|จำกัด|หจก|בע["״]מ|شركة|ش\.م)/iu
