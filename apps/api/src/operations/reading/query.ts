import { lang } from '@ytterby/http/lang'
import { DaySchema } from 'ytterby/schema'
import * as z from 'zod'

z.config({ jitless: true })

const MAX_ITEMS = 200

export const view = z
  .enum(['full', 'decision'])
  .default('full')
  .meta({ description: '`decision` is the view that releases and receipts are compared by' })

/** The view of an answer to one inquiry. */
export const viewOfOne = z.enum(['full', 'decision', 'short']).default('full').meta({
  description:
    '`decision` is the view that releases and receipts are compared by; `short` is what a person acts on, in words',
  example: 'short',
})

export const ruleset = z.string().max(40, { error: 'Ask for a release as /v1/rulesets lists it.' }).optional().meta({
  description:
    'Release of the encoded law, as listed by `/v1/rulesets`; the newest if left out. Together with `asOf` it gives an answer that never changes. To limit what had been published by then, use `knownAt`',
})

const asOf = DaySchema.optional().meta({
  description: 'The day the law is applied to; today in Beijing if left out',
})
const knownAt = DaySchema.optional().meta({
  description: 'Only instruments published by this day count; all instruments if left out',
})

export const page = {
  limit: z.coerce
    .number({ error: `Ask for 1 to ${MAX_ITEMS} items.` })
    .int({ error: `Ask for 1 to ${MAX_ITEMS} items.` })
    .min(1, { error: `Ask for 1 to ${MAX_ITEMS} items.` })
    .max(MAX_ITEMS, { error: `Ask for 1 to ${MAX_ITEMS} items.` })
    .default(50)
    .meta({ description: 'Items on one page' }),
  cursor: z
    .string()
    .max(200, { error: 'Send a cursor as it was given.' })
    .optional()
    .meta({ description: '`next` of the previous page' }),
}

export const receipt = z
  .enum(['true', 'false'])
  .default('false')
  .meta({ description: 'Add a signed receipt: digests of the question and the decision' })

export const langAndRuleset = z.strictObject({ lang, ruleset })

/** The parameters of a lookup. */
export const lookUp = { asOf, knownAt, lang, ruleset }
