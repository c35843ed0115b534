import * as z from 'zod'
import { DigestSchema } from '../releases/release.ts'
import { MomentSchema } from './moment.ts'
import { KeyIdSchema } from './public-key.ts'
import { DaySchema } from '../schema/vocabulary.ts'

z.config({ jitless: true })

const VersionSchema = z.string().refine((value) => value.isWellFormed())

/** The common fields of every receipt: ruleset, time and issuer. */
export const issued = {
  ruleset: z.strictObject({
    version: VersionSchema,
    digest: DigestSchema,
    release: DigestSchema.nullable().meta({
      description:
        'Its place in the chain of releases: the digest of its record; null for a ruleset that was not released',
    }),
  }),
  package: VersionSchema.meta({ description: 'Version of the package that issued it' }),
  issuedAt: MomentSchema,
  keyId: KeyIdSchema,
  // 64 bytes leave four bits of the last digit unused. They must be zero, so that each signature has one text.
  signature: z
    .string()
    .regex(/^[A-Za-z0-9_-]{85}[AQgw]$/)
    .meta({
      description:
        'Ed25519 over the UTF-8 bytes of the canonical JSON of the receipt without it, in base64url without padding',
    }),
}

/** States that an inquiry got a decision. It contains only digests of both. */
export const ReceiptSchema = z
  .strictObject({
    schema: z.literal('receipt/1'),
    inquiryDigest: DigestSchema.meta({ description: 'Of the canonical inquiry' }),
    decisionDigest: DigestSchema.meta({ description: 'Of decision view v1 of the assessment' }),
    ...issued,
  })
  .meta({ id: 'Receipt', description: 'A signed statement that this inquiry got this decision' })

/** A signed statement that an inquiry got a decision under a ruleset. */
export type Receipt = z.infer<typeof ReceiptSchema>

/** States the result of screening a name, even if nothing was found, and which party lists were screened. */
export const ScreeningReceiptSchema = z
  .strictObject({
    schema: z.literal('screening-receipt/1'),
    nameDigest: DigestSchema.meta({ description: 'Of `{ name, country? }` as asked' }),
    asOf: DaySchema,
    knownAt: DaySchema.nullable(),
    matches: z.int().min(0).meta({ description: 'How many listings equal the name or are close to it; 0 = no match' }),
    matchesDigest: DigestSchema.meta({ description: 'Of these listings' }),
    screenedAgainst: z.strictObject({
      listings: z.int().min(0),
      names: z.int().min(0),
      digest: DigestSchema.meta({ description: 'Of all listings `[instrument, list, name, …]`, sorted' }),
    }),
    matcher: z.int().min(1).optional().meta({
      description: 'Version of what compares names; left out by version 1, which issued receipts without it',
    }),
    ...issued,
  })
  .meta({
    id: 'ScreeningReceipt',
    description:
      'A signed statement of what screening a name found. Persons are not screened: the lists hold organisations only',
  })

/** A signed statement of what screening a name found. */
export type ScreeningReceipt = z.infer<typeof ScreeningReceiptSchema>

const count = z.int().min(0)
const file = { bytes: count, digest: DigestSchema.meta({ description: 'Of all its bytes' }) }

/** States that a list got these answers. */
export const ListReceiptSchema = z
  .strictObject({
    schema: z.literal('list-receipt/1'),
    list: z.strictObject(file).meta({ description: 'The list as it was sent' }),
    answers: z.strictObject(file).meta({ description: 'The answers as they were given' }),
    profile: z.strictObject(file).optional().meta({ description: 'With which a list of another system was read' }),
    parameters: z
      .strictObject({
        asOf: DaySchema,
        knownAt: DaySchema.nullable(),
        lang: z.string(),
        out: z.string().nullable(),
        full: z.boolean(),
      })
      .meta({ description: 'With these, `ytterby batch` reproduces the answers' }),
    lines: z.strictObject({ answered: count, refused: count }),
    verdicts: z.record(z.string(), count).meta({ description: 'How many lines have each verdict' }),
    ...issued,
  })
  .meta({ id: 'ListReceipt', description: 'A signed statement that this list got these answers' })

export type ListReceipt = z.infer<typeof ListReceiptSchema>
