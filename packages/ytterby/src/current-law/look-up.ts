/** A part of an inquiry by itself: what a product is classified as, and which listed parties a name meets. */
import { rulesetFor } from './current-ruleset.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import { matchesLeft, type ClearedMatches } from '../engine/write/clear-matches.ts'
import { classifyWith, partyFamilyWith, screenPartyWith, type LookUp } from '../engine/write/look-up.ts'
import type { PartyMatch } from '../engine/write/party-match-schema.ts'
import type { Assessment } from '../schema/assessment.ts'
import type { Clearance, Product } from '../schema/inquiry.ts'

type Options = {
  /** Which release of our encoding; the current one by default. */
  ruleset?: Ruleset
}

/** Classifies a product by its stated facts: form, elements, group, and what its commodity code can mean. */
export function classify(product: Product, options: LookUp & Options): Assessment['classification'] {
  return classifyWith(rulesetFor(options), product, options)
}

/**
 * Screens one name against every list on a day.
 *
 * A bare legal form, or a word such as “unknown”, matches nothing. Call `requireSomebody` first if that must not pass for a
 * name that is on no list.
 *
 * @throws InvalidInquiryError for an invalid day, name or country.
 * @example screenParty('TDK Corp.', { asOf: '2026-05-01' })[0]?.list // 'watch-list'
 */
export function screenParty(name: string, options: LookUp & Options & { country?: string }): PartyMatch[] {
  return screenPartyWith(rulesetFor(options), name, options)
}

/**
 * The listed parties that bear the same name, where the name itself matches none: its `match` is `family`. They begin with the
 * same distinctive word, or are of the group with this name. It never decides. Listings that are suspended or have ended on the day are left out.
 *
 * @throws InvalidInquiryError for an invalid day, name or country.
 * @example partyFamily('Cubic Telecom Limited', { asOf: '2026-11-24' })[0]?.name // 'Cubic Corporation'
 */
export function partyFamily(name: string, options: LookUp & Options & { country?: string }): PartyMatch[] {
  return partyFamilyWith(rulesetFor(options), name, options)
}

/**
 * Applies clearances to matches as `assess` does for the parties of an inquiry, and returns the remaining matches and the
 * outcome of each clearance. A clearance counts on its days, only for its own listing and matched name, and never for an equal
 * match.
 *
 * @example clearMatches(screenParty(name, { asOf }), { asOf, cleared }).open.length // 0 where every near match is cleared
 */
export function clearMatches(
  matches: readonly PartyMatch[],
  options: { asOf: string; cleared: readonly Clearance[] },
): ClearedMatches {
  return matchesLeft(matches, options)
}
