import type { CompiledRuleset } from '../law/compile.ts'
import { derived } from '../law/table.ts'

/** A country that some rule or report names, or `other`: all others are alike. */
export type Place = string

/** Stands for every country that nothing names. */
export const OTHER_PLACE: Place = 'other'

const CHINA: Place = 'CN'

/** Party of the framework of 2025, whose terms are about goods bound there. */
export const FRAMEWORK_PARTY: Place = 'US'

const namedPlaces = derived(
  ({ data, rules }: CompiledRuleset): ReadonlySet<string> =>
    new Set([
      CHINA,
      FRAMEWORK_PARTY,
      ...rules.bars.map(({ effect }) => effect.militaryOf),
      ...data.observed.flatMap(({ destination }) => destination ?? []),
    ]),
)

/** The country as answers tell it apart; a country that is open stays open. */
export function placeOf(ruleset: CompiledRuleset, country: string | undefined): Place | undefined {
  return country === undefined || namedPlaces(ruleset).has(country) ? country : OTHER_PLACE
}
