import type { Clearance } from '../../schema/inquiry.ts'
import type { ClearanceOutcome } from '../../schema/inquiry-words.ts'
import { applyClearances } from '../deal/clearances.ts'
import type { PartyMatch } from './party-match-schema.ts'

/** The matches that remain, equal ones first, and the outcome of each clearance. */
export type ClearedMatches = {
  open: PartyMatch[]
  cleared: { clearance: Clearance; outcome: ClearanceOutcome; match: PartyMatch | null }[]
}

/** Removes the near matches that clearances cover on a day. */
export function matchesLeft(
  matches: readonly PartyMatch[],
  { asOf, cleared: clearances }: { asOf: string; cleared: readonly Clearance[] },
): ClearedMatches {
  const by = (match: PartyMatch['match']): PartyMatch[] => matches.filter((one) => one.match === match)
  const equal = by('equal')
  const { near, cleared } = applyClearances(asOf, { equal, near: by('near') }, clearances)
  return {
    open: [...equal, ...near],
    cleared: cleared.map(({ clearance, outcome, listing }) => ({ clearance, outcome, match: listing })),
  }
}
