import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Lang } from 'ytterby'
import type { Defaults } from '../contract/with-defaults.ts'
import { InputError } from '../input-error.ts'
import { peek, type Peeked } from '../input/peek.ts'
import { readText, type Text } from '../input/read-text.ts'
import { answerer } from './answerer.ts'
import { csvHeader } from './csv-header.ts'
import { answerCsv, csvParser } from './csv-lines.ts'
import type { Answer } from './line.ts'
import { answerNdjson, NDJSON_COLUMNS } from './ndjson-lines.ts'
import { csvOutput, fullOutput, ndjsonOutput, type CsvShape, type Output } from './output.ts'
import type { Progress } from './progress.ts'

export type Format = 'csv' | 'ndjson'

export type BatchOptions = {
  readonly defaults: Defaults
  readonly lang: Lang
  readonly progress: Progress
  /** The format in which the file came, if left out. */
  readonly out: Format | undefined
  /** The whole canonical assessment of each line, as NDJSON. */
  readonly full: boolean
}

/** A file that was recognised: how CSV of it looks, and how its lines are answered onto a stream. */
type Source = {
  readonly format: Format
  readonly shape: CsvShape
  readonly run: (begin: string, answer: Answer, to: Writable) => Promise<void>
}

/**
 * Answers every line of a file, in order, with flat memory.
 *
 * @returns how many lines were refused.
 * @throws InputError where the file is refused as a whole.
 */
export async function runBatch(file: string, options: BatchOptions, to: Writable): Promise<number> {
  const source = recognise(await peek(readText(file)))
  const output = outputOf(source, options)
  const answerOne = answerer(options.defaults, options.lang, output.render)
  let refused = 0
  await source.run(
    output.begin,
    (line) => {
      options.progress.line()
      const outcome = answerOne(options.full ? undefined : line.key, line.draft)
      if ('text' in outcome) return output.answered(line, outcome.text)
      refused++
      return output.failed(line, outcome.issues)
    },
    to,
  )
  options.progress.end()
  return refused
}

function outputOf({ format, shape }: Source, { out = format, full }: BatchOptions): Output {
  if (full) return fullOutput
  return out === 'csv' ? csvOutput(shape) : ndjsonOutput
}

function recognise(text: Peeked): Source {
  const head = text.head.trimStart()
  if (head.startsWith('{')) return ndjsonSource(text)
  if (!head.startsWith('[')) return csvSource(text)
  throw new InputError(
    'json-array',
    'The input is a JSON array; write one object per line instead (jq -c ".[]" does it).',
  )
}

function csvSource({ head, whole, bom }: Peeked): Source {
  const header = csvHeader(head)
  const csv = csvParser(header)
  const lineEnd = /\r?\n|\r/.exec(head)?.[0] === '\r\n' ? '\r\n' : '\n'
  return {
    format: 'csv',
    shape: { columns: header.names, delimiter: header.delimiter, lineEnd, bom },
    run: (begin, answer, to) =>
      pipeline(whole, csv.parser, () => after(begin, answerCsv(csv, header, answer)), to, { end: false }),
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

async function* after(begin: string, answers: Text): Text {
  yield begin
  yield* answers
}
