import type { Effect } from './instrument.ts'

/** The limbs that an effect acts on. */
export function limbsOf(effect: Effect): readonly string[] {
  return 'limbs' in effect ? effect.limbs : [effect.limb]
}

/** The day an effect begins; null for rules that act through their limb. */
export function dayOfEffect(effect: Effect): string | null {
  if (effect.type === 'expect') return effect.announced
  return 'from' in effect ? effect.from : null
}

/** The first day on which an effect no longer holds, if one is printed. */
export function untilOf(effect: Effect): string | null {
  return 'until' in effect ? effect.until : null
}
