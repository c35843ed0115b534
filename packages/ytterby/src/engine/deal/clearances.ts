import type { Clearance, Inquiry } from '../../schema/inquiry.ts'
import type { ClearanceOutcome } from '../../schema/inquiry-words.ts'
import type { MetListing } from '../../screening/screen-name.ts'

/** As much of a match as a clearance speaks of. */
type Met = Pick<MetListing, 'name' | 'instrument'> & { met: Pick<MetListing['met'], 'name'> }

/** A stated clearance, what came of it, and the listing that it speaks of. */
export type ClearedMatch<M extends Met = MetListing> = {
  clearance: Clearance
  outcome: ClearanceOutcome
  listing: M | null
}

/** Near matches that stay open on a day, and what came of each clearance. */
export function applyClearances<M extends Met>(
  asOf: string,
  { equal, near }: { equal: readonly M[]; near: readonly M[] },
  stated: readonly Clearance[],
): { near: readonly M[]; cleared: readonly ClearedMatch<M>[] } {
  if (stated.length === 0) return { near, cleared: [] }
  const cleared = stated.map((clearance): ClearedMatch<M> => {
    const found = near.find((one) => speaksOf(clearance, one))
    if (found !== undefined) return { clearance, outcome: outcomeOn(asOf, clearance), listing: found }
    const same = equal.find(({ name, instrument }) => name === clearance.listed && instrument === clearance.notice)
    return { clearance, outcome: same === undefined ? 'no-such-match' : 'equal', listing: same ?? null }
  })
  const used = cleared.filter(({ outcome }) => outcome === 'used')
  return { near: near.filter((one) => !used.some(({ clearance }) => speaksOf(clearance, one))), cleared }
}

/** That listed name in that notice and that met name alone. */
const speaksOf = ({ listed, notice, met }: Clearance, listing: Met): boolean =>
  listing.name === listed && listing.instrument === notice && listing.met.name === met

const outcomeOn = (asOf: string, { on, until }: Clearance): ClearanceOutcome =>
  asOf < on ? 'not-yet' : until !== undefined && until <= asOf ? 'expired' : 'used'

/** Days on which a clearance that an inquiry states begins or ends, whether its party meets what it speaks of or not. */
export const statedClearanceDays = ({ endUser, importer, consignees = [] }: Inquiry): string[] =>
  [endUser, importer, ...consignees].flatMap((party) => (party?.cleared ?? []).flatMap(daysOf))

const daysOf = ({ on, until }: Clearance): string[] => [on, ...(until === undefined ? [] : [until])]

/** Days on which a clearance begins or ends, with its listing. */
export const clearanceDays = (cleared: readonly ClearedMatch[]): { on: string; listing: MetListing }[] =>
  cleared.flatMap(({ clearance, listing }) =>
    listing === null ? [] : daysOf(clearance).map((on) => ({ on, listing })),
  )
