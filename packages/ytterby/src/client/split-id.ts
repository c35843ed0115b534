import { serviceRefusals } from '../locales/en/refusals/service.ts'
import { filled } from '../locales/filled.ts'
import { InvalidInquiryError } from '../errors/invalid-inquiry-error.ts'

/** The longest id of a batch line. */
export const LONGEST_ID = 200

/**
 * Separates an inquiry of a batch from its id.
 *
 * @throws InvalidInquiryError for an id that is neither a number nor a short, well-formed text.
 */
export function splitId(value: unknown): { id?: string | number; inquiry: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('id' in value)) return { inquiry: value }
  const { id, ...inquiry } = value
  if (id === undefined) return { inquiry }
  const isText = typeof id === 'string' && id.length <= LONGEST_ID && id.isWellFormed()
  if (isText || (typeof id === 'number' && Number.isFinite(id))) return { id, inquiry }
  const message = filled(serviceRefusals['line-id'], { most: LONGEST_ID })
  throw new InvalidInquiryError([{ code: 'invalid-type', pointer: '/id', message }])
}
