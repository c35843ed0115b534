/** The finite domains of open facts (DESIGN section 3, rule 1), reduced to values that can make a difference. */
import { entries } from '../extract/entries.ts'
import { subsets } from './subsets.ts'

const unique = (all: readonly string[]): string[] => [...new Set(all)]

/** Rare earths that some entry names, plus cerium, neodymium and one that nothing names. */
export const RARE_EARTHS: readonly string[] = unique([
  ...entries.flatMap(({ element }) => element ?? []),
  'Ce',
  'Nd',
  'La',
])

/** Metals that some entry names, plus one that none names. */
export const OTHER_METALS: readonly string[] = unique([...entries.flatMap(({ others }) => others ?? []), 'Ti'])

export type Elements = readonly { symbol: string }[]

/** No entry names more than two rare earths, so all lists of up to three are enough; and one list with all. */
export const ELEMENT_LISTS: readonly Elements[] = [...subsets(RARE_EARTHS, 3), RARE_EARTHS]
  .filter(({ length }) => length > 0)
  .map((list) => list.map((symbol) => ({ symbol })))

/** No entry names more than two other metals, so all lists of up to three are enough; and one list with all. */
export const METAL_LISTS: readonly (readonly string[])[] = [...subsets(OTHER_METALS, 3), OTHER_METALS]

/** The two countries with special rules, and another one; without the country of export. */
export const countries = (except?: string): string[] =>
  ['US', 'JP', except === 'FR' ? 'DE' : 'FR'].filter((each) => each !== except)
