import type * as z from 'zod'
import { means } from '../schema/means.ts'
import { schemaOf } from '../schema/schema-of.ts'
import { LEDGER_EVENT_OUTLINE } from './event-outline.ts'

/** The schema of an event of a licence. */
export const LedgerEventSchema = schemaOf(LEDGER_EVENT_OUTLINE).meta({
  id: 'LedgerEvent',
  description: 'Something that happened to a licence, or to what is left of it',
})
/** An event of a licence: what happened, by which document, from which day, known since when, and by whom. */
export type LedgerEvent = z.infer<typeof LedgerEventSchema>

const facts = LedgerEventSchema.shape
means(facts.key, 'Idempotency key: an event that is sent again is recorded once')
means(facts.kind, 'What happened; issue states the terms of the licence, correct puts an earlier event right')
means(facts.licence, 'The id of the licence')
means(
  facts.document,
  'The order, the customs declaration (报关单), the notice of the authority; sent again, it replaces its own rows',
)
means(facts.line, 'The line of the document')
means(
  facts.on,
  'The day from which it has effect, in Beijing; of a correction, the day that the event which it puts right should have stated',
)
means(facts.knownOn, 'The day on which it became known to whoever keeps the ledger')
means(facts.by, 'Who recorded it')
means(facts.revision, 'How often the document was sent on that day; 1 if left out')
means(
  facts.order,
  'The reservation that a release or an export draws on; that of its own document and line if left out',
)
means(facts.port, 'The customs port (报关口岸) of the export')
means(facts.corrects, 'Of a correction: the key of the event that it puts right')
means(facts.withdrawn, 'Of a correction: the event never happened')
means(facts.terms, 'Of an issue: the licence as printed')
