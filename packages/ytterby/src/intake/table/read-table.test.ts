import { expect, it } from 'vitest'
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
})
