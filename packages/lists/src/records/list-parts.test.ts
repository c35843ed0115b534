import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Text } from '../bytes/encoding.ts'
import { MAX_LINE_LENGTH, type Line } from './line.ts'
import { listParts } from './list-parts.ts'
import { answerBatch, type BatchForm } from './open-batch.ts'

const SHAPE = { columns: ['a', 'b'], delimiter: ',', lineEnd: '\n', bom: false } as const
const FORMS: readonly BatchForm[] = [
  { format: 'csv', shape: SHAPE, header: { delimiter: ',', names: ['a', 'b'], fields: [], id: -1 } },
  { format: 'ndjson', shape: SHAPE },
]

/** What a line is to the reader: its number, and what it states or why it cannot be read. */
const told = (line: Line): string => {
  try {
    return `${line.number}|${line.csv(true)}|${JSON.stringify(line.draft())}\n`
  } catch (error) {
    return `${line.number}|${line.csv(true)}|${String(error)}\n`
  }
}

/** A text as it is read: no letter is divided. */
async function* piecesOf(text: string, length: number): Text {
  const letters = [...text]
  for (let from = 0; from < letters.length; from += length) yield letters.slice(from, from + length).join('')
}

async function joined(answers: Text): Promise<string> {
  let all = ''
  try {
    for await (const piece of answers) all += piece
  } catch (error) {
    all += String(error)
  }
  return all
}

async function* inParts(form: BatchForm, text: Text, size: { bytes: number; lines: number }): Text {
  for await (const { text: part, from } of listParts(form, text, size))
    yield await joined(answerBatch(form, piecesOf(part, Infinity), told, from))
}

const listText = fc
  .array(
    fc.constantFrom('"', '""', ',', '\n', '\r', '\r\n', 'x', 'é', '磁', '😀', '"x"', ',"', '"\n', '{"id":1}', '{'),
    { maxLength: 40 },
  )
  .map((pieces) => `a,b\n${pieces.join('')}`)
const small = fc.integer({ min: 1, max: 9 })

test.each(FORMS)('the parts of a list in $format, answered one by one, give what the list gives', async (form) => {
  await fc.assert(
    fc.asyncProperty(listText, small, small, small, async (text, bytes, lines, length) => {
      const whole = await joined(answerBatch(form, piecesOf(text, Infinity), told))
      expect(await joined(inParts(form, piecesOf(text, length), { bytes, lines }))).toBe(whole)
    }),
    { numRuns: 2_000 },
  )
})

test('a line that is too long is refused by itself', async () => {
  const [, ndjson] = FORMS
  if (ndjson === undefined) throw new Error('no form')
  const text = `{"id":1}\n{"id":"${'x'.repeat(3 * MAX_LINE_LENGTH)}"}\n{"id":3}\n`
  const answers = await joined(inParts(ndjson, piecesOf(text, 65_536), { bytes: 65_536, lines: 50 }))
  expect(answers.split('\n').map((line) => line.slice(0, 40))).toEqual([
    '1|1,1|{}',
    expect.stringContaining('2|2,|'),
    '3|3,3|{}',
    '',
  ])
})
