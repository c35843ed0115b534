/**
 * The item of a list at an index.
 *
 * @throws RangeError if the list is shorter.
 */
export function itemAt<T>(list: readonly T[], index: number): T {
  const item = list[index]
  if (item === undefined) throw new RangeError(`The list has no member ${index}`)
  return item
}
