/** Kleene's three values, as DESIGN section 3 uses them for law: it holds, it does not, or the law does not decide. */
export type Certainty = 'yes' | 'unsettled' | 'no'

/** A gap is read both ways: on the laxer reading it does not hold, on the stricter it does (DESIGN 3, rule 4). */
export type Reading = 'laxer' | 'stricter'

/** Does this hold on that reading? */
export function holds(certainty: Certainty, reading: Reading): boolean {
  return certainty === 'yes' || (certainty === 'unsettled' && reading === 'stricter')
}

/** Both must hold. */
export function both(one: Certainty, other: Certainty): Certainty {
  if (one === 'no' || other === 'no') return 'no'
  return one === 'yes' && other === 'yes' ? 'yes' : 'unsettled'
}

/** One of them must hold. */
export function anyOf(all: readonly Certainty[]): Certainty {
  if (all.includes('yes')) return 'yes'
  return all.includes('unsettled') ? 'unsettled' : 'no'
}
