/**
 * The frozen releases of the encoded law. Each record contains the digests of the release's contents and the digest of the
 * previous record, so the newest one commits to the whole history. Do not confuse the option `ruleset` (which encoding answers)
 * with `knownAt` (what had been published).
 */
import { advisoriesOf } from './releases/advisories.ts'
import type { Advisory } from './releases/advisory-schema.ts'
import { releaseOf as releaseIn } from './releases/chain.ts'
import { RECORDS } from './releases/records.ts'
import type { Release } from './releases/release.ts'

/** Every release that this package knows, oldest first. */
export const releases: readonly Release[] = RECORDS

/** Finds the release of a ruleset by version and digest; `undefined` if it was never released. */
export const releaseOf = (ruleset: { version: string; digest: string }): Release | undefined =>
  releaseIn(releases, ruleset)

/**
 * Warnings about wrong answers of earlier releases, newest first. A package cannot know of later ones: ask the service (`GET
 * /v1/changes`).
 *
 * @example advisories({ version: '1.0.0' }) // those that concern 1.0.0
 */
export const advisories = ({ version }: { version?: string } = {}): Advisory[] => advisoriesOf(releases, version)

export { releaseDigest, verifyChain, type ChainFinding } from './releases/chain.ts'
export { compareVersions } from './releases/compare-versions.ts'
export { ChangeSchema, ReleaseSchema, type Change, type Release } from './releases/release.ts'
export type { Advisory }
