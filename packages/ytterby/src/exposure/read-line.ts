import { InvalidInquiryError } from '../errors/invalid-inquiry-error.ts'
import { INQUIRY_OUTLINE } from '../schema/inquiry-outline.ts'
import { readBy, readMember } from '../schema/read-by.ts'
import type { ExposureLine } from './exposure-line.ts'
import type { ExposureOptions } from './check-list.ts'
import type { RefusedLine } from './exposure-schema.ts'
import { lineIssuesOf } from './line-issues.ts'
import { UNREAD_LINE_OUTLINE } from './line-outline.ts'
import type { LineRef } from './exposure-schema.ts'

/** A valid line with an unchecked inquiry. */
export type UncheckedLine = LineRef & {
  inquiry: object
  quantityKg: number | undefined
  value: ExposureLine['value']
}

/**
 * Parses a line without its inquiry. The quantity is separated, since no answer depends on it: goods that differ only in
 * quantity are equal.
 */
export function readLine(
  given: unknown,
  place: number,
  { asOf, knownAt }: ExposureOptions,
): UncheckedLine | RefusedLine {
  const reading = readBy(UNREAD_LINE_OUTLINE, given)
  if ('findings' in reading) {
    const { shape } = UNREAD_LINE_OUTLINE
    const line = readMember(shape.line, 'line', given)
    const id = readMember(shape.id, 'id', given)
    return { line: line ?? place, id: id ?? null, issues: lineIssuesOf(reading.findings) }
  }
  const { line = place, id = null, inquiry, value } = reading.value
  const { quantityKg: stated, ...asked } = inquiry
  const quantityKg = readMember(INQUIRY_OUTLINE.shape.quantityKg, 'quantityKg', inquiry)
  const filled = {
    ...(asOf === undefined ? {} : { asOf }),
    ...(knownAt === undefined ? {} : { knownAt }),
    ...asked,
    // An invalid quantity is left to be refused with its inquiry.
    ...(quantityKg === stated ? {} : { quantityKg: stated }),
  }
  return { line, id, inquiry: filled, quantityKg, value }
}

/** The issues of a refused inquiry, with pointers from the line. Rethrows other errors. */
export function issuesWithin(error: unknown): RefusedLine['issues'] {
  if (!(error instanceof InvalidInquiryError)) throw error
  return error.issues.map(({ code, pointer, message }) => ({ code, pointer: `/inquiry${pointer}`, message }))
}
