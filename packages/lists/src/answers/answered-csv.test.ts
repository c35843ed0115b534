import { array, assert, asyncProperty, constantFrom, oneof, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currentRuleset } from 'ytterby'
import { PLAIN } from '../bytes/dialect.ts'
import { takeOff } from '../formulas/formula-mark.ts'
import { openList } from '../records/open-list.ts'
import { acceptCertain } from '../session/accept-certain.ts'
import { listAsker } from '../session/asker.ts'
import { changeProfile, openSession } from '../session/session.ts'
import { answeredBatch } from './answered-batch.ts'
import { writeCsv } from './answered-csv.ts'
import { writeWorkbook } from './answered-workbook.ts'
import { csvRow } from './csv-row.ts'

const asking = {
  defaults: { asOf: () => '2026-11-27', knownAt: undefined },
  stated: {},
  lang: 'en',
  ruleset: currentRuleset,
} as const
const ask = listAsker(asking)
const ROWS = [
  ['Description', 'HS code', 'Destination'],
  ['Hex screw M8', '731815', 'DE'],
  ['Gear motor', '850110', 'DE'],
]
const before = openSession({ records: ROWS.map((cells, at) => ({ line: at + 1, cells })) }, { ask })
const session = changeProfile(before, acceptCertain(before, { by: 'Anna', on: '2026-11-27' }))

it('gives no verdict to what somebody set aside, and says who did', () => {
  const [, screw = '', motor = ''] = [...writeCsv(session, { dialect: PLAIN }, { lang: 'en' })].join('').split('\n')
  expect(screw).toMatch(/^Hex screw M8,731815,DE,{20,}2,set-aside,.*accepted by Anna/)
  expect(motor).toMatch(/^Gear motor,850110,DE,depends,/)
})

it('counts it as set aside, and not as open', () => {
  const { verdicts } = answeredBatch({ intake: session.intake, dialect: PLAIN, inHeader: true }, { ask, lang: 'en' })
  expect(verdicts).toEqual({ 'set-aside': 1, depends: 1 })
})

/** A list whose cells begin like formulas, with and without the mark against them. */
const HOSTILE = [
  ['Material', 'Description', 'HS code', 'Destination', '=Remark'],
  ['=1+1', 'NdFeB magnet', '850511', 'DE', '@SUM(A1)'],
  ["'=1+1", 'NdFeB magnet', '850511', 'DE', '-12.5'],
  ["''=1+1", '=HYPERLINK("http://example.com","NdFeB magnet")', '850511', 'DE', '+49 30 1234567'],
  ["'t Hooft", 'NdFeB magnet; +A1', '850511', 'DE', '＝A1'],
]

const bytesOf = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(rows.map((row) => `${csvRow(row, ',')}\n`).join(''))
const cellsIn = async (bytes: Uint8Array) =>
  (await openList(bytes, { delimiter: ',' })).records.map(({ cells }) => cells)

async function answered(rows: readonly (readonly string[])[], raw: boolean): Promise<Uint8Array> {
  const list = await openList(bytesOf(rows), { delimiter: ',' })
  return new TextEncoder().encode([...writeCsv(openSession(list, { ask }), list, { lang: 'en', raw })].join(''))
}
const ownOf = (cells: readonly unknown[]) => cells.slice(0, HOSTILE[0]?.length)

describe('a list with cells that begin like formulas', () => {
  it('is written for a spreadsheet, and reads back as it was', async () => {
    const once = await answered(HOSTILE, false)
    const written = new TextDecoder().decode(once)
    for (const cell of ["'=1+1,NdFeB", "\n''=1+1,", `"'=HYPERLINK(`, ",'@SUM(A1),", ",'＝A1,", ",'=Remark,"])
      expect(written).toContain(cell)
    for (const cell of [',-12.5,', ',+49 30 1234567,', "\n't Hooft,"]) expect(written).toContain(cell)
    expect((await cellsIn(once)).map(ownOf)).toEqual(HOSTILE.map((row) => row.map(takeOff)))
  })

  it('is written as it is where that is asked for', async () => {
    const written = new TextDecoder().decode(await answered(HOSTILE, true))
    for (const row of HOSTILE) expect(written).toContain(csvRow(row, ','))
  })

  it('has no mark in a workbook, whose cells are texts', async () => {
    const list = openSession({ records: HOSTILE.map((cells, at) => ({ line: at + 1, cells })) }, { ask })
    const bytes = await writeWorkbook(list, { asking, sheet: null })
    const { records } = await openList(bytes)
    expect(records.map(({ cells }) => ownOf(cells))).toEqual(HOSTILE)
  })

  it('reads back as it was, whatever its cells are', async () => {
    const sign = constantFrom('=', '+', '-', '@', '＝', "'=", '\t', '\r')
    const cell = oneof(
      string(),
      tuple(sign, string()).map((parts) => parts.join('')),
    )
    const header = ['Description', 'HS code', 'Destination', 'Remark', 'Note']
    await assert(
      asyncProperty(array(tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (remarks) => {
        const rows = [header, ...remarks.map((own) => ['NdFeB magnet', '850511', 'DE', ...own])]
        const own = await cellsIn(bytesOf(rows))
        const written = await cellsIn(await answered(rows, false))
        expect(written.map((cells) => cells.slice(0, header.length))).toEqual(own)
      }),
      { numRuns: 200 },
    )
  })
})
