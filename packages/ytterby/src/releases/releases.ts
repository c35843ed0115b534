/**
 * The frozen releases of the encoded law. Each record contains the digests of the release's contents and the digest of the
 * previous record, so the newest one commits to the whole history. Do not confuse the option `ruleset` (which encoding answers)
 * with `knownAt` (what had been published).
 */
import { advisoriesOf } from './advisories.ts'
import type { Advisory } from './advisory-schema.ts'
import { findRelease as releaseIn } from './chain.ts'
import { RECORDS } from './records.ts'
import type { Release } from './release.ts'

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
