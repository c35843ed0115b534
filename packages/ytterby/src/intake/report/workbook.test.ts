import { describe, expect, it } from 'vitest'
import 'ytterby/zh'
import { createLocalClient } from '../../current-law/local-client.ts'
import { InvalidListError } from '../../errors/invalid-list-error.ts'
import { workbookInSteps, type IntakeStep, type ListWorkbook } from '../../intake-report.ts'
import { runToEnd } from '../../schema/run-to-end.ts'
import type { Cell } from '../table/cell.ts'
import type { WorkbookSheet } from '../workbook/workbook-sheet.ts'
import type { IntakeOptions } from './read-request.ts'

const client = createLocalClient()
const AUTHOR = { by: 'Anna', on: '2026-11-27' }
const DAY = { asOf: '2026-11-27' }
const ROWS = [
  ['Planned shipments'],
  ['Material', 'Description', 'HS code', 'Net weight (kg)', 'Destination', 'Export date'],
  ['M-1', 'MAG SINT NDFEB 42SH', 85051190, 12.5, 'DE', null],
  ['M-2', 'Steel bracket for sensor', '73269098', '900', 'Germany', null],
  ['M-3', 'Gear motor 24 V', '85013100', '75.5', 'EU', '2026-12-01'],
]

/** The rows of a sheet as they are read back. */
const sheetRecords = ({ rows }: Pick<WorkbookSheet, 'rows'>) =>
  rows.map((cells, at) => ({
    line: at + 1,
    cells: cells.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)),
  }))

type Rows = readonly (readonly Cell[])[]

const workbook = (options: IntakeOptions = DAY, lang: 'en' | 'zh' = 'en'): ListWorkbook =>
  runToEnd(workbookInSteps(ROWS, { ...options, lang }, 'Week 49'))
const rowsOf = ({ sheets }: ListWorkbook, at: number): Rows =>
  sheetRecords(sheets[at] ?? { rows: [] }).map(({ cells }) => cells)

const ANSWER = 8
/** The sheet of questions with a text typed as each answer; by default the first that its cell offers. */
function filledIn(sent: ListWorkbook, typed = (first: Cell): Cell => first): Rows {
  const options = rowsOf(sent, 4)
  return rowsOf(sent, 2).map((cells, at) => (at === 0 ? cells : cells.with(ANSWER, typed(options[at]?.[0] ?? null))))
}

describe('the workbook of a list', () => {
  it('has the list as it was, with its answers beside it, its questions and its sources', () => {
    const { sheets, verdicts } = workbook()
    expect(sheets.map(({ name }) => name)).toEqual(['Summary', 'Week 49', 'Questions', 'Sources', 'Options'])
    expect(verdicts).toEqual(['depends', 'depends'])
    const list = rowsOf({ sheets, verdicts }, 1)
    expect(list.map((cells) => cells.slice(0, 6).map((cell) => cell ?? null))).toEqual(
      ROWS.map((cells) => Array.from({ length: 6 }, (_, at) => cells[at] ?? null)),
    )
    expect(list.map((cells) => cells[6] ?? null)).toEqual([
      null,
      'Status',
      'open',
      'to be set aside: accept it first',
      'to be corrected',
    ])
  })

  it('asks what the report asks, and names permits in its language', async () => {
    const { questions } = await client.intake(ROWS, { ...DAY, lang: 'zh' })
    const sent = workbook(DAY, 'zh')
    expect(
      rowsOf(sent, 2)
        .slice(1)
        .map((cells) => cells[1]),
    ).toEqual(questions.map(({ text }) => text))
    const [, , , , , permits] = rowsOf(sent, 1)[2]?.slice(7) ?? []
    expect(permits).toContain('两用物项')
  })

  it('says before each step what it is about to answer, the whole answers included', () => {
    const asked: IntakeStep[] = [...workbookInSteps(ROWS, DAY)]
    const whole = asked.slice(asked.findLastIndex((step) => step === null) + 1)
    expect(whole.every((step) => step !== null && 'inquiry' in step)).toBe(true)
    expect(whole.length).toBeGreaterThanOrEqual(2)
  })
})

