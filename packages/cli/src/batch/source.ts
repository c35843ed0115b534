import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { InputError } from '../input-error.ts'
import { peek, type Peeked } from '../input/peek.ts'
import { readText, type Text } from '../input/read-text.ts'
import { csvHeader, type Columns } from './csv-header.ts'
import { answerCsv } from './csv-lines.ts'
import type { Answer } from './line.ts'
import { answerNdjson, NDJSON_COLUMNS } from './ndjson-lines.ts'
import type { CsvShape } from './output.ts'

export type Format = 'csv' | 'ndjson'

/**
 * An input file of a known format: the CSV shape of its output, and a function that writes the answers to a stream. For CSV,
 * `atOnce` limits how many input characters are answered before their output is written; a whole chunk by default.
 */
export type Source = {
  readonly format: Format
  readonly shape: CsvShape
  readonly run: (begin: string, answer: Answer, to: Writable, atOnce?: number) => Promise<void>
}

/**
 * Detects the format of a file, or of standard input for `-`, from its beginning.
 *
 * @throws InputError if the whole file is refused.
 */
export async function sourceOf(file: string, columns?: Columns): Promise<Source> {
  return recognise(await peek(readText(file)), columns)
}

function recognise(text: Peeked, columns: Columns | undefined): Source {
  const head = text.head.trimStart()
  if (head.startsWith('{')) return ndjsonSource(text)
  if (!head.startsWith('[')) return csvSource(text, columns)
  throw new InputError(
    'json-array',
    'The input is a JSON array; write one object per line instead (jq -c ".[]" does it).',
  )
}

function csvSource({ head, whole, bom }: Peeked, columns: Columns | undefined): Source {
  const header = csvHeader(head, columns)
  const lineEnd = /\r?\n|\r/.exec(head)?.[0] === '\r\n' ? '\r\n' : '\n'
  return {
    format: 'csv',
    shape: { columns: header.names, delimiter: header.delimiter, lineEnd, bom },
    run: (begin, answer, to, atOnce = Infinity) =>
      pipeline(inPieces(whole, atOnce), (text: Text) => after(begin, answerCsv(text, header, answer)), to, {
        end: false,
      }),
  }
}

function ndjsonSource({ whole }: Peeked): Source {
  return {
    format: 'ndjson',
    shape: { columns: NDJSON_COLUMNS, delimiter: ',', lineEnd: '\n', bom: false },
    run: (begin, answer, to) =>
      pipeline(whole, (text: Text) => after(begin, answerNdjson(text, answer)), to, { end: false }),
  }
}

async function* inPieces(text: Text, length: number): Text {
  for await (const piece of text)
    for (let from = 0; from < piece.length; from += length) yield piece.slice(from, from + length)
}

async function* after(begin: string, answers: Text): Text {
  yield begin
  yield* answers
}
