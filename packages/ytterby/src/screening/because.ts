/** Why a name is near a listed one, or equal to it though written otherwise; in the order in which they are told. */
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
  'former-name',
  'successor',
  'trade-name',
  'acronym',
  'part-of-name',
  'unit-of',
  'country',
] as const
export type Because = (typeof BECAUSE)[number]

/** Each once, in the order in which they are told. */
export const inOrder = (reasons: ReadonlySet<Because>): Because[] => BECAUSE.filter((reason) => reasons.has(reason))
