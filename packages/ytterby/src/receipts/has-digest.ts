import { digestOf } from '../schema/digest-of.ts'

/** Has a value from outside this digest; what JSON cannot say has none. */
export function hasDigest(value: unknown, digest: string): boolean {
  try {
    return digestOf(value) === digest
  } catch (error) {
    // A value that holds itself runs out of stack.
    if (error instanceof TypeError || error instanceof RangeError) return false
    throw error
  }
}
