import { array, assert, constantFrom, integer, oneof, property, record, type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openIntake, partsOpener } from '../lines/open-intake.ts'
import { EMPTY_PROFILE } from '../profile/profile.ts'
import type { Cell, TableRecord } from './cell.ts'
import {
  FIRST_PASS,
  joinSeen,
  listForm,
  lookAt,
  passAfter,
  type ListForm,
  type ListPass,
  type Seen,
} from './list-form.ts'

const HEADER = ['Pos', 'HS code / description', 'Qty', 'UoM', 'Net weight', 'Country', 'End user', 'Export date']

const ROW: Arbitrary<Cell[]> = record({
  pos: integer({ min: 1, max: 12 }),
  words: constantFrom('8505.11 NdFeB magnet N42', '85051190 Ring magnet', 'Dysprosium oxide', ''),
  quantity: constantFrom('1', '12', ''),
  unit: constantFrom('pcs', 'kg', 'Stk', ''),
  weight: constantFrom('1.250', '1,5', '2.5', '1.234,5', 12, null),
  country: constantFrom('Germany', 'DE', '116', '日本', ''),
  user: constantFrom('Robert Bosch GmbH', '株式会社 TDK', ''),
  day: constantFrom('03/04/2027', '28/12/2026', '12/28/2026', '26/12/28', '27/01/05', '05.01.27', ''),
}).map(({ pos, words, quantity, unit, weight, country, user, day }) => [
  pos,
  words,
  quantity,
  unit,
  weight,
  country,
  user,
  day,
])
const OTHER: Arbitrary<Cell[]> = constantFrom<Cell[]>(['Total', '', '12'], [], ['---'], HEADER, ['Group A'])

/** Lists in which lines number themselves, or do not, with what stands between goods. */
const LIST: Arbitrary<TableRecord[]> = record({
  before: array(OTHER, { maxLength: 3 }),
  rows: array(oneof({ weight: 9, arbitrary: ROW }, { weight: 1, arbitrary: OTHER }), { maxLength: 30 }),
  isNumbered: constantFrom(true, false),
  height: integer({ min: 1, max: 3 }),
}).map(({ before, rows, isNumbered, height }) =>
  [
    ...before,
    HEADER,
    ...rows.map((cells, at) => (isNumbered && cells.length > 3 ? [at + 1, ...cells.slice(1)] : cells)),
  ].map((cells, at) => ({ line: at * height + 1, cells })),
)

function cutAt(records: readonly TableRecord[], places: readonly number[]): (readonly TableRecord[])[] {
  const cuts = [0, ...places.map((place) => place % (records.length + 1)), records.length].toSorted((a, b) => a - b)
  return cuts.slice(1).map((end, at) => records.slice(cuts[at], end))
}

/** The form of a list whose parts are looked at apart, each result stored in between. */
function formOfParts(parts: readonly (readonly TableRecord[])[]): ListForm {
  const stored = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))
  let pass: ListPass = FIRST_PASS
  while (pass.looksAt !== 'nothing') {
    const now = pass
    const seen = parts.map((records): Seen => stored(lookAt(records, now, []))).reduce((a, b) => joinSeen(now, a, b))
    pass = stored(passAfter(now, seen, []))
  }
  return pass.form
}

describe('the parts of a list', () => {
  it('show together what the whole shows, and each is read as in the whole', () => {
    assert(
      property(LIST, array(integer({ min: 0, max: 40 }), { maxLength: 4 }), (records, places) => {
        const parts = cutAt(records, places)
        const form = formOfParts(parts)
        expect(form).toEqual(listForm(records, []))
        const { list, lines } = openIntake(records)
        const read = parts.map(partsOpener(EMPTY_PROFILE, form))
        expect(read.flatMap((part) => part.lines)).toEqual(lines)
        expect(read.flatMap((part) => part.list.table.others)).toEqual(list.table.others)
      }),
    )
  })

  it.each([
    ['from last to first', (at: number) => 400 - at, true],
    ['in any order', (at: number) => ((at * 7) % 400) + 1, true],
    ['with one of them twice', (at: number) => (at === 399 ? 1 : at + 1), false],
    ['with one left out', (at: number) => (at === 399 ? 401 : at + 1), false],
    ['from a thousand on, as material numbers', (at: number) => at + 1001, false],
  ])('number their lines %s', (_, numberOf, counts) => {
    const rows = Array.from({ length: 400 }, (_row, at): Cell[] => [numberOf(at), 'NdFeB magnet', '12'])
    const records = [['Item', 'Description', 'Net weight (kg)'], ...rows].map((cells, at) => ({ line: at + 1, cells }))
    expect(formOfParts(cutAt(records, [100, 101, 350])).counts).toBe(counts)
  })

  it.each([
    ['in order', (at: number) => at + 1],
    ['in tens', (at: number) => (at + 1) * 10],
    ['in tens, for each document', (at: number) => ((at % 7) + 1) * 10],
  ])('that number their lines %s name no material in that column', (_, numberOf) => {
    const rows = Array.from({ length: 400 }, (_row, at): Cell[] => [numberOf(at), 'NdFeB magnet', '12'])
    const records = [['Item', 'Description', 'Net weight (kg)'], ...rows].map((cells, at) => ({ line: at + 1, cells }))
    const { survey } = formOfParts(cutAt(records, [100, 101, 350]))
    expect(survey.columns.map(({ field }) => field)).toEqual(['ignore', 'product.description', 'quantityKg'])
  })
})
