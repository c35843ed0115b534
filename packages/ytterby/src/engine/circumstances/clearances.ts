import type { Clearance } from '../../schema/inquiry.ts'
import type { ClearanceOutcome } from '../../schema/inquiry-words.ts'
import type { MetListing, Screened } from '../../screening/screen-name.ts'

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

/** Days on which a clearance begins or ends. */
export const clearanceDays = (cleared: readonly ClearedMatch[]): { on: string; listing: MetListing }[] =>
  cleared.flatMap(({ clearance: { on, until }, listing }) =>
    listing === null ? [] : [on, ...(until === undefined ? [] : [until])].map((day) => ({ on: day, listing })),
  )
