import { InvalidInquiryError } from '../errors/invalid-inquiry-error.ts'

/** What holds of an inquiry from outside; nothing holds of one that is refused. */
export function whereAllowed(holds: () => boolean): boolean {
  try {
    return holds()
  } catch (error) {
    if (error instanceof InvalidInquiryError) return false
    throw error
  }
}
