import { describe, expect, it } from 'vitest'
import { askedOf } from '../questions/asked-of.ts'
import { triage } from '../questions/triage.ts'
import { openIntake } from './open-intake.ts'

const HEADER = ['Part', 'Description', 'HS code', 'Country of destination', 'Net weight (kg)', 'Ship date']
const GOOD = ['A-17', 'Steel bracket', '732690', 'DE', '5', '2026-12-01']

/** A line of a list, one of whose cells says something else than usual; it gets the verdict that no permit is needed. */
function lineWith(header: string, cell: string) {
  const other = GOOD.map((usual, at) => (HEADER[at] === header ? cell : usual))
  const rows = [HEADER, GOOD, GOOD, other]
  const intake = openIntake(rows.map((cells, at) => ({ line: at + 1, cells })))
  const lines = triage(intake.lines, () => ({ verdict: 'no-permit', possible: ['no-permit'], questions: [] }))
  const line = lines[2]
  if (line === undefined) throw new Error('The list has three lines')
  return { line, question: askedOf(line, intake.list) }
}

describe('a cell that decides nothing', () => {
  it.each(['12 pcs', 'approx. one box', '5 stone'])('never refuses its line: “%s” as a weight', (cell) => {
    const { line, question } = lineWith('Net weight (kg)', cell)
    expect(line.triage).toBe('answered')
    expect(line.columns).not.toHaveProperty('quantityKg')
    expect(line.notUsed).toMatchObject([{ field: 'quantityKg', cell }])
    expect(question).toBeNull()
  })
})

describe('a cell that may decide', () => {
  it('leaves its fact open and is asked about: a code that lost a zero', () => {
    const { line, question } = lineWith('HS code', '90121')
    expect(line.triage).toBe('open')
    expect(line.columns).not.toHaveProperty('product.commodityCode')
    expect(question).toMatchObject({ path: 'product.commodityCode', cell: { text: '90121' } })
  })

  it.each([
    ['Country of destination', 'Benelux', 'destination'],
    ['Ship date', '31.11.2026', 'asOf'],
  ])('is asked about, and no default stands in for it: %s “%s”', (header, cell, path) => {
    const { line, question } = lineWith(header, cell)
    expect(line.columns[path]).toBe(`${cell} ?`)
    expect(question).toMatchObject({ path, cell: { text: cell } })
  })
})

it('the mass of a line is its second quantity where the first one counts pieces', () => {
  const records = [
    ['商品名称', '商品编号', '法定数量', '法定单位', '第二数量', '第二单位'],
    ['烧结钕铁硼', '8505111000', '357.75', '千克', '', ''],
    ['氧化铽', '2846901600', '100', '千克', '', ''],
    ['伺服电机', '8501520000', '240', '台', '1104', '千克'],
    ['电机', '8501520000', '9', '台', '', ''],
  ].map((cells, at) => ({ line: at + 1, cells }))
  const { lines } = openIntake(records)
  expect(lines.map(({ kilograms }) => kilograms)).toEqual([357.75, 100, 1104, null])
  expect(lines.map(({ columns }) => columns['quantityKg'])).toEqual(['357.75', '100', '1104', undefined])
})
