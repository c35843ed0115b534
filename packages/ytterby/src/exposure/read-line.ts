import { InvalidInquiryError } from '../errors/invalid-inquiry-error.ts'
import { LineOutlineSchema, LineRefSchema, QuantitySchema, type ExposureLine } from './exposure-line.ts'
import type { ExposureOptions } from './check-list.ts'
import type { RefusedLine } from './exposure-schema.ts'
import { lineIssuesOf } from './line-issues.ts'
import type { LineRef } from './exposure-schema.ts'

/** A line whose own members are in order; its inquiry is still to be assessed. */
export type ReadLine = LineRef & {
  inquiry: object
  quantityKg: number | undefined
  value: ExposureLine['value']
}

/** Reads what stands around an inquiry. No answer depends on the quantity, so that equal goods of another quantity stay equal. */
export function readLine(given: unknown, place: number, { asOf, knownAt }: ExposureOptions): ReadLine | RefusedLine {
  const parsed = LineOutlineSchema.safeParse(given, { reportInput: true })
  if (!parsed.success) {
    const { line = place, id = null } = LineRefSchema.safeParse(given).data ?? {}
    return { line, id, issues: lineIssuesOf(parsed.error.issues) }
  }
  const { line = place, id = null, inquiry, value } = parsed.data
  const { quantityKg, ...asked } = inquiry
  const quantity = QuantitySchema.safeParse(quantityKg)
  const filled = {
    ...(asOf === undefined ? {} : { asOf }),
    ...(knownAt === undefined ? {} : { knownAt }),
    ...asked,
    // A quantity that is none is left to be refused with its inquiry.
    ...(quantity.success ? {} : { quantityKg }),
  }
  return { line, id, inquiry: filled, quantityKg: quantity.success ? quantity.data : undefined, value }
}

/** The findings of a refused inquiry, from the line on. Anything else is thrown on. */
export function issuesWithin(error: unknown): RefusedLine['issues'] {
  if (!(error instanceof InvalidInquiryError)) throw error
  return error.issues.map(({ code, pointer, message }) => ({ code, pointer: `/inquiry${pointer}`, message }))
}
