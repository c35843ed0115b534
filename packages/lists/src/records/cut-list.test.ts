import { env } from 'node:process'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerCsv } from './contract-csv.ts'
import { cursorAt, cutRange, type Chunk, type ChunkLimits, type RecordForm } from './cut-list.ts'
import type { Line } from './line.ts'
import { textRecords } from './text-records.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

const HEADER = { delimiter: ',', names: ['a', 'b'], fields: [], id: -1 }
const CSV: RecordForm = { format: 'csv', delimiter: ',' }

/** What a line is to the reader: its number, and its cells as they are written. */
const told = (line: Line): string => {
  let draft = 'read'
  try {
    line.draft()
  } catch (error) {
    draft = String(error)
  }
  return `${line.number}|${line.csv(true)}|${draft}\n`
}

async function answered(text: string, from?: { line: number; inHeader: boolean }): Promise<string> {
  const pieces = async function* (): AsyncGenerator<string> {
    yield text
  }
  let all = ''
  try {
    for await (const piece of answerCsv(pieces(), HEADER, told, from)) all += piece
  } catch (error) {
    all += String(error)
  }
  return all
}

/** Cuts a text that is read in ranges of some length. */
function cut(text: string, form: RecordForm, limits: ChunkLimits, rangeLength: number) {
  const bytes = encode(text)
  const chunks: Chunk[] = []
  let cursor = cursorAt(0)
  let brokenAt: number | null = null
  do {
    const to = Math.min(bytes.length, cursor.offset + rangeLength)
    const range = cutRange(bytes.subarray(cursor.offset, to), cursor, form, { limits, isLast: to === bytes.length })
    // Cursors are stored between two ranges.
    cursor = JSON.parse(JSON.stringify(range.cursor))
    brokenAt = range.broken?.line ?? null
    chunks.push(...range.chunks)
  } while (cursor.offset < bytes.length && brokenAt === null)
  return { chunks, brokenAt, cursor, textOf: ({ from, to }: Chunk) => decode(bytes.subarray(from, to)) }
}

const limitsOf = (bytes: number, lines: number): ChunkLimits => ({
  bytes,
  lines,
  recordLength: 16 * 2 ** 20,
  cells: Infinity,
  cellLetters: Infinity,
})

const csvText = fc
  .array(fc.constantFrom('"', '""', ',', '\n', '\r', '\r\n', 'x', ' ', 'é', '磁', '"x"', ',"', '",', '"\n'), {
    maxLength: 40,
  })
  .map((pieces) => `a,b\n${pieces.join('')}`)
const RUNS = env['EVERY_CASE'] === undefined ? 1_000 : 5_000
const small = fc.integer({ min: 1, max: 9 })

test('the chunks of a CSV, answered one by one, give what the whole gives', async () => {
  await fc.assert(
    fc.asyncProperty(csvText, small, small, small, async (text, bytes, lines, range) => {
      const whole = await answered(text)
      const { chunks, brokenAt, textOf } = cut(text, CSV, limitsOf(bytes, lines), range)
      let parts = ''
      for (const chunk of chunks)
        parts += await answered(textOf(chunk), { line: chunk.firstLine, inHeader: chunk.firstLine === 1 })
      if (brokenAt !== null) {
        expect(whole).toContain(`begins on line ${brokenAt} `)
        expect(whole.slice(0, whole.indexOf('ListError'))).toBe(parts)
      } else expect(parts).toBe(whole)
    }),
    { numRuns: RUNS },
  )
})

test('the records of the chunks of another system’s list are those of the whole, on the same lines', () => {
  fc.assert(
    fc.property(csvText, small, small, small, (text, bytes, lines, range) => {
      const { chunks, brokenAt, textOf } = cut(text, CSV, limitsOf(bytes, lines), range)
      if (brokenAt !== null) {
        expect(() => textRecords(encode(text), ',')).toThrow(`begins on line ${brokenAt} never ends`)
        return
      }
      expect(chunks.flatMap((chunk) => textRecords(encode(textOf(chunk)), ',', chunk.firstLine))).toEqual(
        textRecords(encode(text), ','),
      )
    }),
    { numRuns: RUNS },
  )
})

test('chunks follow each other without gaps, wherever ranges meet', () => {
  fc.assert(
    fc.property(
      csvText,
      small,
      small,
      fc.constantFrom<RecordForm>(CSV, { format: 'ndjson' }),
      (text, lines, range, form) => {
        const once = cut(text, form, limitsOf(1_000, lines), 1_000)
        const often = cut(text, form, limitsOf(1_000, lines), range)
        expect(often.chunks).toEqual(once.chunks)
        expect(often.brokenAt).toBe(once.brokenAt)
        if (often.brokenAt !== null) return
        expect(often.chunks.map(often.textOf).join('')).toBe(text)
        expect(often.chunks.reduce((sum, one) => sum + one.lines, 0)).toBe(often.cursor.chunk.lineEnds)
      },
    ),
    { numRuns: RUNS },
  )
})

test('the header is in the first chunk, however many blank lines precede it', () => {
  const { chunks, textOf } = cut(`${'\r\n'.repeat(20)}a,b\n1,2\n3,4\n`, CSV, limitsOf(5, 2), 3)
  expect(chunks.map(textOf)).toEqual([`${'\r\n'.repeat(20)}a,b\n`, '1,2\n3,4\n'])
})

test.each([
  ['ASCII', 'x'.repeat(50), null],
  ['ASCII, one too long', 'x'.repeat(52), 2],
  ['letters of two bytes, counted as bytes while the field is open', 'é'.repeat(26), 2],
  ['doubled quotes, counted once', `"${'""'.repeat(50)}"`, null],
])('a record is too long from the length that csv-parse counts: %s', async (_what, cell, brokenAt) => {
  const limits = { ...limitsOf(1_000, 1_000), recordLength: 50 }
  expect(cut(`a,b\n${cell}\n3,4\n`, CSV, limits, 7).brokenAt).toBe(brokenAt)
})

test('an empty list has no chunks', () => {
  expect(cut('', CSV, limitsOf(1, 1), 1).chunks).toEqual([])
})
