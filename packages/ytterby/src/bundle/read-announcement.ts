import { BundleRefusedError } from '../errors/bundle-refused-error.ts'
import { compareVersions } from '../releases/compare-versions.ts'
import { digestOf } from '../schema/digest-of.ts'
import { pointerTo } from '../schema/pointer.ts'
import { DaySchema } from '../schema/vocabulary.ts'
import { AnnouncementSchema, MOST_BYTES, type Announcement, type BundleHeader, type Root } from './format.ts'
import { requireSigned } from './signatures.ts'
import { newestRoot, type BundleTrust } from './trusted-root.ts'
import { decodeUtf8 } from './utf8-text.ts'

/** What is remembered of the newest announcement that was ever accepted, so that nothing older or different is accepted again. */
export type KeptLaw = {
  readonly sequence: number
  /** Digest of its newest header. */
  readonly digest: string
  readonly rootVersion: number
}

/** A proven announcement. */
export type Proven = {
  readonly headers: readonly BundleHeader[]
  readonly newest: BundleHeader
  readonly kept: KeptLaw
  /** The first day on which it no longer proves to be the newest: that of its timestamp or of its root, whichever comes first. */
  readonly expires: string
}

export type ProofOptions = {
  readonly trust: BundleTrust
  /** `kept` of the last bundle that was accepted; left out at the first start. */
  readonly kept?: KeptLaw | undefined
  /** Today, `YYYY-MM-DD`. */
  readonly today: string
}

/**
 * Proves an announcement: who signed it, that its releases follow one another and what was kept, and that it has not expired.
 * What is kept already is no update, so it is read again although it has expired.
 *
 * @throws BundleRefusedError
 */
export async function readAnnouncement(line: Uint8Array, { trust, kept, today }: ProofOptions): Promise<Proven> {
  const { roots, headers, signatures, timestamp: stamp } = parseAnnouncement(line)
  const root = await newestRoot(trust, roots)
  const newest = headers.at(-1)
  if (newest === undefined) throw new BundleRefusedError('unreadable', '/headers')
  await requireSigned(newest, signatures, { root, role: 'release', pointer: '/signatures' })
  const { timestamp } = stamp
  await requireSigned(timestamp, stamp.signatures, { root, role: 'timestamp', pointer: '/timestamp/signatures' })
  const digests = requireChain(headers)
  const proven = { sequence: newest.sequence, digest: digests.at(-1) ?? '', rootVersion: root.version }
  if (timestamp.digest !== proven.digest || timestamp.sequence !== proven.sequence)
    throw new BundleRefusedError('fork', '/timestamp/timestamp/digest')
  if (kept !== undefined) requireLater(proven, kept, digests)
  if (kept?.digest !== proven.digest) requireTimely(today, root, timestamp.expires)
  const expires = root.expires !== undefined && root.expires < timestamp.expires ? root.expires : timestamp.expires
  return { headers, newest, kept: proven, expires }
}

/** On what is no day nothing is timely. */
function requireTimely(today: string, root: Root, expires: string): void {
  if (!DaySchema.safeParse(today).success || today >= expires)
    throw new BundleRefusedError('expired', '/timestamp/timestamp/expires')
  if (root.expires !== undefined && today >= root.expires) throw new BundleRefusedError('root-expired')
}

function parseAnnouncement(line: Uint8Array): Announcement {
  if (line.length > MOST_BYTES.announcement) throw new BundleRefusedError('too-large')
  const parsed = AnnouncementSchema.safeParse(parseJson(line))
  if (!parsed.success) throw new BundleRefusedError('unreadable', pointerTo(parsed.error.issues[0]?.path ?? []))
  return parsed.data
}

function parseJson(line: Uint8Array): unknown {
  const text = decodeUtf8(line)
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}

/** The digests of headers that each name the one before, and are of a later version. */
function requireChain(headers: readonly BundleHeader[]): string[] {
  const digests: string[] = []
  for (const [at, header] of headers.entries()) {
    const before = headers[at - 1]
    const isLater = before === undefined || compareVersions(before.version, header.version) < 0
    if (header.sequence !== at + 1 || header.previousDigest !== (digests.at(-1) ?? null) || !isLater)
      throw new BundleRefusedError('broken-chain', `/headers/${at}`)
    digests.push(digestOf(header))
  }
  return digests
}

function requireLater(next: KeptLaw, kept: KeptLaw, digests: readonly string[]): void {
  if (next.sequence < kept.sequence) throw new BundleRefusedError('rollback', '/timestamp/timestamp/sequence')
  if (next.rootVersion < kept.rootVersion) throw new BundleRefusedError('rollback', '/roots')
  if (digests[kept.sequence - 1] !== kept.digest) throw new BundleRefusedError('fork', `/headers/${kept.sequence - 1}`)
}
