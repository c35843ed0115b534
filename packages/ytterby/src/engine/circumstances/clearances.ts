import type { Clearance } from '../../schema/inquiry.ts'
import type { MetListing, Screened } from '../../screening/screen-name.ts'

/**
 * What came of a clearance: it was used; its days have not begun or are over; the match is equal, which nobody clears;
 * or the name meets nothing that it speaks of.
 */
export const CLEARANCE_OUTCOMES = ['used', 'not-yet', 'expired', 'equal', 'no-such-match'] as const
export type ClearanceOutcome = (typeof CLEARANCE_OUTCOMES)[number]

/** A stated clearance, what came of it, and the listing that it speaks of. */
export type ClearedMatch = { clearance: Clearance; outcome: ClearanceOutcome; listing: MetListing | null }

/** Near matches that stay open on a day, and what came of each clearance. */
export function clearedOf(
  asOf: string,
  { equal, near }: Pick<Screened, 'equal' | 'near'>,
  stated: readonly Clearance[],
): { near: readonly MetListing[]; cleared: readonly ClearedMatch[] } {
  if (stated.length === 0) return { near, cleared: [] }
  const cleared = stated.map((clearance): ClearedMatch => {
    const found = near.find((one) => speaksOf(clearance, one))
    if (found !== undefined) return { clearance, outcome: outcomeOn(asOf, clearance), listing: found }
    const same = equal.find(({ name, instrument }) => name === clearance.listed && instrument === clearance.notice)
    return { clearance, outcome: same === undefined ? 'no-such-match' : 'equal', listing: same ?? null }
  })
  const used = cleared.filter(({ outcome }) => outcome === 'used')
  return { near: near.filter((one) => !used.some(({ clearance }) => speaksOf(clearance, one))), cleared }
}

/** That listed name in that notice and that met name alone. */
const speaksOf = ({ listed, notice, met }: Clearance, listing: MetListing): boolean =>
  listing.name === listed && listing.instrument === notice && listing.met.name === met

const outcomeOn = (asOf: string, { on, until }: Clearance): ClearanceOutcome =>
  asOf < on ? 'not-yet' : until !== undefined && until <= asOf ? 'expired' : 'used'
