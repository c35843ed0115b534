import { DaySchema } from 'ytterby/schema'
import * as z from 'zod'
import { LANGUAGES } from '../../locales/languages.ts'

z.config({ jitless: true })

const MOST_ITEMS = 200

/** Parameters that several operations share. Texts of a query and values of a tool are read alike. */
export const lang = z
  .enum(LANGUAGES, { error: `Ask for ${Object.keys(LANGUAGES).join(' or ')}.` })
  .default('en')
  .meta({ description: 'Language of sentences; codes and the decision view are the same in both' })

export const view = z
  .enum(['full', 'decision'], { error: 'Ask for full or decision.' })
  .default('full')
  .meta({ description: '`decision` is the decision view, by which releases and receipts are compared' })

export const ruleset = z.string().max(40, { error: 'Ask for a release as /v1/rulesets lists it.' }).optional().meta({
  description:
    'Release of the encoded law, as `/v1/rulesets` lists it; the newest if left out. Stated together with `asOf` it makes an answer that never changes. What had been published is another question: `knownAt`',
})

const asOf = DaySchema.optional().meta({
  description: 'The day the law is applied to; today in Beijing if left out',
})
const knownAt = DaySchema.optional().meta({
  description: 'Only instruments published by this day count; everything the ruleset holds if left out',
})

export const page = {
  limit: z.coerce
    .number({ error: `Ask for 1 to ${MOST_ITEMS} items.` })
    .int({ error: `Ask for 1 to ${MOST_ITEMS} items.` })
    .min(1, { error: `Ask for 1 to ${MOST_ITEMS} items.` })
    .max(MOST_ITEMS, { error: `Ask for 1 to ${MOST_ITEMS} items.` })
    .default(50)
    .meta({ description: 'Items on one page' }),
  cursor: z
    .string()
    .max(200, { error: 'Send a cursor as it was given.' })
    .optional()
    .meta({ description: '`next` of the page before' }),
}

export const receipt = z
  .enum(['true', 'false'], { error: 'Ask for true or false.' })
  .default('false')
  .meta({ description: 'Answer together with a signed receipt: digests of what was asked and decided' })

/** `{ lang }`, and nothing else. */
export const langAlone = z.strictObject({ lang, ruleset })

/** The day and the knowledge that a look-up asks about. */
export const lookUp = { asOf, knownAt, lang, ruleset }
