import type { Assessment } from '../schema/assessment.ts'

type Restriction = Assessment['restrictions'][number]

/** Effects, the most binding first. */
const EFFECTS: readonly Restriction['effect'][] = [
  'prohibition',
  'refusal',
  'case-by-case',
  'duty',
  'condition',
  'context',
]

/** The restrictions of an answer for a reader: the most binding first, background last. */
export const sortRestrictions = (restrictions: readonly Restriction[]): Restriction[] =>
  restrictions.toSorted((one, other) => EFFECTS.indexOf(one.effect) - EFFECTS.indexOf(other.effect))
