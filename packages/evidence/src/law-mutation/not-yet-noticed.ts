/** Mutants of the sample that no case detects yet. Remove an id when its case is written. */
export const NOT_YET_NOTICED: readonly string[] = []
