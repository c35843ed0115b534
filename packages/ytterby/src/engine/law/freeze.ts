import { writeOnce } from '../../schema/canonical-json.ts'

/** Freezes a value with all that is in it: it can then be part of many answers. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const key in value) deepFreeze(value[key])
  }
  return value
}

/** A part that many answers share: frozen once, where it is made, and written out once. */
export function sharedPart<T>(value: T): T {
  deepFreeze(value)
  writeOnce(value)
  return value
}
