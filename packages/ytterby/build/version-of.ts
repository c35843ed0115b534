import type { Release } from '../src/releases/release.ts'
import { digestOf } from '../src/schema/digest-of.ts'
import type { RulesetData } from '../src/schema/ruleset.ts'

/** What follows the version of a release whose law was changed since: no answer may pass for one of the release. */
const SINCE = '+next'

/** The version of the law under a version of the package: that of the release itself, or what comes after it. */
export function versionOf(version: string, data: RulesetData, releases: readonly Release[]): string {
  const release = releases.find((one) => one.version === version)
  return release === undefined || digestOf({ ...data, version }) === release.ruleset ? version : version + SINCE
}
