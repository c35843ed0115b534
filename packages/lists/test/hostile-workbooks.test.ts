import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HEADER, hostileWorkbooks, sharing, workbookOf } from '../../evidence/src/intake/hostile-workbooks.ts'
import { streamWorkbook } from '../src/batch.ts'
import {
  JOB_LIMITS,
  LIST_LIMITS,
  ListError,
  ListLimitError,
  openList,
  PAGE_LIMITS,
  SERVICE_LIMITS,
  type ListLimits,
} from '../src/index.ts'

/** Letters of the cells that are read, each cell as one at least; or what the list is refused for. */
async function workOf(bytes: Uint8Array, limits: ListLimits, read: typeof readAtOnce): Promise<number | string> {
  try {
    let letters = 0
    for await (const { cells } of read(bytes, limits))
      for (const cell of cells) letters += Math.max(1, String(cell ?? '').length)
    return letters
  } catch (error) {
    if (error instanceof ListLimitError) return error.limit
    if (error instanceof ListError) return error.code
    throw error
  }
}

async function* readAtOnce(bytes: Uint8Array, limits: ListLimits) {
  yield* (await openList(bytes, { limits })).records
}

describe.each(hostileWorkbooks())('$what', ({ bytes, limit }) => {
  test.each([
    ['at once', readAtOnce],
    ['row by row', streamWorkbook],
  ])('is refused before it is worked on, %s', async (_how, read) => {
    expect(await workOf(bytes, LIST_LIMITS, read)).toBe(limit)
  })
})

/** Workbooks as they come out of a grammar: how many rows and columns, how long the texts, which place each cell names. */
const workbooks = fc
  .record({
    sheets: fc.integer({ min: 1, max: 3 }),
    rows: fc.integer({ min: 1, max: 3_000 }),
    columns: fc.integer({ min: 1, max: 60 }),
    letters: fc.integer({ min: 0, max: 33_000 }),
    texts: fc.integer({ min: 0, max: 3_000 }),
    from: fc.option(fc.integer({ min: 1, max: 600_000 })),
    isFar: fc.boolean(),
  })
  .map(({ sheets, rows, columns, letters, texts, from, isFar }) => {
    const row = (at: number): string =>
      `<row${from === null ? '' : ` r="${from + at}"`}>${sharing(3).repeat(columns)}${isFar ? `<c r="TA${(from ?? 1) + at}"><v>1</v></c>` : ''}</row>`
    const xml = HEADER + Array.from({ length: rows }, (_, at) => row(at)).join('')
    return workbookOf({
      sheets: Array.from({ length: sheets }, () => xml),
      texts: ['Material', 'Description', 'Net weight', 'x'.repeat(letters), ...Array.from({ length: texts }, String)],
    })
  })

test('no workbook comes to more letters than it pays for with its bytes', async () => {
  await fc.assert(
    fc.asyncProperty(workbooks, async (bytes) => {
      for (const read of [readAtOnce, streamWorkbook]) {
        const letters = await workOf(bytes, LIST_LIMITS, read)
        if (typeof letters === 'number') expect(letters).toBeLessThanOrEqual(2_000_000 + 100 * bytes.length)
      }
    }),
    { numRuns: 30 },
  )
})

test('no door has a higher limit than the command line', () => {
  const highest = new Map<string, number>(Object.entries(LIST_LIMITS))
  for (const limits of [JOB_LIMITS, PAGE_LIMITS, SERVICE_LIMITS])
    for (const [name, limit] of Object.entries(limits)) expect(limit, name).toBeLessThanOrEqual(highest.get(name) ?? 0)
})

test('the refusal names the sheet, and the cell', async () => {
  const bytes = workbookOf({
    sheets: [`${HEADER}<row>${sharing(0)}${sharing(3)}</row>`],
    texts: ['Material', 'Description', 'Net weight', 'x'.repeat(32_768)],
  })
  await expect(openList(bytes)).rejects.toThrow(
    'Cell B2 of the sheet “Sheet 1” has more than 32,767 letters; split it, or export the sheet as CSV.',
  )
})
