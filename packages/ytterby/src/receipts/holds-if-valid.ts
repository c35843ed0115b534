import { InvalidInquiryError } from '../errors/invalid-inquiry-error.ts'

/** Evaluates a condition on an untrusted inquiry; false if the inquiry is invalid. */
export function holdsIfValid(holds: () => boolean): boolean {
  try {
    return holds()
  } catch (error) {
    if (error instanceof InvalidInquiryError) return false
    throw error
  }
}
