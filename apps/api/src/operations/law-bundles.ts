import { canonicalJson } from 'ytterby'
import { DaySchema } from 'ytterby/schema'
import * as z from 'zod'
import { notFound, Refusal } from '@ytterby/http/problem'
import type { Env } from '../env.ts'
import { operation } from '../operation.ts'

/** The name of the announcement in the bucket. */
const LATEST = 'latest'

type Found = { readonly bytes: Uint8Array<ArrayBuffer>; readonly etag: string }

/** What the bucket has under a name. */
async function inBucket({ LAW }: Env, name: string): Promise<Found> {
  const found = await LAW?.get(name)
  if (found === null || found === undefined)
    throw name === LATEST
      ? new Refusal('not-found', [
          { code: 'no-law', parameter: null, detail: 'This service publishes no law; follow another address.' },
        ])
      : notFound('digest', 'No bundle has this digest; /v1/law/bundles lists all of them.')
  return { bytes: new Uint8Array(await found.arrayBuffer()), etag: found.etag }
}

const header = z.looseObject({
  version: z.string(),
  sequence: z.int(),
  issued: DaySchema,
  knownThrough: DaySchema,
  minEngine: z.string(),
  digest: z.string().meta({ description: 'Digest of its body: the address under which it is fetched' }),
  size: z.int(),
})

/** A header as the documentation shows it. */
const HEADER = {
  version: '1.1.0',
  sequence: 2,
  issued: '2026-11-30',
  knownThrough: '2026-10-09',
  minEngine: '1.1.0',
  digest: `sha256:${'0'.repeat(64)}`,
  size: 250_000,
} satisfies z.infer<typeof header>

/** `GET /v1/law/bundles`: every release that can be followed. */
export const lawBundles = operation({
  query: z.strictObject({}),
  contract: () => ({
    summary: 'The bundles of law',
    description:
      'Every release of the law that can be followed, oldest first, as its signed header. Prove them with `openBundle` of `ytterby/law`; this list alone proves nothing.',
    answer: z
      .strictObject({ items: z.array(header) })
      .meta({ id: 'LawBundles', description: 'Releases of the law to follow' }),
    exampleAnswer: { items: [HEADER] },
    problems: ['not-found'],
  }),
  async handle({ env }) {
    const { bytes, etag } = await inBucket(env, LATEST)
    const { headers }: { headers: unknown } = JSON.parse(new TextDecoder().decode(bytes))
    return { text: canonicalJson({ items: headers }), etagKey: () => etag }
  },
})

/** `GET /v1/law/bundles/latest`: the announcement, which is signed. */
export const latestLaw = operation({
  query: z.strictObject({}),
  contract: () => ({
    summary: 'The newest announcement of law',
    description:
      'What a follower asks for: every release, which one is the newest, and the signatures that prove it. Ask with `If-None-Match`; it changes with each release, and when it is confirmed again.',
    answer: z
      .looseObject({ format: z.literal('law-announcement/1'), headers: z.array(header) })
      .meta({ id: 'LawAnnouncement', description: 'A signed announcement of law' }),
    exampleAnswer: { format: 'law-announcement/1', headers: [HEADER] },
    problems: ['not-found'],
  }),
  async handle({ env }) {
    const { bytes, etag } = await inBucket(env, LATEST)
    return { text: bytes, etagKey: () => etag, confirmed: true }
  },
})

/** `GET /v1/law/bundles/{digest}`: a body. It never changes. */
export const lawBundle = operation({
  query: z.strictObject({}),
  contract: () => ({
    summary: 'The body of a bundle of law',
    description:
      'The compressed law of a release. Its SHA-256 is the digest in its address, and is in the signed header.',
    path: { digest: z.string().meta({ description: '64 hexadecimal digits', example: '0'.repeat(64) }) },
    answer: z.string(),
    type: 'application/octet-stream',
    problems: ['not-found'],
  }),
  async handle({ env, path }) {
    const digest = path['digest'] ?? ''
    // Nothing else in the bucket may be read under this address.
    const { bytes } = await inBucket(env, /^[0-9a-f]{64}$/.test(digest) ? digest : 'none')
    return { text: bytes, type: 'application/octet-stream', etagKey: () => digest, pinned: true }
  },
})
