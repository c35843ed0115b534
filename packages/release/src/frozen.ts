import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson, type Ruleset } from 'ytterby'
import { compareVersions, verifyChain, type Release, compileRuleset } from 'ytterby/law'
import { ReleaseSchema } from 'ytterby/release-making'
import { readDecisionLines, type CorpusInquiry, type StoredDecision } from './decisions.ts'
import { digestOfText } from './digest.ts'

/** Files of a frozen release. */
export const FILES = {
  record: 'release.json',
  ruleset: 'ruleset.json',
  decisions: 'decisions.ndjson',
  answers: 'answers.json',
  proof: 'proof.md',
  /** The bundle of law, unsigned: what a release key signs, and the compressed law that it names. */
  bundleHeader: 'bundle-header.json',
  bundleBody: 'bundle-body',
} as const

/** The contents of a frozen release. */
export type Frozen = {
  readonly record: Release
  readonly ruleset: Ruleset
  readonly decisions: readonly (CorpusInquiry & StoredDecision)[]
  /** Digests of whole answers by case id. */
  readonly answers: Readonly<Record<string, string>>
  readonly proof: string
}

/** Records of all frozen releases in a folder, oldest first. */
export const recordsIn = (folder: string): Release[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort(compareVersions)
        .map((version) => ReleaseSchema.parse(JSON.parse(readFileSync(join(folder, version, FILES.record), 'utf8'))))
    : []

/** Reads a frozen release. */
export function readFrozen(folder: string, record: Release): Frozen {
  const read = (name: string): string => readFileSync(join(folder, record.version, name), 'utf8')
  return {
    record,
    ruleset: compileRuleset(JSON.parse(read(FILES.ruleset))),
    decisions: readDecisionLines(read(FILES.decisions)),
    answers: JSON.parse(read(FILES.answers)),
    proof: read(FILES.proof),
  }
}

/** Checks that a folder of frozen releases is unchanged; `embedded` are the records in the SDK. */
export function alterationsIn(folder: string, embedded: readonly Release[]): string[] {
  const records = recordsIn(folder)
  const found = verifyChain(records).map(({ message }) => message)
  if (canonicalJson(records) !== canonicalJson(embedded))
    found.push('The records in the SDK differ from those of the frozen releases.')
  for (const { version, ruleset, decisions, answers, proof } of records) {
    const read = (name: string): string => readFileSync(join(folder, version, name), 'utf8')
    const digests = [
      [FILES.ruleset, ruleset],
      [FILES.decisions, decisions],
      [FILES.answers, answers],
      [FILES.proof, proof],
    ] as const
    for (const [name, digest] of digests)
      if (digestOfText(read(name)) !== digest) found.push(`${version}/${name} was changed after it was frozen.`)
  }
  return found.map((what) => `${what} Frozen files never change: restore them with git, and make a new release.`)
}
