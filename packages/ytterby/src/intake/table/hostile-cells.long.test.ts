import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSentence } from '../sentence/read-sentence.ts'
import { openInSteps, openIntake } from '../lines/open-intake.ts'
import { EMPTY_PROFILE } from '../profile/profile.ts'
import type { TableRecord } from './cell.ts'
import { textOf } from './cell.ts'

const HEADERS = ['Description', 'Destination', 'Net weight', 'Value', 'Date', 'HS code', 'Customer', 'Grade']

/** What cells repeat that are hard to read: each of these took the square of its length, a power of it, or never ended. */
const UNITS = [
  'Nd2Fe14B',
  'Nd,',
  'Nd/',
  'Er,Cr/',
  ' ',
  '\t',
  '(',
  'a',
  'A-',
  '1.',
  '1 kg ',
  ' ; ',
  '钕铁硼',
  '2026-03-01 ',
]

const listOf = (cells: readonly string[]): TableRecord[] => [
  { line: 1, cells: ['Material', ...HEADERS] },
  ...cells.map((cell, at) => ({ line: at + 2, cells: [`M-${at}`, ...HEADERS.map(() => cell)] })),
]

describe('cells of 32,767 letters', () => {
  // Guards against what does not end: each takes a fraction of a second.
  test.each(UNITS)('that repeat “%s” are read', { timeout: 60_000 }, (unit) => {
    const text = `Nd${unit.repeat(Math.ceil(32_765 / unit.length))}`.slice(0, 32_766)
    const { lines } = openIntake(listOf([`${text}x`, `${text}y`]))
    expect(lines).toHaveLength(2)
  })

  test('that repeat anything are read', { timeout: 120_000 }, () => {
    const piece = fc.string({
      unit: fc.constantFrom('N', 'd', 'F', 'e', '1', '.', ',', '(', ')', '/', '-', ' ', '磁'),
      maxLength: 6,
      minLength: 1,
    })
    fc.assert(
      fc.property(piece, fc.integer({ min: 1, max: 32_767 }), (unit, length) => {
        const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
        expect(openIntake(listOf([text])).lines.length).toBeLessThanOrEqual(1)
        readSentence(text.slice(0, 1000))
      }),
      { numRuns: 25 },
    )
  })
})

test('a cell longer than any fact stays too long, and is not read by its beginning', () => {
  for (const text of ['x'.repeat(5_000), 'e\u0301'.repeat(2_100), `a${' b'.repeat(4_000)}`, '💎'.repeat(1_001)]) {
    const read = textOf(text).normalize('NFC').replaceAll(/\s+/g, ' ')
    expect(read.length).toBeGreaterThan(2_000)
    expect(textOf(text).length).toBeLessThan(2_010)
  }
})

test('a cell that only its white space makes long is read', () => {
  expect(textOf(`Sintered${' '.repeat(5_000)}magnet`)).toBe('Sintered magnet')
})

test('a list is read some cells at a time, so that others are answered between', () => {
  const records = listOf(Array.from({ length: 1_500 }, (_, at) => `NdFeB magnet ${at}`))
  const looked = new Map<unknown, number>()
  for (const step of openInSteps(records, EMPTY_PROFILE)) {
    if (step === null || !('records' in step)) continue
    for (const record of step.records) looked.set(record, (looked.get(record) ?? 0) + 1)
    expect(step.records.reduce((sum, { cells }) => sum + cells.length, 0)).toBeLessThanOrEqual(2_000 + HEADERS.length)
  }
  // Once for its shape, once for its cells, and once to read it.
  expect(records.map((record) => looked.get(record))).toEqual(records.map(() => 3))
})

test('what may be the header, and what a column may be, are looked at record by record and column by column', () => {
  const width = 200
  const row = (at: number): string[] => Array.from({ length: width }, (_, column) => `magnet NdFeB ${at} ${column}`)
  const records: readonly TableRecord[] = Array.from({ length: 400 }, (_, at) => ({ line: at + 1, cells: row(at) }))
  const others = [...openInSteps(records, EMPTY_PROFILE)].flatMap((step) =>
    step === null || !('records' in step) ? [] : step.records.filter((record) => !records.includes(record)),
  )
  expect(others.length).toBeGreaterThan(width)
  for (const { cells } of others) expect(cells.length).toBeLessThanOrEqual(records.length)
})
