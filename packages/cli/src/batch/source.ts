import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { peek } from '../input/peek.ts'
import type { Text } from '../input/decode-text.ts'
import { readText } from '../input/read-text.ts'
import { answerList } from './answer-list.ts'
import type { Columns } from './csv-header.ts'
import type { Answer } from './line.ts'
import { recognise, type List } from './recognise.ts'

/**
 * An input file of a known format, and a function that writes the answers to a stream. For CSV, `atOnce` limits how many
 * input characters are answered before their output is written; a whole chunk by default.
 */
export type Source = List & {
  readonly run: (begin: string, answer: Answer, to: Writable, atOnce?: number) => Promise<void>
}

/**
 * Detects the format of a file, or of standard input for `-`, from its beginning.
 *
 * @throws InputError if the whole file is refused.
 */
export async function sourceOf(file: string, columns?: Columns): Promise<Source> {
  const { whole, ...beginning } = await peek(readText(file))
  const list = recognise(beginning, columns)
  return {
    ...list,
    run: (begin, answer, to, atOnce = Infinity) =>
      pipeline(
        list.format === 'csv' ? inPieces(whole, atOnce) : whole,
        (text: Text) => after(begin, answerList(list, text, answer)),
        to,
        { end: false },
      ),
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
