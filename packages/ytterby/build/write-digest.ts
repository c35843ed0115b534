// Writes the version and the digest of the ruleset into src/law. Run after every change of the law; the tests recompute both.
import { readFileSync, writeFileSync } from 'node:fs'
import { rulesetData } from '../src/law/ruleset.ts'
import { RECORDS } from '../src/releases/records.ts'
import { digestOf } from '../src/schema/digest-of.ts'
import { versionOf } from './version-of.ts'

const manifest: { version: string } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const version = versionOf(manifest.version, rulesetData, RECORDS)
const digest = digestOf({ ...rulesetData, version })

const digestFile = new URL('../src/law/digest.ts', import.meta.url)
writeFileSync(
  digestFile,
  `/** SHA-256 of the canonical JSON of the ruleset. \`npm run law:digest\` writes it, the tests recompute it. */
export const RULESET_DIGEST = '${digest}'
`,
)
const versionFile = new URL('../src/law/version.ts', import.meta.url)
const source = readFileSync(versionFile, 'utf8')
writeFileSync(versionFile, source.replace(/RULESET_VERSION = '[^']*'/, `RULESET_VERSION = '${version}'`))
