/** DESIGN section 3, rule 5: the floor of what is possible. */
import type { Verdict } from './inquiry.ts'

/** The least strict verdict; `depends` where that is `no-permit` but more is possible. `possible` is strictest first. */
export function floorOf(possible: readonly Verdict[]): Verdict | 'depends' {
  const last = possible.at(-1) ?? 'no-permit'
  return last === 'no-permit' && possible.length > 1 ? 'depends' : last
}
