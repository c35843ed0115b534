/** Verdicts that a completed inquiry can lead to, strictest first. */
export const POSSIBLE_VERDICTS = [
  'prohibited',
  'refused-in-principle',
  'permit-required',
  'unsettled',
  'no-permit',
] as const
export type PossibleVerdict = (typeof POSSIBLE_VERDICTS)[number]

/** The floor of what is possible; `depends` where nothing is certain. */
export const VERDICTS = [...POSSIBLE_VERDICTS, 'depends'] as const
export type Verdict = (typeof VERDICTS)[number]

/** What a machine should do with the shipment. */
export const ACTIONS = ['proceed', 'ask', 'hold', 'stop'] as const
export type Action = (typeof ACTIONS)[number]
