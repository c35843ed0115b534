import { isYtterbyError } from 'ytterby'
import type { Ruleset } from 'ytterby'
import { compileRuleset } from 'ytterby/law'
import type { Data } from './law-change.ts'

/** Two laws that differ in one part alone. */
export type Pair = readonly [before: Ruleset, after: Ruleset]

/**
 * The pairs that show what one of several changes decides: the last release with this change alone, and today's law without
 * it. A law that cannot do without the other changes is left out; if neither stands, the whole laws are compared.
 */
export function pairsOf(owner: string, base: Ruleset, next: Ruleset): Pair[] {
  const alone = compiled(exchanged(base.data, next.data, owner))
  const without = compiled(exchanged(next.data, base.data, owner))
  const pairs = [
    ...(alone === null ? [] : [[base, alone] as const]),
    ...(without === null ? [] : [[without, next] as const]),
  ]
  return pairs.length === 0 ? [[base, next]] : pairs
}

function compiled(data: Data): Ruleset | null {
  try {
    return compileRuleset(data)
  } catch (error) {
    if (isYtterbyError(error, 'InvalidRulesetError')) return null
    throw error
  }
}

/** A law with one part taken from another: an instrument with its controls, a reach table, or a whole part. */
function exchanged(law: Data, other: Data, owner: string): Data {
  const { instruments, controls, reach } = law
  if ([law, other].some((one) => one.instruments.some(({ id }) => id === owner)))
    return {
      ...law,
      instruments: replaced(instruments, other.instruments, ({ id }) => id === owner),
      controls: replaced(controls, other.controls, ({ instrument }) => instrument === owner),
    }
  const [top, table] = owner.split('/')
  if (top === 'reach' && table !== undefined) {
    const { [table]: _, ...others } = reach
    const own = other.reach[table]
    return { ...law, reach: own === undefined ? others : { ...others, [table]: own } }
  }
  return { ...law, ...Object.fromEntries(Object.entries(other).filter(([key]) => key === top)) }
}

/** A list in which the members that are meant stand as in another list, in the place of the first. */
function replaced<T>(list: readonly T[], other: readonly T[], isMeant: (one: T) => boolean): T[] {
  const at = list.findIndex(isMeant)
  const rest = list.filter((one) => !isMeant(one))
  return rest.toSpliced(at === -1 ? rest.length : at, 0, ...other.filter(isMeant))
}
