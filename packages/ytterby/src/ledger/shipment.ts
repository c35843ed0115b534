import type { InquiryIssue } from '../errors/invalid-inquiry-error.ts'
import { objectOf } from '../schema/outline.ts'
import { readBy } from '../schema/read-by.ts'
import type { ValueOf } from '../schema/schema-of.ts'
import { LEDGER_EVENT_OUTLINE } from './event-outline.ts'

const { licence, document, line, value, currency, port } = LEDGER_EVENT_OUTLINE.shape

export const SHIPMENT_OUTLINE = objectOf(
  { licence, document, line, value, currency, port, inquiry: { kind: 'members' } },
  'inquiry',
)

/**
 * A shipment to come: the inquiry about it, whose `asOf` is the day of export, and the licence it shall leave under, if that is
 * decided. If its `document` and `line` are those of a reservation, that is what it draws on.
 */
export type PlannedShipment = ValueOf<typeof SHIPMENT_OUTLINE>

/** A shipment, or its issues with pointers from its root. Its inquiry is checked when it is assessed. */
export function readShipment(given: unknown): PlannedShipment | { readonly issues: readonly InquiryIssue[] } {
  const reading = readBy(SHIPMENT_OUTLINE, given)
  return 'findings' in reading ? { issues: reading.findings } : reading.value
}