describe('a filled-in sheet of questions', () => {
  it('answers the questions as the person who filled it in', async () => {
    const rows = filledIn(workbook(), (first) => first ?? 'Germany')
    const report = await client.intake(ROWS, { ...DAY, filledIn: { rows, ...AUTHOR } })
    expect(report.refused).toEqual([])
    expect(report.lines[0]?.stated[0]).toMatchObject({ as: 'accepted', ...AUTHOR })
    expect(report.lines[2]?.columns['destination']).toBe('DE')
    const { sheets } = workbook({ ...DAY, filledIn: { rows, ...AUTHOR } })
    expect(rowsOf({ sheets, verdicts: [] }, 1)[2]?.join('\n')).toContain('accepted by Anna on 2026-11-27')
  })

  it('gives the profile that the same answers give one by one', async () => {
    const { questions } = await client.intake(ROWS, DAY)
    const answers = questions
      .filter(({ options }) => options.length > 0)
      .map(({ id }) => ({ question: id, option: 0, ...AUTHOR }))
    const one = await client.intake(ROWS, { ...DAY, answers })
    const other = await client.intake(ROWS, { ...DAY, filledIn: { rows: filledIn(workbook()), ...AUTHOR } })
    expect(other).toEqual(one)
  })

  it('is read in either language', async () => {
    const rows = filledIn(workbook(DAY, 'zh'))
    const { refused, profile } = await client.intake(ROWS, { ...DAY, filledIn: { rows, ...AUTHOR } })
    expect(refused).toEqual([])
    expect(profile.goods).toHaveLength(2)
  })

  it('changes nothing where its answers are empty', async () => {
    const rows = rowsOf(workbook(), 2)
    expect(await client.intake(ROWS, { ...DAY, filledIn: { rows, ...AUTHOR } })).toEqual(await client.intake(ROWS, DAY))
  })

  it('has rows refused that are not understood, that repeat another, or that are answered beside it', async () => {
    const { questions } = await client.intake(ROWS, DAY)
    const [first] = questions
    if (first === undefined) throw new Error('nothing is asked')
    const rows = filledIn(workbook(), (option) => (option === null ? 'Europe' : option))
    const again = [...rows, rows[2] ?? []]
    const answers = [{ question: first.id, option: 0, ...AUTHOR }]
    const { refused } = await client.intake(ROWS, { ...DAY, answers, filledIn: { rows: again, ...AUTHOR } })
    const cell = questions.findIndex(({ kind }) => kind === 'cell') + 1
    expect(refused.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(
      [1, cell, again.length - 1].toSorted((a, b) => a - b).map((row) => `unknown-value /filledIn/rows/${row}`),
    )
    expect(JSON.stringify(refused)).not.toContain('Europe')
  })

  it('makes the workbook refused where a row is not understood, as it could not say so', () => {
    const rows = filledIn(workbook(), () => 'perhaps')
    const pointers = (): readonly string[] => {
      try {
        workbook({ ...DAY, filledIn: { rows, ...AUTHOR } })
        return []
      } catch (error) {
        return error instanceof InvalidListError ? error.issues.map(({ pointer }) => pointer) : []
      }
    }
    expect(pointers()).toEqual(rows.slice(1).map((_, at) => `/options/filledIn/rows/${at + 1}`))
  })

  it.each<[string, unknown, readonly string[]]>([
    ['no sheet', [], ['invalid-type /options/filledIn']],
    ['no rows', AUTHOR, ['not-a-list /options/filledIn/rows']],
    ['no author', { rows: [['a']], on: '2026-11-27' }, ['missing /options/filledIn/by']],
    ['rows of another sheet', { rows: ROWS, ...AUTHOR }, ['unknown-value /options/filledIn/rows']],
    ['rows that are none', { rows: 'a', ...AUTHOR }, ['not-a-list /options/filledIn/rows']],
    ['cells that are none', { rows: [['a', true]], ...AUTHOR }, ['invalid-type /options/filledIn/rows/0/1']],
    ['a cell that is too long', { rows: [['x'.repeat(32_768)]], ...AUTHOR }, ['too-long /options/filledIn/rows/0/0']],
    [
      'more rows than a list has questions',
      { rows: Array.from({ length: 5002 }, () => []), ...AUTHOR },
      ['too-many-lines /options/filledIn/rows'],
    ],
  ])('with %s is refused, and says where', async (_, sheet, places) => {
    const [options]: [never] = JSON.parse(JSON.stringify([{ ...DAY, filledIn: sheet }]))
    const error: unknown = await client.intake(ROWS, options).catch((thrown: unknown) => thrown)
    const issues = error instanceof InvalidListError ? error.issues : []
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(places)
  })
})
