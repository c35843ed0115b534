/** Topics of the reference data. */
export const REFERENCE_TOPICS = [
  'exporters',
  'history',
  'market',
  'supply-chain',
  'environment',
  'background',
  'durations',
  'codes',
] as const
/** A topic of the reference data. */
export type ReferenceTopic = (typeof REFERENCE_TOPICS)[number]
