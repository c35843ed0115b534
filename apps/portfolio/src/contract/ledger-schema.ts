import { lang } from '@ytterby/http/lang'
import { AssessmentSchema, CitationsSchema, LedgerBalanceSchema } from 'ytterby/answers'
import { BalanceReceiptSchema, LedgerEventSchema } from 'ytterby/ledger'
import { DaySchema, InquirySchema } from 'ytterby/schema'
import * as z from 'zod'
import { EVENTS_AT_ONCE, SHIPMENTS_AT_ONCE } from '../ledgers/limits.ts'
import { CoveredDay } from './covered-day.ts'
import { telling, tellingChange } from './licence-change-schema.ts'
import { pageQuery } from './page-query.ts'

z.config({ jitless: true })

const MOST_NAME = 200
const MOST_LISTED = 100

const count = z.int().min(0)
const kilograms = z.number().min(0).nullable()
const instant = z.string().meta({ description: 'In UTC, to the second' })
const issues = z.array(z.strictObject({ code: z.string(), pointer: z.string(), message: z.string() }))

const name = z
  .string()
  .min(1, { error: 'Give the ledger a name.' })
  .max(MOST_NAME, { error: `The name may have ${MOST_NAME} letters.` })
  .regex(/^\P{C}*$/u, { error: 'Leave out control characters.' })

/** What a new ledger states. */
export const NewLedgerSchema = z.strictObject({ name }).meta({ id: 'NewLedger', description: 'A new ledger' })

/** What can be changed of a ledger; its events are never changed. */
export const LedgerChangeSchema = z
  .strictObject({ name: name.optional(), ...tellingChange })
  .meta({ id: 'LedgerChange', description: 'What to change; the rest stays' })

/** A ledger. */
export const LedgerSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    created: instant,
    events: count.meta({ description: 'Events that were recorded' }),
    licences: count.meta({ description: 'Licences that they are about' }),
    ...telling,
    keeps: z.string().meta({ description: 'How long the ledger is kept' }),
  })
  .meta({ id: 'Ledger', description: 'A ledger of licences' })

/** A ledger that was changed. */
export const ChangedLedgerSchema = z
  .strictObject({
    ledger: LedgerSchema,
    secret: z
      .string()
      .nullable()
      .meta({ description: 'The secret of the webhook, if its keys are new: whsec_ and the key that verifies v1' }),
  })
  .meta({ id: 'ChangedLedger', description: 'A ledger as it is now' })

export const LedgersSchema = z
  .strictObject({ items: z.array(LedgerSchema), next: count, done: z.boolean() })
  .meta({ id: 'Ledgers', description: 'Ledgers, oldest first. Ask again with after=next until done' })

/** Events as they are documented. Each is read by itself, so that one that is malformed is refused alone. */
export const SentEventsSchema = z
  .array(LedgerEventSchema)
  .min(1)
  .max(EVENTS_AT_ONCE)
  .meta({ id: 'SentEvents', description: `Events in the order in which they are recorded, at most ${EVENTS_AT_ONCE}` })

const listOf = (most: number, what: string) =>
  z
    .array(z.unknown(), { error: `Send an array of ${what}.` })
    .min(1, { error: `Send one or more ${what}.` })
    .max(most, { error: `Send at most ${most} ${what} at once.` })

/** Events as they are read. */
export const EventsBody = listOf(EVENTS_AT_ONCE, 'events')

/** What became of events that were sent. */
export const AddedEventsSchema = z
  .strictObject({
    recorded: count,
    repeated: count,
    refused: count,
    items: z.array(
      z.strictObject({
        at: count.meta({ description: 'Its position in what was sent, from 0' }),
        outcome: z.enum(['recorded', 'repeated', 'refused']),
        replaced: count.optional().meta({ description: 'How many rows of its document, as sent before, it replaces' }),
        issues: issues.meta({ description: 'Why it was refused; pointers point into the list that was sent' }),
      }),
    ),
    awaited: LedgerBalanceSchema.shape.awaited.unwrap().meta({
      description:
        'What the recorded ones name and the ledger does not hold: they count for nothing until it is recorded',
    }),
  })
  .meta({ id: 'AddedEvents', description: 'What became of each event, in the order in which they were sent' })

