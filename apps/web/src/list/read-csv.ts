import { parse, type Parser } from 'csv-parse/browser/esm'
import type { Cells, Shape } from './cells.ts'
import { ListRefused, MOST_LINES } from './limits.ts'

const DELIMITERS = [',', ';', '\t']
const HEAD_BYTES = 65_536
/** Maximum length of a record; a longer one has an unclosed quote. */
const LONGEST_RECORD = 1_048_576

/** The dialect of a file, detected before it is parsed. */
export type CsvFile = { readonly file: File; readonly encoding: string; readonly shape: Shape }

/**
 * Detects the dialect of a file: its encoding (by the byte order mark; UTF-8 by default), delimiter and line end.
 *
 * @throws ListRefused if it is not text.
 */
export async function csvFile(file: File): Promise<CsvFile> {
  const begin = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer())
  const encoding =
    begin[0] === 0xff && begin[1] === 0xfe ? 'utf-16le' : begin[0] === 0xfe && begin[1] === 0xff ? 'utf-16be' : 'utf-8'
  if (encoding === 'utf-8' && begin.includes(0)) throw new ListRefused('unreadable')
  const head = new TextDecoder(encoding).decode(begin)
  return {
    file,
    encoding,
    shape: {
      delimiter: await delimiterOf(head),
      lineEnd: /\r?\n|\r/.exec(head)?.[0] === '\r\n' ? '\r\n' : '\n',
      bom: encoding !== 'utf-8' || (begin[0] === 0xef && begin[1] === 0xbb && begin[2] === 0xbf),
    },
  }
}

/**
 * Parses a CSV as a stream. Blank lines are skipped, and the byte order mark is removed.
 *
 * @throws ListRefused if it is not CSV, too long, or not in the detected encoding: a misread name would be screened
 * incorrectly.
 */
export async function* readCsv(
  { file, encoding, shape }: CsvFile,
  progress: (bytes: number) => void,
): AsyncGenerator<Cells> {
  const parser = parse({
    delimiter: shape.delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    bom: true,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_RECORD,
  })
  const records: Read[] = []
  let failed: Error | null = null
  parser.on('readable', () => drain(parser, records))
  parser.on('error', (error) => (failed = error))
  let bytes = 0
  let count = 0
  let number = 1
  const decoder = new TextDecoder(encoding, { fatal: true })
  const reader = file.stream().getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      const text = decode(decoder, value)
      bytes += value?.length ?? 0
      if (text !== '') parser.write(text)
      if (done) parser.end()
      // The parser emits records asynchronously.
      await new Promise((resolve) => setTimeout(resolve, 0))
      drain(parser, records)
      if (failed !== null) throw new ListRefused('malformed-csv')
      for (const { record, raw } of records.splice(0)) {
        const line = number
        number += linesOf(raw)
        if (record.every((cell) => cell.trim() === '')) continue
        count += 1
        if (count > MOST_LINES + 1) throw new ListRefused('too-many-lines')
        yield { line, cells: record }
      }
      progress(bytes)
      if (done) return
    }
  } finally {
    reader.cancel().catch(() => undefined)
  }
}

function decode(decoder: TextDecoder, value: Uint8Array | undefined): string {
  try {
    return value === undefined ? decoder.decode() : decoder.decode(value, { stream: true })
  } catch {
    throw new ListRefused('not-utf-8')
  }
}

/** A record and its source text. */
type Read = { readonly record: string[]; readonly raw: string }

function drain(parser: Parser, records: Read[]): void {
  for (;;) {
    const read: unknown = parser.read()
    if (!isRead(read)) return
    records.push(read)
  }
}

const isRead = (value: unknown): value is Read =>
  typeof value === 'object' && value !== null && 'record' in value && 'raw' in value

/** The number of file lines that a record spans. */
function linesOf(raw: string): number {
  const first = raw.search(/[\r\n]/)
  if (first === -1 || first === raw.length - 1) return 1
  return (/[\r\n]$/.test(raw) ? raw.slice(0, -1) : raw).split(/\r\n|\n|\r/).length
}

/** The delimiter that splits the first line into most cells. */
async function delimiterOf(head: string): Promise<string> {
  const widths = await Promise.all(
    DELIMITERS.map(async (delimiter) => ({ delimiter, width: await widthOf(head, delimiter) })),
  )
  return widths.toSorted((one, other) => other.width - one.width)[0]?.delimiter ?? ','
}

/** The number of cells in the first line with a delimiter; 0 if it cannot be parsed. */
function widthOf(head: string, delimiter: string): Promise<number> {
  let width: number | null = null
  const first = (record: readonly string[]): null => {
    width ??= record.length
    return null
  }
  const parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    bom: true,
    skip_empty_lines: true,
    on_record: first,
  })
  return new Promise((resolve) => {
    const done = (): void => resolve(width ?? 0)
    // Errors after the first line do not matter.
    parser.on('error', done).on('end', done).resume()
    parser.end(head)
  })
}
