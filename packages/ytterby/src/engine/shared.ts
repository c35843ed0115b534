/** Freezes a value with all that is in it: it can then be part of many answers. */
export function shared<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const member of Object.values(value)) shared(member)
  }
  return value
}
