import type { Level } from '../../engine/law/level.ts'
import { HALF_OWNED } from '../../engine/deal/circumstances.ts'
import { compareFractions, fractionOf, ONE, PERCENT, plus, times, ZERO, type Fraction } from '../fraction.ts'
import { hull, type Interval } from '../interval.ts'
import type { Holder, ReadOwners } from './read-owners.ts'

/** What one or several parties hold of a buyer, in each way of counting over levels, and over both. */
type ListedShare = { readonly byShare: Interval; readonly byControl: Interval; readonly both: Interval }

/** What listed parties hold: together, and the one that surely holds most. */
export type ListedShares = {
  readonly sum: ListedShare
  /** `owner` is null where no party is surely listed. */
  readonly largest: { readonly owner: Holder | null; readonly share: Interval }
  /** From what one party surely holds to what all of them may hold. */
  readonly range: Interval
}

/** The share from which announcement 61 article 2 counts what a party holds. */
export const HALF: Fraction = times(fractionOf(HALF_OWNED), PERCENT)

/** The smallest and the largest share. */
type Bounds = { readonly from: Fraction; readonly to: Fraction }

/** How much of what an owner holds counts: all of it if it is listed, otherwise by what listed parties hold of the owner. */
type Count = (held: Bounds) => Bounds

/** By multiplying over the levels. */
const byMultiplying: Count = (held) => held

/** In full from half on, otherwise not at all. */
const byControl: Count = ({ from, to }) => ({
  from: compareFractions(from, HALF) >= 0 ? ONE : ZERO,
  to: compareFractions(to, HALF) >= 0 ? ONE : ZERO,
})

/** How far a party is on a list that counts. */
type IsListed = (holder: Holder) => Level

/** Adds up what listed parties hold, and finds the one that holds most. */
export function listedSharesOf(owners: ReadOwners, listed: IsListed): ListedShares {
  const sum = heldBy(owners, listed)
  const nobody = heldBy(owners, () => 0)
  let [owner, from, to]: [Holder | null, Fraction, Fraction | null] = [null, ZERO, nobody.both.to]
  for (const party of owners.order) {
    const level = listed(party)
    if (level === 0 || party === owners.buyer) continue
    const { both } = heldBy(owners, (holder) => (holder === party ? level : 0))
    if (compareFractions(both.from, from) > 0) [owner, from] = [party, both.from]
    to = hull({ from: ZERO, to }, both).to
  }
  return { sum, largest: { owner, share: { from, to } }, range: { from, to: sum.both.to } }
}

/** What the parties for which `listed` is above 0 hold of the buyer, from the outermost owners inwards. */
function heldBy({ order, buyer }: ReadOwners, listed: IsListed): ListedShare {
  const add = (count: Count): Bounds => {
    const known = new Map<Holder, Bounds>()
    for (const holder of order) known.set(holder, boundsOf(holder, listed, count, known))
    return known.get(buyer) ?? { from: ZERO, to: ONE }
  }
  const [shares, control] = [add(byMultiplying), add(byControl)]
  return { byShare: shares, byControl: control, both: hull(shares, control) }
}

function boundsOf(
  { stakes, rest, party }: Holder,
  listed: IsListed,
  count: Count,
  known: ReadonlyMap<Holder, Bounds>,
): Bounds {
  // A stake of unknown size is somewhere within the rest; nobody is known to hold what is left of it.
  let [from, to, unknown] = [ZERO, ZERO, ZERO]
  for (const { owner, share } of stakes) {
    const level = listed(owner)
    const inside = count(known.get(owner) ?? { from: ZERO, to: ONE })
    const counted = { from: level === 2 ? ONE : inside.from, to: level === 0 ? inside.to : ONE }
    if (share === null) {
      if (compareFractions(counted.to, unknown) > 0) unknown = counted.to
      continue
    }
    from = plus(from, times(share, counted.from))
    to = plus(to, times(share, counted.to))
  }
  const most = party.ownersComplete === true ? times(rest, unknown) : rest
  to = plus(to, most)
  return { from, to }
}