export const LedgerEventsSchema = z
  .strictObject({
    items: z.array(z.strictObject({ n: count, event: LedgerEventSchema })),
    next: count,
    done: z.boolean(),
  })
  .meta({
    id: 'LedgerEvents',
    description: 'Events in the order of recording. Ask again with after=next, later if done',
  })

/** Planned shipments as they are documented; each is read by itself. */
export const PlannedShipmentsSchema = z
  .array(
    z.strictObject({
      licence: z
        .string()
        .optional()
        .meta({ description: 'Under which it shall leave; any that covers it if left out' }),
      document: z.string().optional().meta({ description: 'The order; if it is reserved for, it draws on that' }),
      line: z.string().optional(),
      value: z.number().min(0).optional(),
      currency: z.string().optional(),
      port: z.string().optional().meta({ description: 'The customs port of the export' }),
      inquiry: InquirySchema.meta({ description: 'The shipment; its `asOf` is the day of export' }),
    }),
  )
  .min(1)
  .max(SHIPMENTS_AT_ONCE)
  .meta({ id: 'PlannedShipments', description: `Shipments to come, at most ${SHIPMENTS_AT_ONCE}` })

/** Planned shipments as they are read. */
export const ShipmentsBody = listOf(SHIPMENTS_AT_ONCE, 'shipments')

const applyBy = z
  .strictObject({
    on: DaySchema.meta({ description: 'By the limit of the law if it sets one; otherwise by the earliest count' }),
    basis: z.string(),
    late: z.boolean().meta({ description: 'That day is before the day on which this was asked' }),
    openEnded: z.boolean().meta({ description: 'The review can take longer than any count' }),
    estimate: z.boolean().meta({ description: 'A year without a published holiday notice was counted' }),
    days: z.array(z.looseObject({ on: DaySchema, basis: z.string() })),
  })
  .nullable()
  .meta({ description: 'By which day to apply, in Chinese working days counted back' })

const endsOn = DaySchema.meta({ description: 'The first day on which it is used up or no longer valid' })

const ShipmentCheckSchema = z
  .strictObject({
    at: count.meta({ description: 'Its position in what was sent, from 0' }),
    document: z.string().nullable(),
    line: z.string().nullable(),
    asOf: DaySchema.nullable().meta({ description: 'The day of export; null if the shipment was refused' }),
    verdict: AssessmentSchema.shape.verdict.nullable(),
    covers: z.enum(['yes', 'no', 'unknown', 'not-needed']).nullable(),
    licence: z.string().nullable().meta({ description: 'The licence that covers it, or comes closest to it' }),
    quantityKg: kilograms,
    leftKg: kilograms.meta({
      description: 'What is left after this shipment, those before it, and what is reserved for others',
    }),
    reasons: z.array(
      z.strictObject({
        id: z.string(),
        outcome: z.enum(['holds', 'fails', 'unknown']),
        text: z.string(),
        citations: z.array(z.string()),
      }),
    ),
    applyBy,
    issues,
    citations: CitationsSchema,
  })
  .meta({ id: 'ShipmentCheck', description: 'Whether a shipment is covered, by which licence, and why' })

const days = { asOf: DaySchema, knownAt: DaySchema.nullable() }

export const ShipmentChecksSchema = z
  .strictObject({ ...days, shipments: z.array(ShipmentCheckSchema) })
  .meta({ id: 'ShipmentChecks', description: 'Each shipment, in the order in which they were sent' })

