/**
 * A bundle of law, as bytes: one line of JSON, the announcement, and behind its line feed the body, which is the compressed law.
 * The announcement is made again whenever it is confirmed to be the newest; a body never changes, and is named by its digest.
 */
import * as z from 'zod'
import { KeyIdSchema, PublicKeySchema } from '../receipts/public-key.ts'
import { DigestSchema, ReleaseSchema } from '../releases/release.ts'
import { DaySchema } from '../schema/vocabulary.ts'

z.config({ jitless: true })

/** No announcement, body or unpacked law is larger; the law of 2026-11-30 takes 2 kB, 113 kB and 491 kB. */
export const MOST_BYTES = { announcement: 1_000_000, body: 8_000_000, unpacked: 64_000_000 } as const

const MOST_SIGNATURES = 16
const { version: VersionSchema, knownThrough } = ReleaseSchema.shape
const SequenceSchema = z.int().min(1)
const SizeSchema = z.int().min(0)

const SignatureSchema = z.strictObject({
  keyId: KeyIdSchema,
  // 64 bytes leave four bits of the last digit unused, which must be zero.
  signature: z.string().regex(/^[A-Za-z0-9_-]{85}[AQgw]$/),
})
/** A signature over the canonical JSON of what it stands beside. */
export type Signature = z.infer<typeof SignatureSchema>

const SignaturesSchema = z.array(SignatureSchema).max(MOST_SIGNATURES)

/** Which keys may sign, and how many of them must. */
const RoleSchema = z.strictObject({
  keyIds: z.array(KeyIdSchema).min(1).max(MOST_SIGNATURES),
  threshold: z.int().min(1),
})

const KeySchema = z.strictObject({ keyId: KeyIdSchema, publicKey: PublicKeySchema.shape.publicKey })

const hasOnce = (values: readonly string[]): boolean => new Set(values).size === values.length

/**
 * The keys that are trusted, for three roles: `root` signs the next root, `release` signs laws, `timestamp` confirms every few
 * days which law is the newest. A threshold counts keys, so each key is listed once.
 */
const RootSchema = z
  .strictObject({
    format: z.literal('law-root/1'),
    version: z.int().min(1),
    keys: z.array(KeySchema).min(1),
    roles: z.strictObject({ root: RoleSchema, release: RoleSchema, timestamp: RoleSchema }),
    /** The first day on which it proves nothing, so that nobody can hold back the next one for ever. Only tests leave it out. */
    expires: DaySchema.optional(),
    /** The private keys are public: only tests trust this root. */
    testKeys: z.literal(true).optional(),
  })
  .refine(({ expires, testKeys }) => expires !== undefined || testKeys === true)
  .refine(({ keys }) => hasOnce(keys.map(({ keyId }) => keyId)) && hasOnce(keys.map(({ publicKey }) => publicKey)))
  .refine(({ keys, roles }) =>
    Object.values(roles).every(
      ({ keyIds, threshold }) =>
        threshold <= keyIds.length && hasOnce(keyIds) && keyIds.every((id) => keys.some(({ keyId }) => keyId === id)),
    ),
  )
export type Root = z.infer<typeof RootSchema>

export const SignedRootSchema = z.strictObject({ root: RootSchema, signatures: SignaturesSchema })
/** A root with the signatures of its own keys and, from the second on, of the keys of the one before. */
export type SignedRoot = z.infer<typeof SignedRootSchema>

const PartSchema = z.strictObject({ name: z.string().regex(/^[a-z-]{1,40}$/), digest: DigestSchema, size: SizeSchema })

const HeaderSchema = z.strictObject({
  format: z.literal('law-header/1'),
  rulesetId: z.literal('ytterby'),
  version: VersionSchema,
  /** 1, 2, 3 and so on: one for each release. */
  sequence: SequenceSchema,
  /** Digest of the header of the release before; null for the first. */
  previousDigest: DigestSchema.nullable(),
  issued: DaySchema,
  /** The oldest version of this package that can answer by the law. */
  minEngine: VersionSchema,
  knownThrough,
  /** What the body unpacks to, in this order. */
  parts: z
    .array(PartSchema)
    .min(1)
    .max(16)
    .refine((parts) => hasOnce(parts.map(({ name }) => name))),
  /** Of the body. */
  digest: DigestSchema,
  size: SizeSchema,
})
/** What is signed of a release: its body, all of its parts, and by `previousDigest` every release before it. */
export type BundleHeader = z.infer<typeof HeaderSchema>

const TimestampSchema = z.strictObject({
  format: z.literal('law-timestamp/1'),
  sequence: SequenceSchema,
  /** Digest of the newest header. */
  digest: DigestSchema,
  /** The first day on which this no longer proves that the header is the newest. */
  expires: DaySchema,
})

export const AnnouncementSchema = z.strictObject({
  format: z.literal('law-announcement/1'),
  /** Every root after the first, oldest first. */
  roots: z.array(SignedRootSchema),
  /** Every release, oldest first. The signatures are of the last, which commits to those before it. */
  headers: z.array(HeaderSchema).min(1),
  signatures: SignaturesSchema,
  timestamp: z.strictObject({ timestamp: TimestampSchema, signatures: SignaturesSchema }),
})
/** What a publisher announces: the releases there are, and which one is the newest. */
export type Announcement = z.infer<typeof AnnouncementSchema>
