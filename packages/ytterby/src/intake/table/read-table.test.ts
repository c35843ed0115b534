import { expect, it } from 'vitest'
import { readList } from './read-list.ts'
import { readTable } from './read-table.ts'

const HEADER = ['Description', 'HS code', 'Net weight (kg)', 'Buyer', 'Country']
const MAGNET = ['NdFeB magnet', '8505.11', '120', 'Example GmbH', 'Germany']
const whyOf = (again: readonly string[]): string | undefined =>
  readTable([HEADER, MAGNET, again, MAGNET].map((cells, at) => ({ line: at + 1, cells }))).others[0]?.why

it('a header again is one that repeats the first, unless it names other columns', () => {
  expect(whyOf(HEADER)).toBe('repeated-header')
  expect(whyOf(['Description', 'HS code', 'Net weight (kg)', '', 'page 2'])).toBe('repeated-header')
  expect(whyOf(['Description', 'HS code', 'Net weight (lbs)', 'Seller', 'Country'])).toBe('other-header')
  expect(whyOf(['Description', 'HS code', 'Gross weight (kg)', 'Buyer', 'Country'])).toBe('other-header')
  expect(whyOf(['Goods description', 'HS code', 'Net weight (kg)', 'Buyer', 'Country'])).toBe('repeated-header')
  expect(whyOf(['Seller', 'Item description', 'Net weight (lbs)', 'Ship to country'])).toBe('other-header')
})

it('what stands below a header of other columns is another table, and none of its cells is read', () => {
  const other = ['Description', 'HS code', 'Net weight (lbs)', 'Seller', 'Country']
  const records = [HEADER, MAGNET, other, ['SmCo magnet', '8505.11', '300,5', 'Example Ltd', 'Japan'], MAGNET]
  const { table, lines } = readList(records.map((cells, at) => ({ line: at + 1, cells })))
  expect(lines.map(({ line }) => line)).toEqual([2])
  expect(table.others).toEqual([
    { line: 3, why: 'other-header' },
    { line: 4, why: 'other-table' },
    { line: 5, why: 'other-table' },
  ])
})

it('a header that follows the first before any good is no other table', () => {
  const records = [HEADER, ['品名', '税号', '净重', '买方', '目的国', '备注'], MAGNET, MAGNET]
  const { lines } = readList(records.map((cells, at) => ({ line: at + 1, cells })))
  expect(lines.map(({ line }) => line)).toEqual([3, 4])
})
