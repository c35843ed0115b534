import { stat } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  answerBatch,
  INQUIRY_COLUMNS,
  openBatch,
  type Answer,
  type BatchForm,
  type ContractColumns,
  type Text,
} from '@ytterby/lists/batch'
import type { Encoding } from '@ytterby/lists'
import { InputError } from '../input-error.ts'
import { readBytes } from '../input/read-text.ts'
import { ownCommand } from '../own-command.ts'
import type { Progress } from './progress.ts'

/**
 * An input file of a known format, and a function that writes the answers to a stream. For CSV, `atOnce` limits how many
 * input characters are answered before their output is written; a whole chunk by default.
 */
export type Source = {
  readonly form: BatchForm
  /** The whole list, to be read once: by this or by `run`. */
  readonly text: Text
  readonly run: (begin: string, answer: Answer, to: Writable, atOnce?: number) => Promise<void>
}

export type SourceOptions = {
  readonly columns?: ContractColumns
  readonly encoding?: Encoding | undefined
  readonly progress?: Progress
}

/**
 * Detects the format of a file, or of standard input for `-`, from its beginning.
 *
 * @throws InputError or ListError if the whole file is refused.
 */
export async function sourceOf(
  file: string,
  { columns = INQUIRY_COLUMNS, encoding, progress }: SourceOptions = {},
): Promise<Source> {
  const bytes = progress === undefined ? readBytes(file) : counted(file, progress)
  const { form, text } = await openBatch(noWorkbook(bytes), {
    encoding,
    columns: { none: noKnownColumn, ...columns },
  })
  return {
    form,
    text,
    run: (begin, answer, to, atOnce = Infinity) =>
      pipeline(
        form.format === 'csv' ? inPieces(text, atOnce) : text,
        (pieces: Text) => after(begin, answerBatch(form, pieces, answer)),
        to,
        { end: false },
      ),
  }
}

/** How a workbook begins: XLSX is a ZIP archive. */
const ARCHIVE = 'PK\u{3}\u{4}'

/** The bytes of a file in the columns of the contract, which is no workbook. */
async function* noWorkbook(bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let isFirst = true
  for await (const piece of bytes) {
    if (isFirst && piece.toString('latin1', 0, ARCHIVE.length) === ARCHIVE)
      throw new InputError(
        'binary-file',
        `The file is a workbook: save its sheet as CSV, or have it read by ${ownCommand()} intake, and next month by ${ownCommand()} batch --profile.`,
      )
    isFirst = false
    yield piece
  }
}

/** The bytes of a file; progress hears of them once they are worked on. */
async function* counted(file: string, progress: Progress): AsyncIterable<Buffer> {
  if (file !== '-') progress.total((await stat(file).catch(() => null))?.size ?? 0)
  let done = 0
  for await (const bytes of readBytes(file)) {
    yield bytes
    progress.reach((done += bytes.length))
  }
}

const noKnownColumn = (): InputError =>
  new InputError(
    'no-known-column',
    `The first line has no known column, such as product.form, product.elements or destination; see ${ownCommand()} help batch. A list as another system exported it is read by ${ownCommand()} intake.`,
  )

async function* inPieces(text: Text, length: number): Text {
  for await (const piece of text)
    for (let from = 0; from < piece.length; from += length) yield piece.slice(from, from + length)
}

async function* after(begin: string, answers: Text): Text {
  yield begin
  yield* answers
}
