import { join } from 'node:path'

/** Where a workspace keeps what releases are made of. */
export type Places = {
  readonly root: string
  /** One folder for each frozen release. */
  readonly frozen: string
  /** The records of all frozen releases, as the SDK carries them. */
  readonly records: string
  /** Digests of whole answers to every case, as stored. */
  readonly answers: string
  /** What had been shown: what `npm run prove` wrote, what of the law is held, its second reading. */
  readonly proof: readonly string[]
  readonly secondReading: string
  /** Answers of frozen releases that a mended engine gives differently, on purpose. */
  readonly deviations: string
}

const placesIn = (root: string): Places => ({
  root,
  frozen: join(root, 'packages/rulesets/frozen'),
  records: join(root, 'packages/ytterby/src/releases/records.ts'),
  answers: join(root, 'packages/evidence/src/answers/expected.json'),
  proof: ['proof.md', 'law-coverage.md', 'second-reading.md'].map((name) => join(root, 'docs', name)),
  secondReading: join(root, 'docs/second-reading.md'),
  deviations: join(root, 'packages/rulesets/deviations.json'),
})

/** This workspace. */
export const PLACES = placesIn(join(import.meta.dirname, '../../..'))
