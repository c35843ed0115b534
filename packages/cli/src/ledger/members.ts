/** A member of a value, if it is an object that has it. */
export const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

/** The value below some names; an empty name is none. */
export const valueAt = (value: unknown, names: readonly string[]): unknown =>
  names.filter((name) => name !== '').reduce(memberOf, value)

/** Whether nothing is stated: no value, or a list of none. */
export const isNothing = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0)
