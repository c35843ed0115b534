/** All subsets of a list up to a number of members, the empty one first. */
export function subsets<T>(all: readonly T[], most: number): T[][] {
  let found: T[][] = [[]]
  for (const each of all) {
    const longer = found.filter(({ length }) => length < most).map((subset) => [...subset, each])
    found = [...found, ...longer]
  }
  return found
}
