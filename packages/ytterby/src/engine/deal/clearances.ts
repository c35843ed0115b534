import type { Clearance, Inquiry } from '../../schema/inquiry.ts'
import type { ClearanceOutcome } from '../../schema/inquiry-words.ts'
import type { MetListing } from '../../screening/screen-name.ts'

/** The part of a match that a clearance identifies. */
type Met = Pick<MetListing, 'name' | 'instrument'> & { met: Pick<MetListing['met'], 'name'> }

/** A stated clearance, its outcome, and the listing it is about. */
export type ClearedMatch<M extends Met = MetListing> = {
  clearance: Clearance
  outcome: ClearanceOutcome
  listing: M | null
}

/** Returns the near matches that stay open on a day, and the outcome of each clearance. */
export function applyClearances<M extends Met>(
  asOf: string,
  { equal, near }: { equal: readonly M[]; near: readonly M[] },
  clearances: readonly Clearance[],
): { near: readonly M[]; cleared: readonly ClearedMatch<M>[] } {
  if (clearances.length === 0) return { near, cleared: [] }
  const cleared = clearances.map((clearance): ClearedMatch<M> => {
    const found = near.find((one) => isAbout(clearance, one))
    if (found !== undefined) return { clearance, outcome: outcomeOn(asOf, clearance), listing: found }
    const same = equal.find(({ name, instrument }) => name === clearance.listed && instrument === clearance.notice)
    return { clearance, outcome: same === undefined ? 'no-such-match' : 'equal', listing: same ?? null }
  })
  const used = cleared.filter(({ outcome }) => outcome === 'used')
  return { near: near.filter((one) => !used.some(({ clearance }) => isAbout(clearance, one))), cleared }
}

/** A clearance covers only its listed name in its notice, and its met name. */
const isAbout = ({ listed, notice, met }: Clearance, listing: Met): boolean =>
  listing.name === listed && listing.instrument === notice && listing.met.name === met

const outcomeOn = (asOf: string, { on, until }: Clearance): ClearanceOutcome =>
  asOf < on ? 'not-yet' : until !== undefined && until <= asOf ? 'expired' : 'used'

/** Days on which a stated clearance begins or ends, even if its party does not meet its listing. */
export const statedClearanceDays = ({ endUser, importer, consignees = [] }: Inquiry): string[] =>
  [endUser, importer, ...consignees].flatMap((party) => (party?.cleared ?? []).flatMap(daysOf))

const daysOf = ({ on, until }: Clearance): string[] => [on, ...(until === undefined ? [] : [until])]

/** Days on which a clearance begins or ends, each with the listing. */
export const clearanceDays = (cleared: readonly ClearedMatch[]): { on: string; listing: MetListing }[] =>
  cleared.flatMap(({ clearance, listing }) =>
    listing === null ? [] : daysOf(clearance).map((on) => ({ on, listing })),
  )
