import * as z from 'zod'
import { AssessmentSchema } from '../schema/assessment.ts'
import { CitationKeysSchema, CitationsSchema } from '../schema/citation.ts'
import { LICENCE_OUTLINE, LICENCE_STATUSES } from '../planning/licence/licence-outline.ts'
import { DaySchema } from '../schema/vocabulary.ts'

z.config({ jitless: true })

const { lang, ruleset, asOf, knownAt } = AssessmentSchema.shape
const amount = z.number().min(0)
const said = { text: z.string(), citations: CitationKeysSchema }

/** What was granted and what became of it. Sums are exact; as numbers up to 15 digits. */
const figures = {
  total: amount.nullable().meta({ description: 'Granted; null if the licence does not say' }),
  used: amount.meta({ description: 'Exported' }),
  reserved: amount.meta({ description: 'Reserved, and neither released nor exported' }),
  left: amount.nullable().meta({ description: 'Neither exported nor reserved; 0 once the licence has ended' }),
  lapsed: amount.nullable().meta({ description: 'Not exported when the licence ended; null while it has not' }),
  over: amount.meta({ description: 'Exported or reserved beyond what was granted' }),
}

const LicenceBalanceSchema = z.strictObject({
  licence: z.string(),
  number: z.string().nullable(),
  form: z.enum([...LICENCE_OUTLINE.shape.form.words]),
  status: z.enum(LICENCE_STATUSES),
  statusText: z.string().optional().meta({ description: 'The status in the language of the balance' }),
  since: DaySchema.nullable().meta({
    description: 'The first day of this status; null if it is not stated, being before the ledger begins',
  }),
  validFrom: DaySchema,
  validUntil: DaySchema,
  quantityKg: z.strictObject(figures),
  value: z.strictObject({ currency: z.string(), ...figures }).nullable(),
  exports: z.strictObject({
    most: z.int().nullable().meta({ description: 'For how many exports it is; null if only quantities draw it down' }),
    used: z.int().min(0),
    reserved: z.int().min(0),
  }),
  closed: z
    .strictObject({
      on: DaySchema.nullable().meta({ description: 'Null if that was before the ledger begins' }),
      rule: z.string(),
      document: z.string().nullable(),
      ...said,
    })
    .nullable()
    .meta({ description: 'The export that closed it by law, whatever was left' }),
  availability: z.enum(['available', 'partly-barred', 'barred', 'not-needed', 'none']).meta({
    description:
      'Under the law of the day: what is left can be used, is barred to some or all end users, or is not needed; none: nothing is left, or the licence cannot be used on this day',
  }),
  users: z.array(
    z.strictObject({
      name: z.string(),
      country: z.string().nullable(),
      availability: z.enum(['available', 'barred', 'not-needed']),
      ...said,
    }),
  ),
  findings: z.array(z.strictObject({ id: z.string(), ...said })),
})

/** The schema of a balance: what is left of each licence on a day, and why. */
export const LedgerBalanceSchema = z
  .strictObject({
    schema: z.literal('ledger-balance/1'),
    lang,
    ruleset,
    asOf,
    knownAt,
    events: z.int().min(0).meta({ description: 'Events that were known' }),
    unassigned: z.int().min(0).meta({ description: 'Events of licences without terms by then' }),
    awaited: z
      .array(
        z.strictObject({
          licence: z.string(),
          corrects: z
            .string()
            .nullable()
            .meta({ description: 'The key of an event that is not there; null if the licence is not' }),
          events: z.int().min(1).meta({ description: 'How many events name it' }),
        }),
      )
      .optional()
      .meta({
        description: 'What events name and the ledger does not hold: they count for nothing until it is recorded',
      }),
    licences: z.array(LicenceBalanceSchema),
    citations: CitationsSchema,
  })
  .meta({ id: 'LedgerBalance', description: 'What is left of each licence on a day, as it was known on a day' })

/** What is left of each licence on a day, as it was known on a day, and why. */
export type LedgerBalance = z.infer<typeof LedgerBalanceSchema>
/** What is left of one licence. */
export type LicenceBalance = z.infer<typeof LicenceBalanceSchema>
