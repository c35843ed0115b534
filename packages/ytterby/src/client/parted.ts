import { InvalidInquiryError } from '../errors/invalid-inquiry-error.ts'

const LONGEST_ID = 200

/**
 * An inquiry of a batch and what it is called, as the service tells them apart.
 *
 * @throws InvalidInquiryError for an id that is none.
 */
export function parted(value: unknown): { id?: string | number; inquiry: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('id' in value)) return { inquiry: value }
  const { id, ...inquiry } = value
  if (id === undefined) return { inquiry }
  const isText = typeof id === 'string' && id.length <= LONGEST_ID && id.isWellFormed()
  if (isText || (typeof id === 'number' && Number.isFinite(id))) return { id, inquiry }
  const message = `Name a line by a number, or by a text of at most ${LONGEST_ID} characters.`
  throw new InvalidInquiryError([{ code: 'invalid-type', pointer: '/id', message }])
}
