import type { DealParty } from '../deal/deal.ts'
import { levelOfListing } from '../deal/parties.ts'
import type { MetListing } from '../../screening/screen-name.ts'
import type { Case } from './case.ts'
import { citesOf, listingWords, metWords } from './party-words.ts'
import { say } from './say.ts'
import type { Warn } from './warn.ts'

/** Warnings about the parties. */
export function partyWarnings(of: Case, warn: Warn): void {
  const { parties } = of.evaluation.circumstances
  const conflicts = parties.filter((party) => party.conflict)
  if (conflicts.length > 0)
    warn('listed-conflict', undefined, ...conflicts.flatMap(({ equal }) => equal.map((one) => one.cite)))
  for (const { equal } of parties)
    for (const one of equal) if (one.list === 'countermeasure') warn('countermeasure-order', undefined, one.cite)
  for (const party of of.evaluation.deal.parties) listingWarnings(of, party, warn)
}

/** Every notice that a stated party meets, whatever its state and the verdict, and groups that share the party's name. */
function listingWarnings(of: Case, { path, equal, near, groups }: DealParty, warn: Warn): void {
  const { era, evaluation, ruleset } = of
  const warnOfListing = (key: string, listing: MetListing): void => {
    const words = listingWords(of, path, listing)
    if (words !== null)
      warn(
        `${key}#${path}#${listing.limb}#${listing.name}`,
        { ...words, ...metWords(of, listing) },
        ...citesOf(of, listing),
      )
  }
  for (const listing of equal) warnOfListing('listed-party.equal', listing)
  for (const listing of near) warnOfListing('listed-party.near', listing)
  // A notice that is not in force says nothing about the group.
  for (const { name, relation, listing } of groups.filter((one) => levelOfListing(era, one.listing) > 0)) {
    const words = listingWords(of, path, listing)
    if (words !== null)
      warn(
        `group-of-listed-party#${path}#${listing.limb}#${listing.name}`,
        { ...words, group: name, relation: say(of, relation) },
        ...citesOf(of, listing),
      )
  }
  const barred = equal.filter((one) => one.list === 'control-list' && levelOfListing(era, one) > 0)
  if (!evaluation.deal.leavesChina || barred.length === 0) return
  const generally = [...evaluation.outcome.exempted].flatMap((id) => {
    const effect = ruleset.interpretations.get(id)?.effect
    return effect?.generally === true ? [effect.cite] : []
  })
  if (generally.length > 0)
    warn(`listed-party-if-controlled#${path}`, undefined, ...generally, ...barred.flatMap((one) => citesOf(of, one)))
}
