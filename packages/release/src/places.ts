import { join } from 'node:path'

/** Paths of the files and folders that make up releases. */
export type Places = {
  readonly root: string
  /** Contains one folder for each frozen release. */
  readonly frozen: string
  /** The records of all frozen releases, as contained in the SDK. */
  readonly records: string
  /** The evidence: the proof by `npm run prove`, the coverage of the law, and its second reading. */
  readonly proof: readonly string[]
  readonly secondReading: string
  /** Answers of frozen releases that a corrected engine gives differently on purpose. */
  readonly deviations: string
}

const placesIn = (root: string): Places => ({
  root,
  frozen: join(root, 'packages/rulesets/frozen'),
  records: join(root, 'packages/ytterby/src/releases/records.ts'),
  proof: ['proof.md', 'law-coverage.md', 'second-reading.md'].map((name) => join(root, 'docs', name)),
  secondReading: join(root, 'docs/second-reading.md'),
  deviations: join(root, 'packages/rulesets/deviations.json'),
})

/** This workspace. */
export const PLACES = placesIn(join(import.meta.dirname, '../../..'))
