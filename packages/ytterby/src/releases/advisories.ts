import type { Advisory } from './advisory-schema.ts'
import { compareVersions } from './compare-versions.ts'
import type { Release } from './release.ts'

/** All corrections, newest first; with `version` only those that concern that release. */
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
