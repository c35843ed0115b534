import * as z from 'zod'

/** Verdicts that a completed inquiry can lead to, strictest first. */
export const POSSIBLE_VERDICTS = [
  'prohibited',
  'refused-in-principle',
  'permit-required',
  'unsettled',
  'no-permit',
] as const
export const PossibleVerdictSchema = z.enum(POSSIBLE_VERDICTS)
export type PossibleVerdict = z.infer<typeof PossibleVerdictSchema>

/** The floor of what is possible; `depends` where nothing is certain. */
export const VerdictSchema = z.enum([...POSSIBLE_VERDICTS, 'depends'])
export type Verdict = z.infer<typeof VerdictSchema>

/** What a machine should do with the shipment. */
export const ActionSchema = z.enum(['proceed', 'ask', 'hold', 'stop'])
export type Action = z.infer<typeof ActionSchema>
