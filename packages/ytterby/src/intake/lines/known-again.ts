import { foldWords } from '../good/fold.ts'
import type { Columns } from '../profile/profile.ts'
import type { LineGood } from './intake-line.ts'

/** The words of a good, by which a profile knows it again together with its material number. */
export const wordsOf = ({ description, grade, commodityCode }: LineGood): string =>
  [foldWords(description), foldWords(grade), commodityCode].join(' | ')

const PARTIES = ['endUser.name', 'importer.name', 'consignees.0.name', 'destination'] as const

/** The parties and the destination of a line, by which a profile knows its deal again. */
export const partiesOf = (columns: Columns): string => PARTIES.map((field) => (columns[field] ?? '').trim()).join(' | ')

/** Whether a fact is about the good itself; every other one is about the deal. */
export const isOfGood = (field: string): boolean => field.startsWith('product.')

/**
 * Whether ids only count the lines, in whatever order these stand, and name no material: 1, 2, 3 or 10, 20, 30. Material
 * numbers that follow one another begin elsewhere.
 */
export function onlyCount(ids: readonly string[]): boolean {
  if (!ids.every((id) => /^\d{1,9}$/.test(id))) return false
  const numbers = ids.map(Number).toSorted((a, b) => a - b)
  const [first = 0, second] = numbers
  if (second === undefined) return first < 1000
  const step = second - first
  return first <= step && /^10*$/.test(String(step)) && numbers.every((number, at) => number === first + at * step)
}
