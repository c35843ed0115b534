import { InvalidInquiryError } from '../errors/invalid-inquiry-error.ts'

/** The longest text by which a caller can name a line of a batch. */
export const LONGEST_ID = 200

/**
 * An inquiry of a batch, and the id by which the caller tells it from the others.
 *
 * @throws InvalidInquiryError for an id that is neither a number nor a text that is short enough and well formed.
 */
export function splitId(value: unknown): { id?: string | number; inquiry: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('id' in value)) return { inquiry: value }
  const { id, ...inquiry } = value
  if (id === undefined) return { inquiry }
  const isText = typeof id === 'string' && id.length <= LONGEST_ID && id.isWellFormed()
  if (isText || (typeof id === 'number' && Number.isFinite(id))) return { id, inquiry }
  const message = `Name a line by a number, or by a text of at most ${LONGEST_ID} characters.`
  throw new InvalidInquiryError([{ code: 'invalid-type', pointer: '/id', message }])
}
