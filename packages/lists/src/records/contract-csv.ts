import { finished } from 'node:stream/promises'
import { parse } from 'csv-parse'
import { parse as parseNow } from '#csv-parse'
import { setField, type Draft } from 'ytterby'
import { csvRow, spreadsheetRow } from '../answers/csv-row.ts'
import type { Text } from '../bytes/encoding.ts'
import { neutralise, takeOff } from '../formulas/formula-mark.ts'
import { LIST_LIMITS } from '../bytes/limits.ts'
import { LineError } from '../list-error.ts'
import { brokenRecord } from './broken-record.ts'
import type { ContractHeader } from './contract-header.ts'
import { LIST_START, MAX_CSV_RECORD_LENGTH, type Answer, type Line, type ListPlace } from './line.ts'

type CsvRecord = { readonly record: readonly string[]; readonly raw: string }

/**
 * Answers the records of a CSV in order, in every dialect that spreadsheets write. The first record is the header; blank ones
 * are skipped. Each record is answered as soon as it is read: collecting the records of a whole chunk would promote them to
 * V8's old generation. The answers to one chunk are yielded together, before the next chunk is read.
 *
 * @throws ListError after the last record that can be read, if the next one never ends or has too many cells.
 */
export async function* answerCsv(
  input: Text,
  header: ContractHeader,
  answer: Answer,
  from: ListPlace = LIST_START,
): Text {
  let text = ''
  let read = 0
  let number = from.line
  let inHeader = from.inHeader
  // The number of records before one that cannot be read.
  let whole = Infinity
  let isTooWide = false
  const answerRecord = ({ record, raw }: CsvRecord): void => {
    const begins = number
    number += linesOf(raw)
    read += 1
    if (record.every(isBlank)) return
    if (!inHeader) for (const line of linesIn(header, record, raw, begins)) text += answer(line)
    inHeader = false
  }
  const parser = parse({
    delimiter: header.delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: MAX_CSV_RECORD_LENGTH,
    skip_records_with_error: true,
    // The parser itself emits nothing, so there is no backpressure and it reads each chunk at once.
    on_record(given: unknown) {
      if (read === whole || !isCsvRecord(given)) return null
      isTooWide = given.record.length > LIST_LIMITS.cells
      if (isTooWide) whole = read
      else answerRecord(given)
      return null
    },
  }).resume()
  parser.on('skip', () => (whole = Math.min(whole, parser.info.records)))
  const ended = finished(parser)
  // An error is thrown by the `await` below.
  ended.catch(() => {})
  for await (const piece of input) {
    parser.write(piece)
    yield text
    text = ''
    if (parser.errored || isTooWide) break
  }
  parser.end()
  await ended
  yield text
  if (whole === Infinity) return
  throw brokenRecord({ line: number, why: isTooWide ? 'too-wide' : 'endless' }, LIST_LIMITS, true)
}

const isCsvRecord = (given: unknown): given is CsvRecord =>
  typeof given === 'object' && given !== null && 'record' in given && 'raw' in given

const isBlank = (cell: string): boolean => cell.trim() === ''

/** Removes the line end. The parser includes only the first half of a final `\r\n`. */
const withoutLineEnd = (raw: string): string => (/[\r\n]$/.test(raw) ? raw.slice(0, -1) : raw)

function linesOf(raw: string): number {
  const first = raw.search(/[\r\n]/)
  return first === -1 || first === raw.length - 1 ? 1 : withoutLineEnd(raw).split(/\r\n|\n|\r/).length
}

/**
 * The record as one line. If it spans several lines and is not strict CSV, an unclosed quote has swallowed the lines after
 * it; each of them is then treated as a record.
 */
function linesIn(header: ContractHeader, record: readonly string[], raw: string, number: number): readonly Line[] {
  if (linesOf(raw) === 1 || !hasQuote(record) || recordOf(raw, header, false) !== undefined)
    return [lineOf(header, record, raw, number)]
  const pieces = withoutLineEnd(raw).split(/\r\n|\n|\r/)
  return pieces.flatMap((piece, index) => {
    if (isBlank(piece)) return []
    const cells = recordOf(piece, header, true)
    return [
      cells === undefined ? unclosed(header, piece, number + index) : lineOf(header, cells, piece, number + index),
    ]
  })
}

/** Whether a cell contains a quote. It may be written in a way that only a lenient parser accepts. */
const hasQuote = (cells: readonly string[]): boolean => cells.some((cell) => cell.includes('"'))

/** The first record of a text; `undefined` if the text is not CSV. */
function recordOf(text: string, { delimiter }: ContractHeader, relax: boolean): readonly string[] | undefined {
  try {
    return parseNow(text, { delimiter, relax_column_count: true, relax_quotes: relax })[0]
  } catch {
    return undefined
  }
}

function unclosed({ names, delimiter }: ContractHeader, text: string, number: number): Line {
  return {
    number,
    id: undefined,
    csv: (raw) => (raw ? csvRow : spreadsheetRow)([text, ...names.slice(1).map(() => '')], delimiter),
    draft() {
      throw new LineError(
        'malformed-quote',
        'A quote that this line opens is not closed before the next one: write each quote inside a quoted cell twice.',
      )
    },
  }
}

function lineOf(header: ContractHeader, record: readonly string[], raw: string, number: number): Line {
  const { names, delimiter, id } = header
  const cells = record.length > names.length ? record.slice(0, names.length) : record
  const fits = record.length >= names.length && record.slice(names.length).every(isBlank)
  const idCell = record[id]
  const written = (isRaw: boolean): string => {
    const row = isRaw ? cells : cells.map((cell) => neutralise(takeOff(cell)))
    const isAsRead = cells === record && !hasQuote(cells) && row.every((cell, at) => cell === cells[at])
    return isAsRead ? withoutLineEnd(raw) : csvRow(row, delimiter)
  }
  return {
    number,
    id: idCell === undefined ? undefined : takeOff(idCell),
    csv: (isRaw) => written(isRaw) + delimiter.repeat(names.length - cells.length),
    draft() {
      if (fits) return draftOf(header, cells)
      throw new LineError(
        'cell-count',
        `The line has ${record.length} cells and the first line ${names.length}: put quotes around a cell that holds the separator, and write every cell.`,
      )
    },
  }
}

/** The inquiry in a row of cells, without their marks against formulas. */
export function draftOf({ fields }: Pick<ContractHeader, 'fields'>, cells: readonly string[]): Draft {
  const draft: Draft = {}
  for (const { index, field } of fields) {
    const text = takeOff(cells[index] ?? '')
    setField(draft, field, field.name.endsWith('Percent') ? text.replace(/%\s*$/, '') : text)
  }
  return draft
}
