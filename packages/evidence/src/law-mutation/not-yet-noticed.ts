/** Mutants of the sample that no case notices yet: a debt, not an excuse. Who writes the case takes the id out. */
export const NOT_YET_NOTICED: readonly string[] = []
