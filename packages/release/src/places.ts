import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Paths of the files and folders that make up releases. */
export type Places = {
  readonly root: string
  /** Contains one folder for each frozen release. */
  readonly frozen: string
  /** The records of all frozen releases, as contained in the SDK. */
  readonly records: string
  /** The evidence: the proof and its runs by `npm run prove` on this machine, the coverage of the law, and its second reading. */
  readonly proof: readonly string[]
  readonly secondReading: string
  /** The changelog of all packages. */
  readonly changelog: string
  /** Answers of frozen releases that a corrected engine gives differently on purpose. */
  readonly deviations: string
  /** The result of the last check for known vulnerabilities, which may not exist. */
  readonly vulnerabilities: string
}

const placesIn = (root: string): Places => ({
  root,
  frozen: join(root, 'packages/rulesets/frozen'),
  records: join(root, 'packages/ytterby/src/releases/records.ts'),
  proof: [
    ...['proof.md', 'law-coverage.md', 'second-reading.md'].map((name) => join(root, 'docs', name)),
    ...runsIn(join(root, 'runs/proof')),
  ],
  secondReading: join(root, 'docs/second-reading.md'),
  changelog: join(root, 'CHANGELOG.md'),
  deviations: join(root, 'packages/rulesets/deviations.json'),
  vulnerabilities: join(root, 'packages/release/vulnerabilities.json'),
})

const runsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
    : []

/** This workspace. */
export const PLACES = placesIn(join(import.meta.dirname, '../../..'))
