import { releaseDigest, findRelease, verifyChain } from '../releases/chain.ts'
import { RECORDS } from '../releases/records.ts'
import type { Receipt } from './receipt.ts'

/** What the header of a bundle says of its release. */
type AnnouncedRelease = {
  readonly version: string
  readonly parts: readonly { readonly name: string; readonly digest: string }[]
}

/** Where releases stand that this package does not know: `headers` of a bundle that `openBundle` has proven. */
export type Announced = { readonly announced?: readonly AnnouncedRelease[] | undefined }

/** The ruleset as named in a receipt, with its position in the chain of releases; null if it was never released. */
export function rulesetPlace(
  { version, digest }: { version: string; digest: string },
  { announced }: Announced = {},
): Receipt['ruleset'] {
  const release = findRelease(RECORDS, { version, digest })
  if (release !== undefined) return { version, digest, release: releaseDigest(release) }
  const header = headerOf(version, announced)
  return { version, digest, release: partOf(header, 'ruleset') === digest ? partOf(header, 'release') : null }
}

/** Whether the position that a receipt names is in the chain of releases of this package or of a bundle; null if unknown. */
export function isInChain(receipt: Pick<Receipt, 'ruleset'> | null, { announced }: Announced = {}): boolean | null {
  if (receipt === null || receipt.ruleset.release === null) return null
  const { version, digest, release } = receipt.ruleset
  const known = RECORDS.find((record) => record.version === version)
  if (known === undefined) {
    const header = headerOf(version, announced)
    return header === undefined ? null : partOf(header, 'ruleset') === digest && partOf(header, 'release') === release
  }
  return known.ruleset === digest && releaseDigest(known) === release && verifyChain(RECORDS).length === 0
}

const headerOf = (version: string, announced: Announced['announced'] = []): AnnouncedRelease | undefined =>
  announced.find((header) => header.version === version)

/** The digest of a part of a bundle. That of its record is the digest by which a receipt names a release. */
const partOf = (header: AnnouncedRelease | undefined, name: 'ruleset' | 'release'): string | null =>
  header?.parts.find((part) => part.name === name)?.digest ?? null
