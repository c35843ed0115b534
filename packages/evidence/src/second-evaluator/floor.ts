/** DESIGN section 3, rule 5: the least strict possible verdict. */
import type { CompletionVerdict } from './inquiry.ts'

/** The least strict verdict; `depends` if that is `no-permit` and others are possible. `possible` is sorted strictest first. */
export function floorOf(possible: readonly CompletionVerdict[]): CompletionVerdict | 'depends' {
  const last = possible.at(-1) ?? 'no-permit'
  return last === 'no-permit' && possible.length > 1 ? 'depends' : last
}
