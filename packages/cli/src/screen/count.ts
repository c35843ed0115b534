/** What a list of names comes to. A name in a country counts once, however many lines have it. */
export type Count = {
  lines: number
  names: number
  /** On no list that is held. */
  unlisted: number
  /** Equal to a listed name. */
  equal: number
  /** Near to one, and decided to be the listed party. */
  same: number
  /** Near to one, and not decided. */
  near: number
  /** Near to one, and every match cleared. */
  cleared: number
  /** Lines without a name. */
  unnamed: number
  /** Lines, and names of a command line, that cannot be screened. */
  refused: number
}

export const noCount = (): Count => ({
  lines: 0,
  names: 0,
  unlisted: 0,
  equal: 0,
  same: 0,
  near: 0,
  cleared: 0,
  unnamed: 0,
  refused: 0,
})

/** Names that meet a listing. */
export const met = ({ equal, same, near }: Count): number => equal + same + near
