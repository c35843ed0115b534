import { digestOf } from '../schema/digest-of.ts'

/** Whether an untrusted value has this digest. Values without JSON have none. */
export function hasDigest(value: unknown, digest: string): boolean {
  try {
    return digestOf(value) === digest
  } catch (error) {
    // A cyclic value overflows the stack.
    if (error instanceof TypeError || error instanceof RangeError) return false
    throw error
  }
}
