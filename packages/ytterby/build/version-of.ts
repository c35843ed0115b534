import type { Release } from '../src/releases/release.ts'
import { digestOf } from '../src/schema/digest-of.ts'
import type { RulesetData } from '../src/schema/ruleset.ts'

/** Added to the version of a released law that was changed since, so that its answers are not taken for answers of the release. */
const CHANGED_SINCE = '+next'

/** The version of the law for a version of the package: the version itself, or with `+next` if the law was changed after that release. */
export function versionOf(version: string, data: RulesetData, releases: readonly Release[]): string {
  const release = releases.find((one) => one.version === version)
  return release === undefined || digestOf({ ...data, version }) === release.ruleset ? version : version + CHANGED_SINCE
}
