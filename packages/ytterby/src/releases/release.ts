import * as z from 'zod'
import { DaySchema } from '../schema/vocabulary.ts'

z.config({ jitless: true })

export const DigestSchema = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/)
  .meta({ description: '`sha256:` and the SHA-256 of what it stands for' })

/** What a change means for the person who upgrades. */
const CHANGE_KINDS = ['first-release', 'law-change', 'correction', 'feature', 'fix', 'contract'] as const

/** One change of a release, as in its changelog. */
const ChangeSchema = z.strictObject({
  kind: z.enum(CHANGE_KINDS).meta({
    description:
      '`law-change`: law or facts that were not known before; `correction`: an answer already given was wrong; `contract`: a caller has to change code',
  }),
  text: z.string().min(1).meta({ description: 'What changes, in plain English' }),
  from: DaySchema.optional().meta({ description: 'First day of export on which decisions differ' }),
  until: DaySchema.optional().meta({ description: 'First day on which they no longer differ; left out = no end' }),
  instruments: z.array(z.string()).optional().meta({ description: 'Ids of the instruments behind it' }),
  rules: z.array(z.string()).optional().meta({ description: 'Entries, lists or parts of the engine behind it' }),
  releases: z.array(z.string()).optional().meta({ description: 'Of a correction: the releases that answer wrongly' }),
})
/** A change that a release makes, as its record states it. */
export type Change = z.infer<typeof ChangeSchema>

/**
 * The record of a frozen release: the digests of its contents, and in `previous` the digest of the record before it. Equal
 * digests of two last records mean equal histories.
 */
export const ReleaseSchema = z
  .strictObject({
    schema: z.literal('release/1'),
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    releasedOn: DaySchema,
    knownThrough: DaySchema.meta({ description: 'The newest day up to which its law is known' }),
    ruleset: DigestSchema.meta({ description: 'Digest of its ruleset: canonical JSON' }),
    decisions: DigestSchema.meta({ description: 'Of the file of its decisions on the public corpus' }),
    answers: DigestSchema.meta({ description: 'Of its whole answers to every case, as stored' }),
    proof: DigestSchema.meta({ description: 'Of its proof file' }),
    changes: z.array(ChangeSchema).min(1),
    previous: DigestSchema.nullable().meta({ description: 'Digest of the record before; null for the first' }),
  })
  .meta({ id: 'Release', description: 'A frozen release of the encoded law' })
/** The record of a frozen release: its digests, its day and its changes. */
export type Release = z.infer<typeof ReleaseSchema>
