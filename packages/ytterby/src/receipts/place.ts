import { releaseDigest, releaseOf, verifyChain } from '../releases/chain.ts'
import { RECORDS } from '../releases/records.ts'
import type { Receipt } from './receipt.ts'

/** The ruleset as named in a receipt, with its position in the chain of releases; null if it was never released. */
export function rulesetPlace({ version, digest }: { version: string; digest: string }): Receipt['ruleset'] {
  const release = releaseOf(RECORDS, { version, digest })
  return { version, digest, release: release === undefined ? null : releaseDigest(release) }
}

/** Whether the position that a receipt names is in this package's chain of releases; null if unknown. */
export function isInChain(receipt: Pick<Receipt, 'ruleset'> | null): boolean | null {
  if (receipt === null || receipt.ruleset.release === null) return null
  const { version, digest, release } = receipt.ruleset
  const known = RECORDS.find((record) => record.version === version)
  if (known === undefined) return null
  return known.ruleset === digest && releaseDigest(known) === release && verifyChain(RECORDS).length === 0
}