export const LedgerForecastSchema = z
  .strictObject({
    schema: z.literal('ledger-forecast/1'),
    lang: z.string(),
    ruleset: LedgerBalanceSchema.shape.ruleset,
    ...days,
    licences: z.array(
      z.strictObject({
        licence: z.string(),
        leftKg: kilograms,
        plannedKg: z.number().min(0).meta({ description: 'Of the planned shipments that it covers' }),
        exhaustedOn: DaySchema.nullable(),
        basis: z
          .enum(['plan', 'rate'])
          .nullable()
          .meta({ description: 'Whether the plan, or else the use so far, exhausts it' }),
        endsOn,
        applyBy,
        open: z
          .strictObject({
            shipments: count,
            quantityKg: z.number().min(0).meta({ description: 'Of those that state a quantity' }),
            unstated: count.meta({ description: 'How many state none' }),
            endsOn,
            applyBy,
          })
          .nullable()
          .meta({
            description: 'Planned shipments that it may cover, and when it ends if they use it too; null if none',
          }),
      }),
    ),
    shipments: z.array(ShipmentCheckSchema),
  })
  .meta({ id: 'LedgerForecast', description: 'When licences end, and which shipments they cover' })

export { LedgerBalanceSchema }

/** A balance with its signed receipt. */
export const LedgerStatementSchema = z
  .strictObject({ balance: LedgerBalanceSchema, receipt: BalanceReceiptSchema })
  .meta({ id: 'LedgerStatement', description: 'A balance, and a signed receipt that the events of the ledger give it' })

const exported = LedgerEventSchema.pick({
  on: true,
  document: true,
  line: true,
  quantityKg: true,
  value: true,
  currency: true,
  order: true,
  port: true,
})

export const LedgerYearSchema = z
  .strictObject({
    year: z.int(),
    knownAt: DaySchema.nullable(),
    licences: z.array(
      z.strictObject({
        licence: z.string(),
        number: z.string().nullable(),
        form: z.string(),
        status: z.string().meta({ description: 'At the end of the year' }),
        statusText: z.string().meta({ description: 'The status in the language of the answer' }),
        endUsers: z.array(z.looseObject({ name: z.string() })),
        items: z.array(z.looseObject({ code: z.string() })),
        quantityKg: z.number().min(0),
        usedBeforeKg: z
          .number()
          .min(0)
          .meta({ description: 'Exported before the ledger began, on days it does not hold' }),
        value: z.strictObject({ currency: z.string(), amount: z.number().min(0) }).nullable(),
        exports: z.array(exported),
      }),
    ),
  })
  .meta({ id: 'LedgerYear', description: 'What each licence was used for in a year, after corrections' })

/** The language of the sentences in an answer. */
export const LangQuery = z.strictObject({ lang })

/** The format of an answer, JSON if left out. */
const format = <const Formats extends readonly [string, ...string[]]>(...formats: Formats) =>
  z
    .enum(formats)
    .optional()
    .meta({ description: `One of ${formats.join(', ')}; ${formats[0]} if left out` })

/** The days of a question about a ledger. */
export const DaysQuery = z.strictObject({
  asOf: CoveredDay.optional().meta({ description: 'The day that is asked about; today in Beijing if left out' }),
  knownAt: CoveredDay.optional().meta({ description: 'Count only events and law that were known by this day' }),
  lang,
})

/** Days of a balance, and the format of the answer. */
export const BalanceQuery = DaysQuery.extend({ format: format('json', 'csv', 'xlsx') })
/** Days of a forecast, and the format of the answer. */
export const ForecastQuery = DaysQuery.extend({ format: format('json', 'csv', 'xlsx', 'ics') })

const FIRST_YEAR = 2003
const LAST_YEAR = 2100

/** The year of a report. */
export const YearQuery = z.strictObject({
  year: z.coerce
    .number({ error: 'Write a year such as 2026.' })
    .int()
    .min(FIRST_YEAR)
    .max(LAST_YEAR)
    .optional()
    .meta({ description: 'The year that is reported; that of today in Beijing if left out' }),
  knownAt: DaysQuery.shape.knownAt,
  lang,
  format: format('json', 'csv', 'xlsx'),
})

/** Where a page of ledgers begins, and how long it is. */
export const LedgersQuery = pageQuery(MOST_LISTED)
/** Where a page of events begins, and how long it is. */
export const LedgerEventsQuery = pageQuery(EVENTS_AT_ONCE)
