import type { Verdict } from '../../schema/verdict.ts'

/** All verdicts, the easiest first; `depends`, which decides nothing, last. */
export const VERDICTS_BY_EASE = [
  'no-permit',
  'permit-required',
  'refused-in-principle',
  'prohibited',
  'unsettled',
  'depends',
] as const satisfies readonly Verdict[]
