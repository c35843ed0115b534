import { compareVersions } from './compare-versions.ts'
import type { Release } from './release.ts'

/** A warning that answers of earlier releases are wrong. */
export type Advisory = {
  /** The day of the release that mends it, and that release. */
  readonly on: string
  readonly correctedIn: string
  /** The releases that answer wrongly. */
  readonly releases: readonly string[]
  /** Days of export whose answers are wrong: the first, and the first that is right again; null = open. */
  readonly from: string | null
  readonly until: string | null
  readonly rules: readonly string[]
  readonly text: string
}

/** Every correction that was ever released, newest first; with `version` those that concern this release. */
export function advisoriesOf(releases: readonly Release[], version?: string): Advisory[] {
  return releases
    .toSorted((a, b) => compareVersions(b.version, a.version))
    .flatMap(({ version: correctedIn, releasedOn, changes }) =>
      changes.flatMap((change): Advisory[] =>
        change.kind === 'correction'
          ? [
              {
                on: releasedOn,
                correctedIn,
                releases: change.releases ?? [],
                from: change.from ?? null,
                until: change.until ?? null,
                rules: change.rules ?? [],
                text: change.text,
              },
            ]
          : [],
      ),
    )
    .filter((advisory) => version === undefined || advisory.releases.includes(version))
}
