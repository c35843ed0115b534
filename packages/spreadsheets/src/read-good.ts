import {
  type Inquiry,
  type Lang,
  parseInquiry,
  factAt,
  fieldNamed,
  setField,
  type Draft,
  factName,
  filled,
} from 'ytterby'
import { readTyped, reasonText } from 'ytterby/lists'
import { CellError } from './cell-error.ts'
import { cells } from './locales/cells.ts'

/** What a cell holds. Empty cells are passed as nothing, as an empty text, or, where a number is expected, as 0. */
export type CellValue = unknown

/** The text of a cell, trimmed; empty for nothing. Serial numbers of days lose their time. */
export function cellText(value: CellValue): string {
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/**
 * Reads the cells of a good as a person wrote them.
 *
 * @throws CellError if a cell is needed, or says no single value.
 */
export function readGood([form, elements, country, day, , complete]: readonly CellValue[], lang: Lang): Inquiry {
  const draft: Draft = {}
  put(draft, 'product.form', cellText(form), lang)
  put(draft, 'product.elements', cellText(elements), lang)
  if (draft['product'] === undefined) throw new CellError('value', cells[lang].stateGood)
  if (factAt(draft, 'product.elements') !== undefined)
    setField(draft, fieldNamed('product.elementsComplete'), readTruth(complete, lang))
  put(draft, 'destination', cellText(country), lang)
  return parseInquiry({ ...draft, asOf: readDay(day, lang) })
}

/**
 * The day of a cell: a serial number of the spreadsheet, or text.
 *
 * @throws CellError if there is none, or it is not one day.
 */
export function readDay(cell: CellValue, lang: Lang): string {
  // A time of day stands after the point of a serial number. An empty cell can arrive as 0.
  const text = typeof cell === 'number' ? (cell === 0 ? '' : String(Math.floor(cell))) : cellText(cell)
  const day = readField('asOf', text, lang)
  if (day === null) throw new CellError('value', cells[lang].stateDay)
  return day
}

const TRUTHS: Readonly<Record<string, string>> = {
  '': '',
  // An empty cell can arrive as 0.
  '0': '',
  true: 'true',
  yes: 'true',
  是: 'true',
  false: 'false',
  no: 'false',
  否: 'false',
}

/** `true`, `false`, or nothing, from a cell that says whether a list is complete. */
function readTruth(cell: CellValue, lang: Lang): string {
  const text = cellText(cell).toLowerCase()
  const truth = Object.hasOwn(TRUTHS, text) ? TRUTHS[text] : undefined
  if (truth === undefined) throw new CellError('value', cells[lang].stateTruth)
  return truth
}

function put(draft: Draft, field: string, text: string, lang: Lang): void {
  const value = readField(field, text, lang)
  if (value !== null) setField(draft, fieldNamed(field), value)
}

/** The value in the writing of the contract; `null` for nothing, which leaves the fact open. */
function readField(field: string, text: string, lang: Lang): string | null {
  const read = readTyped(field, text)
  switch (read.kind) {
    case 'nothing':
      return null
    case 'value':
      return String(read.value)
    case 'ask': {
      const { writeOneWay, writeOneOf } = cells[lang]
      const [name, why] = [factName(field, lang), reasonText(read.why, lang)]
      const message =
        read.either.length === 0
          ? filled(writeOneWay, { field: name, why })
          : filled(writeOneOf, { field: name, why, either: read.either.join(', ') })
      throw new CellError('value', message)
    }
  }
}
