/** Kleene's three truth values, as DESIGN section 3 uses them: true, false, or undecided by the law. */
export type Certainty = 'yes' | 'unsettled' | 'no'

/** An undecided value is read both ways: false on the laxer reading, true on the stricter one (DESIGN 3, rule 4). */
export type GapReading = 'laxer' | 'stricter'

/** Whether the value is true on a reading. */
export function holds(certainty: Certainty, reading: GapReading): boolean {
  return certainty === 'yes' || (certainty === 'unsettled' && reading === 'stricter')
}

/** Logical and. */
export function both(one: Certainty, other: Certainty): Certainty {
  if (one === 'no' || other === 'no') return 'no'
  return one === 'yes' && other === 'yes' ? 'yes' : 'unsettled'
}

/** Logical or. */
export function anyOf(all: readonly Certainty[]): Certainty {
  if (all.includes('yes')) return 'yes'
  return all.includes('unsettled') ? 'unsettled' : 'no'
}
