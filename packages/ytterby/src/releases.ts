/**
 * The frozen releases of the encoded law. Each record holds the digests of what the release is made of and the digest of
 * the record before it, so that the newest one commits to the whole history. `ruleset` says which encoding answers;
 * `knownAt` says what had been published: they are different questions.
 */
import { advisoriesOf } from './releases/advisories.ts'
import type { Advisory } from './releases/advisory-schema.ts'
import { releaseOf as releaseIn } from './releases/chain.ts'
import { RECORDS } from './releases/records.ts'
import type { Release } from './releases/release.ts'

/** Every release that this package knows of, oldest first. */
export const releases: readonly Release[] = RECORDS

/** The release of a ruleset, by its version and its digest; `undefined` for one that was never released. */
export const releaseOf = (ruleset: { version: string; digest: string }): Release | undefined =>
  releaseIn(releases, ruleset)

/**
 * Warnings that answers of earlier releases are wrong, newest first. An older package cannot know of later ones: ask the
 * service for those (`GET /v1/changes`).
 *
 * @example advisories({ version: '1.0.0' }) // those that concern 1.0.0
 */
export const advisories = ({ version }: { version?: string } = {}): Advisory[] => advisoriesOf(releases, version)

export { releaseDigest, verifyChain, type ChainFinding } from './releases/chain.ts'
export { compareVersions } from './releases/compare-versions.ts'
export { ChangeSchema, ReleaseSchema, type Change, type Release } from './releases/release.ts'
export type { Advisory }
