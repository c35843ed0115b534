/** Schemas for the tables of the extract. An extract states what the facts say, without conditions and verdicts. */
import * as z from 'zod'

const DAY = z.iso.date()
/** A day; a year or month if the facts state no more. */
const DAY_OR_MONTH = z.string().regex(/^\d{4}(-\d{2}){0,2}$/)
const TEXT = z.string().min(1)
const DIGITS = z.string().regex(/^\d{4,10}$/)

const LIST = z.enum(['control-list', 'watch-list', 'unreliable-entity', 'countermeasure'])

/** One control entry: the smallest numbered part of a controlled-item text. */
export const SourceEntrySchema = z.strictObject({
  instrument: TEXT,
  code: TEXT.nullable(),
  element: TEXT.nullable(),
  en: TEXT.nullable(),
  zh: TEXT.nullable(),
  rareEarths: z.array(TEXT).readonly().exactOptional(),
  others: z.array(TEXT).readonly().exactOptional(),
  /** Part of annex 1 of announcement 61 of 2025. */
  annexPart: z.union([z.literal(1), z.literal(2)]).exactOptional(),
  commodityCodes: z.array(DIGITS).readonly(),
  added2026: z.array(DIGITS).readonly().exactOptional(),
  from: TEXT,
})
export type SourceEntry = z.infer<typeof SourceEntrySchema>

/** The codes of an instrument for which the facts have no text for each code. */
export type SourceCodeList = { instrument: string; codes: readonly string[]; from: string }

/** What a countermeasure orders about transactions with its parties, and how that was read. */
const CLAUSE = z.enum(['read', 'not-read', 'no-measure-named', 'cooperation-only', 'restricts', 'none', 'mentioned'])
const MEASURE = z.enum(['transactions-ban', 'cooperation-ban', 'restriction', 'freeze', 'entry-ban', 'not-named'])

/**
 * One notice that lists parties. `from` is its first day, `link` its own address. A countermeasure with two clauses has a
 * record for each.
 */
export const SourceNoticeSchema = z.strictObject({
  notice: TEXT,
  list: LIST,
  from: DAY,
  published: DAY,
  link: z.url().exactOptional(),
  retransfer: z.enum(['barred', 'not-read']).exactOptional(),
  clause: CLAUSE.exactOptional(),
  /** The words of the clause speak of “relevant” (有关) transactions. */
  relevant: z.literal(true).exactOptional(),
  /** Who can consent to a transaction (Decree 803 art. 16): the department that decided, if something is barred or may be. */
  consentOf: z.enum(['MFA', 'MOFCOM']).exactOptional(),
  /** What was read against the organisations or their unnamed managers; measures against named persons are left out. */
  measures: z.array(MEASURE).readonly().exactOptional(),
  /** What happened to the listing after its first day. */
  events: z
    .array(
      z.strictObject({
        /** `reported-lifted`: one report alone says that it no longer holds. */
        kind: z.enum(['suspended', 'stopped', 'removed', 'extended', 'reported-lifted']),
        from: DAY,
        lastDay: DAY.exactOptional(),
        names: z.array(TEXT).readonly().exactOptional(),
      }),
    )
    .readonly(),
  facts: TEXT,
})

/** One party that a notice lists. `printed` are its further names, as printed in this notice or in another one that lists the same party. */
export const SourceListedNameSchema = z.strictObject({
  notice: TEXT,
  name: TEXT,
  nameZh: TEXT.exactOptional(),
  printed: z.array(TEXT).readonly().exactOptional(),
  /** Names of a compilation or of reports that no notice prints. */
  aliases: z.array(TEXT).readonly().exactOptional(),
  /** Those of the aliases that strangers have too. */
  ambiguous: z.array(TEXT).readonly().exactOptional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .exactOptional(),
})

/** A notice with the parties that it lists. */
export type SourceListing = z.infer<typeof SourceNoticeSchema> & {
  readonly names: readonly Omit<z.infer<typeof SourceListedNameSchema>, 'notice'>[]
}

/** One listed organisation: its printed names, and what it belongs to. The group is the text of the facts. */
export const SourcePartySchema = z.strictObject({
  listed: TEXT,
  country: TEXT,
  listings: z.array(z.strictObject({ instrument: TEXT, list: LIST, name: TEXT })).readonly(),
  printed: z.array(TEXT).readonly(),
  /** Legal persons of which it is a unit. */
  unitOf: z.array(TEXT).readonly().exactOptional(),
  group: TEXT.exactOptional(),
  relation: TEXT.exactOptional(),
})
export type SourceParty = z.infer<typeof SourcePartySchema>

/** One name of an organisation, with its source and confidence. */
export const SourcePartyNameSchema = z.strictObject({
  /** `listed` of the organisation. */
  party: TEXT,
  name: TEXT,
  lang: TEXT,
  kind: TEXT,
  source: TEXT,
  confidence: z.enum(['verified', 'well-known', 'uncertain']),
  /** Other organisations have the same name. */
  ambiguous: z.literal(true).exactOptional(),
  /** It is also the name of the parent or of the whole group. */
  alsoGroup: z.literal(true).exactOptional(),
})
export type SourcePartyName = z.infer<typeof SourcePartyNameSchema>

/** One commodity code in one edition as one facts file names it. */
export const SourceCommodityCodeSchema = z.strictObject({
  code: DIGITS,
  en: TEXT.nullable(),
  zh: TEXT.nullable(),
  edition: TEXT.nullable(),
  supervision: TEXT.nullable(),
  confidence: TEXT,
  facts: TEXT,
})
export type SourceCommodityCode = z.infer<typeof SourceCommodityCodeSchema>

/** The days of one instrument, statement or step. */
export const SourceDaySchema = z.strictObject({
  instrument: TEXT,
  title: TEXT,
  published: DAY_OR_MONTH.nullable(),
  /** If the day of publication was not read: a day by which it had been published. */
  knownBy: DAY_OR_MONTH.exactOptional(),
  from: DAY_OR_MONTH.nullable(),
  limbs: z
    .array(z.strictObject({ limb: TEXT, from: DAY_OR_MONTH }))
    .readonly()
    .exactOptional(),
  /** `limb` if only a part is suspended. */
  suspended: z
    .array(z.strictObject({ from: DAY_OR_MONTH, lastDay: DAY_OR_MONTH, by: TEXT, limb: TEXT.exactOptional() }))
    .readonly()
    .exactOptional(),
  /** One report alone says that it is no longer in force from this day. */
  reportedEnd: DAY.exactOptional(),
  /** First day on which it is no longer in force. */
  ended: DAY_OR_MONTH.exactOptional(),
  confidence: TEXT,
  facts: TEXT,
})
export type SourceDay = z.infer<typeof SourceDaySchema>

/** One figure of legal weight, with the unit as the facts use it. */
export const SourceFigureSchema = z.strictObject({ id: TEXT, value: z.number(), unit: TEXT, facts: TEXT })
export type SourceFigure = z.infer<typeof SourceFigureSchema>

/** One point that the facts leave open, contradict or warn about, and what became of it. */
export const SourceDoubtSchema = z.strictObject({
  id: TEXT,
  what: TEXT,
  facts: TEXT,
  outcome: z.enum(['carried-over', 'left-out', 'doubtful', 'carried-over-and-doubtful']),
  /**
   * Where the law holds it or an answer says so, or why it was left out. A name in capitals is an instrument; one in `code` is a passage,
   * entry, restriction, document, warning or field of the law; `topic/id` is a record of the reference data.
   */
  place: TEXT,
})
export type SourceDoubt = z.infer<typeof SourceDoubtSchema>
