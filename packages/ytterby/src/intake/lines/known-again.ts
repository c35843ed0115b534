import { foldCase } from '../good/fold.ts'
import type { Columns } from '../profile/profile.ts'
import type { LineGood } from './intake-line.ts'

/** The words of a good, by which a profile knows it again together with its material number. */
export const wordsOf = ({ description, grade, commodityCode }: LineGood): string =>
  [foldCase(description), foldCase(grade), commodityCode].join(' | ')

const PARTIES = ['endUser.name', 'importer.name', 'consignees.0.name', 'destination'] as const

/** The parties and the destination of a line, by which a profile knows its deal again. */
export const partiesOf = (columns: Columns): string => PARTIES.map((field) => (columns[field] ?? '').trim()).join(' | ')

/** How a profile knows a deal again that names neither a party nor a destination, of which some lines were answered: by the good. */
export const unnamedDeal = (good: LineGood): string => ['', good.material, wordsOf(good)].join(' | ').slice(0, MOST_KEY)
const MOST_KEY = 2000

/** Whether the parties and the destination of a deal are all empty. */
export const isUnnamed = (deal: string): boolean => /^[ |]*$/.test(deal)

/** Whether a fact is about the good itself; every other one is about the deal. */
export const isOfGood = (field: string): boolean => field.startsWith('product.')
