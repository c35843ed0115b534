import { CitationsSchema, LedgerBalanceSchema } from 'ytterby/answers'
import { DaySchema } from 'ytterby/schema'
import * as z from 'zod'
import { pageQuery } from './page-query.ts'
import { WebhookChange, WebhookSchema } from './webhook-schema.ts'

z.config({ jitless: true })

const MOST_AT_ONCE = 1000
const licence = LedgerBalanceSchema.shape.licences.element.shape

const common = {
  licence: z.string(),
  number: licence.number,
  ruleset: LedgerBalanceSchema.shape.ruleset.meta({ description: 'The law by which it was found' }),
}

/** What is new about a licence. */
export const LicenceChangeSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('status').meta({ description: 'It was issued, suspended, used up, expired and so on' }),
      ...common,
      on: DaySchema.meta({ description: 'The first day of the new status' }),
      before: licence.status,
      after: licence.status,
    }),
    z.strictObject({
      kind: z.literal('availability').meta({
        description:
          'What the law makes of what is left: a listed end user bars it, or no licence is needed any more, or again',
      }),
      ...common,
      on: DaySchema.meta({ description: 'The day on which it was found' }),
      before: licence.availability,
      after: licence.availability,
      users: licence.users.meta({
        description: 'The end users for whom what is left is barred or not needed, and why',
      }),
      citations: CitationsSchema,
    }),
    z.strictObject({
      kind: z
        .literal('apply-by')
        .meta({ description: 'The day to apply for the next licence has come, or comes soon' }),
      ...common,
      on: DaySchema.meta({ description: 'The day to apply' }),
      late: z.boolean().meta({ description: 'That day had passed when it was found' }),
      endsOn: DaySchema.meta({ description: 'The first day on which the licence is used up or no longer valid' }),
      leftKg: z.number().min(0).nullable(),
    }),
  ])
  .meta({ id: 'LicenceChange', description: 'What is new about a licence' })

/** What is new about a licence. */
export type LicenceChange = z.infer<typeof LicenceChangeSchema>

export const LicenceChangesSchema = z
  .strictObject({
    items: z.array(
      z.strictObject({
        n: z.int().min(0),
        told: z.string().meta({ description: 'In UTC, to the second' }),
        change: LicenceChangeSchema,
      }),
    ),
    next: z.int().min(0),
    done: z.boolean(),
  })
  .meta({ id: 'LicenceChanges', description: 'Changes in their order. Ask again with after=next, later if done' })

/** Where a page of changes begins, and how long it is. */
export const LicenceChangesQuery = pageQuery(MOST_AT_ONCE)

export const [MOST_AHEAD, AHEAD] = [3660, 30]

/** How many days before the day to apply it is told. */
const ahead = z
  .int({ error: 'State a whole number of days.' })
  .min(0, { error: 'State 0 days or more.' })
  .max(MOST_AHEAD, { error: `State at most ${MOST_AHEAD} days.` })
  .meta({ description: `How many days before the day to apply it is told; ${AHEAD} if never stated` })

/** What a ledger says about telling changes. */
export const telling = {
  ahead,
  looked: z
    .strictObject({ day: DaySchema, ruleset: z.string().meta({ description: 'Its digest' }) })
    .nullable()
    .meta({ description: 'The day in Beijing, and the law, of the last look; null before the first' }),
  lastChange: z.int().min(0).meta({ description: 'The number of the last change' }),
  webhook: WebhookSchema.nullable(),
}

/** What can be changed of a ledger, apart from its name. */
export const tellingChange = { ahead: ahead.optional(), webhook: WebhookChange }
