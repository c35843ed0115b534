/** Why a name is near to a listed one, or equal although written differently; in the order of answers. */
export const BECAUSE = [
  'spelling',
  'word-order',
  'words-missing',
  'words-added',
  'legal-form',
  'script',
  'transliteration',
  'look-alike',
  'abbreviation',
  'other-name',
  'former-name',
  'successor',
  'trade-name',
  'acronym',
  'part-of-name',
  'unit-of',
  'same-word',
  'group',
  'country',
] as const
export type MatchReason = (typeof BECAUSE)[number]

/** Reasons in the order of `BECAUSE`. */
export const sortReasons = (reasons: ReadonlySet<MatchReason>): MatchReason[] =>
  BECAUSE.filter((reason) => reasons.has(reason))
