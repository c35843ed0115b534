import { parse, type Parser } from 'csv-parse/browser/esm'
import { parse as parseNow } from 'csv-parse/browser/esm/sync'
import { ListRefused, MOST_LINES } from './limits.ts'
import type { Cells } from './cells.ts'

const DELIMITERS = [',', ';', '\t']
const HEAD_BYTES = 65_536
/** One record may be so long; what is longer is a quote that is not closed. */
const LONGEST_RECORD = 1_048_576

/**
 * Reads a CSV as it streams from the file. Blank lines are passed over, a byte-order mark is taken off.
 *
 * @throws ListRefused where it is no CSV, or too long.
 */
export async function* readCsv(file: File, progress: (bytes: number) => void): AsyncGenerator<Cells> {
  const head = await file.slice(0, HEAD_BYTES).text()
  const parser = parse({
    delimiter: delimiterOf(head),
    record_delimiter: ['\r\n', '\n', '\r'],
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
    info: true,
  })
  const records: { record: string[]; line: number }[] = []
  let failed: Error | null = null
  let ended = false
  parser.on('readable', () => drain(parser, records))
  parser.on('error', (error) => (failed = error))
  parser.on('end', () => (ended = true))
  let bytes = 0
  let count = 0
  const decoder = new TextDecoder('utf-8')
  const reader = file.stream().getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      const text = done ? decoder.decode() : decoder.decode(value, { stream: true })
      bytes += value?.length ?? 0
      if (text !== '') parser.write(text)
      if (done) parser.end()
      // The parser hands on what it has in turns of its own.
      await new Promise((resolve) => setTimeout(resolve, 0))
      drain(parser, records)
      if (failed !== null) throw new ListRefused('malformed-csv')
      for (const { record, line } of records.splice(0)) {
        if (record.every((cell) => cell.trim() === '')) continue
        count += 1
        if (count > MOST_LINES + 1) throw new ListRefused('too-many-lines')
        yield { line, cells: record }
      }
      progress(bytes)
      if (done && (ended || records.length === 0)) return
    }
  } finally {
    reader.cancel().catch(() => undefined)
  }
}

function drain(parser: Parser, records: { record: string[]; line: number }[]): void {
  for (;;) {
    const read: unknown = parser.read()
    if (!isInformed(read)) return
    records.push({ record: read.record, line: read.info.lines })
  }
}

type Informed = { readonly record: string[]; readonly info: { readonly lines: number } }

const isInformed = (value: unknown): value is Informed =>
  typeof value === 'object' && value !== null && 'record' in value && 'info' in value

/** The separator that makes the most of the first line. */
function delimiterOf(head: string): string {
  const width = (delimiter: string): number => {
    try {
      return parseNow(head, { delimiter, to: 1, relax_quotes: true, bom: true, skip_empty_lines: true })[0]?.length ?? 0
    } catch {
      return 0
    }
  }
  return DELIMITERS.toSorted((one, other) => width(other) - width(one))[0] ?? ','
}
