/** Verdicts that a completed inquiry can lead to, strictest first. */
export const POSSIBLE_VERDICTS = [
  'prohibited',
  'refused-in-principle',
  'permit-required',
  'unsettled',
  'no-permit',
] as const
/** A verdict that a completion of the open facts can have. */
export type PossibleVerdict = (typeof POSSIBLE_VERDICTS)[number]

/** The least strict possible verdict; `depends` if that is `no-permit` and others are possible. */
export const VERDICTS = [...POSSIBLE_VERDICTS, 'depends'] as const
/** A verdict: one that is possible, or `depends`. */
export type Verdict = (typeof VERDICTS)[number]

/** What an automated process should do with the shipment. */
export const ACTIONS = ['proceed', 'ask', 'hold', 'stop'] as const
export type Action = (typeof ACTIONS)[number]
