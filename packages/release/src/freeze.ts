import { canonicalJson, type Ruleset } from 'ytterby'
import { releaseDigest, type Release } from 'ytterby/law'
import { ReleaseSchema, type Change } from 'ytterby/release-making'
import { decisionLines, type CorpusInquiry } from './decisions.ts'
import { digestOfText } from './digest.ts'
import { FILES } from './frozen.ts'

/** The input for freezing a release. */
export type ReleasePlan = {
  readonly ruleset: Ruleset
  readonly releasedOn: string
  readonly changes: readonly Change[]
  /** The records of all earlier releases, oldest first. */
  readonly before: readonly Release[]
  readonly corpus: readonly CorpusInquiry[]
  /** The stored digests of whole answers, and the proof file, as texts. */
  readonly answers: string
  readonly proof: string
}

/** The record of a release and the files of its folder. */
export function freeze(plan: ReleasePlan): { record: Release; files: Readonly<Record<string, string>> } {
  const { ruleset, releasedOn, changes, before, corpus, answers, proof } = plan
  const last = before.at(-1)
  const law = canonicalJson(ruleset.data)
  const decisions = decisionLines(ruleset, corpus)
  const record = ReleaseSchema.parse({
    schema: 'release/1',
    version: ruleset.version,
    releasedOn,
    knownThrough: ruleset.knownThrough,
    ruleset: ruleset.digest,
    decisions: digestOfText(decisions),
    answers: digestOfText(answers),
    proof: digestOfText(proof),
    changes: changesInRecord(changes),
    previous: last === undefined ? null : releaseDigest(last),
  })
  return {
    record,
    files: {
      [FILES.record]: canonicalJson(record),
      [FILES.ruleset]: law,
      [FILES.decisions]: decisions,
      [FILES.answers]: answers,
      [FILES.proof]: proof,
    },
  }
}

/**
 * What a record says of its changes: those of answers and of callers' code, which readers of the feed act on. The rest stands in
 * the changelog alone, since every application carries all records.
 */
function changesInRecord(changes: readonly Change[]): readonly Change[] {
  const acted = changes.filter(({ kind }) => kind !== 'feature' && kind !== 'fix')
  return acted.length > 0 ? acted : changes
}

/** Generates the module with the records for the SDK. */
export const recordsSource = (records: readonly Release[]): string => `import type { Release } from './release.ts'

/** The record of every frozen release, oldest first. Generated when a release is frozen; do not edit. */
export const RECORDS: readonly Release[] = ${JSON.stringify(records, null, 2)}
`
