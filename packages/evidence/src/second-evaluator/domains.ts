/** The finite domains of open facts (DESIGN section 3, rule 1), cut to what can make a difference. */
import { entries } from '../extract/entries.ts'
import { subsets } from './subsets.ts'

const unique = (all: readonly string[]): string[] => [...new Set(all)]

/** Rare earths that some entry names, with cerium, neodymium and one that nothing names. */
export const RARE_EARTHS: readonly string[] = unique([
  ...entries.flatMap(({ element }) => element ?? []),
  'Ce',
  'Nd',
  'La',
])

/** Metals that some entry names, and one that none names. */
export const OTHER_METALS: readonly string[] = unique([...entries.flatMap(({ others }) => others ?? []), 'Ti'])

export type Elements = readonly { symbol: string }[]

/** No entry names more than two rare earths, so three show every combination that matters; then all at once. */
export const ELEMENT_LISTS: readonly Elements[] = [...subsets(RARE_EARTHS, 3), RARE_EARTHS]
  .filter(({ length }) => length > 0)
  .map((list) => list.map((symbol) => ({ symbol })))

/** No entry names more than two other metals, so three show every combination that matters; then all at once. */
export const METAL_LISTS: readonly (readonly string[])[] = [...subsets(OTHER_METALS, 3), OTHER_METALS]

/** The two countries with rules of their own and one other, which is not the place of export. */
export const countries = (except?: string): string[] =>
  ['US', 'JP', except === 'FR' ? 'DE' : 'FR'].filter((each) => each !== except)
