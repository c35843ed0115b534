import type { Verdict } from '../../schema/verdict.ts'

/** Every verdict, the easiest first; `depends`, which decides nothing, last. */
export const VERDICTS_BY_EASE = [
  'no-permit',
  'permit-required',
  'refused-in-principle',
  'prohibited',
  'unsettled',
  'depends',
] as const satisfies readonly Verdict[]
