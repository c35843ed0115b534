import type { Text } from '../bytes/encoding.ts'
import { LIST_LIMITS } from '../bytes/limits.ts'
import { brokenRecord } from './broken-record.ts'
import { linesOf } from './contract-ndjson.ts'
import { cursorAt, cutRange, type Chunk } from './cut-list.ts'
import { LIST_START, type ListPlace } from './line.ts'
import type { BatchForm } from './open-batch.ts'
import { recordLimits } from './record-limits.ts'

/** A part of the text of a list. It begins and ends between two records, so that `answerBatch` can answer it by itself. */
export type ListPart = { readonly text: string; readonly from: ListPlace }

/** A part ends with the first record that reaches one of these. */
export type PartSize = { readonly bytes: number; readonly lines: number }

/**
 * Cuts the text of a list in the columns of the contract into parts, as it comes. The answers to the parts, one after the other,
 * are those to the list.
 *
 * @throws ListError after the last complete record of a CSV, if the next one never ends or has too many cells.
 */
export const listParts = (form: BatchForm, text: Text, size: PartSize): AsyncGenerator<ListPart> =>
  form.format === 'csv' ? csvParts(text, form.header.delimiter, size) : ndjsonParts(text, size)

async function* csvParts(text: Text, delimiter: string, size: PartSize): AsyncGenerator<ListPart> {
  // A line with an unclosed quote is refused by itself, however much it swallows.
  const limits = { ...size, ...recordLimits(LIST_LIMITS), cellLetters: Infinity }
  let cursor = cursorAt(0)
  /** What was read of the part that is not complete yet. */
  let held: Buffer[] = []
  for await (const { range, isLast } of rangesOf(text)) {
    const begins = cursor.chunk.offset
    const cut = cutRange(range, cursor, { format: 'csv', delimiter }, { limits, isLast })
    held.push(range)
    if (cut.chunks.length > 0) {
      const bytes = Buffer.concat(held)
      for (const chunk of cut.chunks) yield partOf(bytes, chunk, begins)
      held = [bytes.subarray(cut.cursor.chunk.offset - begins)]
    }
    if (cut.broken !== null) throw brokenRecord(cut.broken, LIST_LIMITS, true)
    cursor = cut.cursor
  }
}

async function* rangesOf(text: Text): AsyncGenerator<{ readonly range: Buffer; readonly isLast: boolean }> {
  for await (const piece of text) yield { range: Buffer.from(piece), isLast: false }
  yield { range: Buffer.alloc(0), isLast: true }
}

function partOf(bytes: Buffer, { from, to, firstLine }: Chunk, begins: number): ListPart {
  return { text: bytes.toString('utf8', from - begins, to - begins), from: { line: firstLine, inHeader: from === 0 } }
}

async function* ndjsonParts(input: Text, { bytes, lines }: PartSize): AsyncGenerator<ListPart> {
  let text = ''
  let { line: first } = LIST_START
  let next = first
  for await (const complete of linesOf(input))
    for (const line of complete) {
      text += `${line}\n`
      next += 1
      if (text.length < bytes && next - first < lines) continue
      yield { text, from: { line: first, inHeader: false } }
      text = ''
      first = next
    }
  if (text !== '') yield { text, from: { line: first, inHeader: false } }
}
