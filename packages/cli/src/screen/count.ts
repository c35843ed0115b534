/** Counts the results for a list of names. The same name and country count once. */
export type ScreeningCount = {
  lines: number
  names: number
  /** On none of the lists. */
  unlisted: number
  /** On none of the lists, while a listed party bears the same name. */
  family: number
  /** Equal to a listed name. */
  equal: number
  /** Near a listed name, and confirmed to be that party. */
  same: number
  /** Near a listed name, and undecided. */
  near: number
  /** Near a listed name, with every match cleared. */
  cleared: number
  /** Lines without a name. */
  unnamed: number
  /** Lines, or names from the command line, that cannot be screened. */
  refused: number
}

export const emptyCount = (): ScreeningCount => ({
  lines: 0,
  names: 0,
  unlisted: 0,
  family: 0,
  equal: 0,
  same: 0,
  near: 0,
  cleared: 0,
  unnamed: 0,
  refused: 0,
})

/** The number of names with a match. */
export const matched = ({ equal, same, near }: ScreeningCount): number => equal + same + near
