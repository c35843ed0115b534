import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env, execPath } from 'node:process'
import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { HEADER, hostileWorkbooks, sharing, workbookOf } from './hostile-workbooks.ts'
import { streamWorkbook } from '@ytterby/lists/batch'
import {
  JOB_LIMITS,
  LIST_LIMITS,
  ListError,
  ListLimitError,
  openList,
  PAGE_LIMITS,
  SERVICE_LIMITS,
  type ListLimits,
} from '@ytterby/lists'

const CLI = join(import.meta.dirname, '../../../cli/src/main.ts')
const folder = mkdtempSync(join(tmpdir(), 'ytterby-hostile-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the command line prints and how it ends, as a process. */
function intake(name: string, bytes: Uint8Array): Promise<{ status: unknown; stdout: string; stderr: string }> {
  const file = join(folder, `${name}.xlsx`)
  writeFileSync(file, bytes)
  return new Promise((resolve) => {
    execFile(execPath, ['--no-warnings', CLI, 'intake', file, '--json'], (error, stdout, stderr) => {
      resolve({ status: error?.code ?? 0, stdout, stderr })
    })
  })
}

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

describe.each(hostileWorkbooks())('$what', ({ what, bytes, limit }) => {
  test('is refused by the command line, in a process of its own', async () => {
    const { status, stdout, stderr } = await intake(what, bytes)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(limit === 'no-workbook' ? 'error: no-workbook:' : 'error: input-too-long:')
  })

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
    // The same workbooks in each gate.
    { numRuns: env['EVERY_CASE'] === undefined ? 8 : 30, seed: 738_849_516 },
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
