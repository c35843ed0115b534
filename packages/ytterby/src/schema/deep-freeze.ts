import { writeOnce } from './canonical-json.ts'

/** Freezes a value and everything in it, so that many answers can share it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const key in value) deepFreeze(value[key])
  }
  return value
}

/** Freezes a value that many answers share, and has its canonical JSON written only once. */
export function freezeShared<T>(value: T): T {
  deepFreeze(value)
  writeOnce(value)
  return value
}
