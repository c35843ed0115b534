/** Writes the corpus into `dist/corpus` from the cases of the workspace, answered by its engine. */
import { hash } from 'node:crypto'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cases, workedCases, type Case } from '@ytterby/evidence/cases'
import 'ytterby/zh'
import { assess, canonicalJson, currentRuleset, decisionView, isYtterbyError } from 'ytterby'
import { sectionDigests } from '../src/check-case.ts'
import { sha256Hex, type AnsweredCase, type Manifest, type RefusedCase } from '../src/corpus.ts'

const FOLDER = join(import.meta.dirname, '../dist/corpus')
const sha256 = (text: string): string => hash('sha256', text, 'hex')
/** Longer inquiries only test limits. */
const LONGEST = 4000

const askable = cases.filter(({ inquiry }) => isPlainJson(inquiry) && JSON.stringify(inquiry).length <= LONGEST)
const outcomes: (AnsweredCase | RefusedCase)[] = []
// One after another: all at once need a gigabyte.
for (const one of askable) outcomes.push(await outcomeOf(one))
const files = {
  'answered.ndjson': outcomes.filter((one): one is AnsweredCase => 'decision' in one),
  'refused.ndjson': outcomes.filter((one): one is RefusedCase => 'issues' in one),
  'whole-answers.ndjson': askable.filter((one) => workedCases.includes(one)).flatMap(wholeAnswer),
}

mkdirSync(FOLDER, { recursive: true })
const listed: Record<string, { sha256: string; records: number }> = {}
for (const [name, records] of Object.entries(files)) {
  const text = records.map((record) => `${canonicalJson(record)}\n`).join('')
  writeFileSync(join(FOLDER, name), text)
  listed[name] = { sha256: await sha256Hex(text), records: records.length }
}
const { version, digest, data } = currentRuleset
const manifest: Manifest = { format: 1, ruleset: { version, digest, knownThrough: data.knownThrough }, files: listed }
writeFileSync(join(FOLDER, 'manifest.json'), `${canonicalJson(manifest)}\n`)
for (const schema of ['inquiry.schema.json', 'assessment.schema.json'])
  cpSync(fileURLToPath(import.meta.resolve(`ytterby/${schema}`)), join(FOLDER, schema))

async function outcomeOf({ id, why, source, inquiry }: Case): Promise<AnsweredCase | RefusedCase> {
  const head = { id, why, source, inquiry }
  try {
    const en = assess(inquiry)
    const zh = assess(inquiry, { lang: 'zh' })
    return {
      ...head,
      decision: decisionView(en),
      sections: { en: await sectionDigests(en, sha256), zh: await sectionDigests(zh, sha256) },
    }
  } catch (error) {
    if (!isYtterbyError(error, 'InvalidInquiryError')) throw error
    return { ...head, issues: error.issues.map(({ code, pointer }) => ({ code, pointer })) }
  }
}

/** A whole answer in English, for those who look for the reason of a difference. */
function wholeAnswer({ id, inquiry, expect }: Case): { id: string; answer: object }[] {
  return expect.error === undefined ? [{ id, answer: assess(inquiry) }] : []
}

function isPlainJson(value: unknown): boolean {
  try {
    return canonicalJson(JSON.parse(JSON.stringify(value))) === canonicalJson(value)
  } catch {
    return false
  }
}
