import { digestOf } from '../schema/digest-of.ts'
import { compareVersions } from './compare-versions.ts'
import type { Release } from './release.ts'

/** The digest of a record's canonical JSON, to which the next release commits. */
export const releaseDigest = (release: Release): string => digestOf(release)

/** A broken link of a chain. */
export type ChainFinding = {
  readonly version: string
  readonly code: 'broken-link' | 'not-later'
  readonly message: string
}

/** Checks that each record commits to the previous one, oldest first. An empty list means that the chain is intact. */
export function verifyChain(releases: readonly Release[]): ChainFinding[] {
  return releases.flatMap((release, index): ChainFinding[] => {
    const before = releases[index - 1]
    const { version, previous, releasedOn } = release
    const findings: ChainFinding[] = []
    if (previous !== (before === undefined ? null : releaseDigest(before)))
      findings.push({
        version,
        code: 'broken-link',
        message:
          before === undefined
            ? `Release ${version} should be the first, and names one before it.`
            : `Release ${version} does not commit to release ${before.version} as it is here.`,
      })
    if (before !== undefined && (compareVersions(before.version, version) >= 0 || before.releasedOn > releasedOn))
      findings.push({ version, code: 'not-later', message: `Release ${version} is not later than ${before.version}.` })
    return findings
  })
}

/** The release of a ruleset by version and digest; `undefined` if it was never released. */
export const releaseOf = (
  releases: readonly Release[],
  { version, digest }: { version: string; digest: string },
): Release | undefined => releases.find((release) => release.version === version && release.ruleset === digest)
