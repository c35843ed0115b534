// Writes the digest of the ruleset into src/law/digest.ts. Run after every change of the law; the tests recompute it.
import { writeFileSync } from 'node:fs'
import { rulesetData } from '../src/law/ruleset.ts'
import { canonicalJson } from '../src/schema/canonical-json.ts'
import { sha256 } from '../src/schema/sha256.ts'

const digest = `sha256:${sha256(canonicalJson(rulesetData))}`
const source = `/** SHA-256 of the canonical JSON of the ruleset. \`npm run law:digest\` writes it, the tests recompute it. */
export const RULESET_DIGEST = '${digest}'
`
writeFileSync(new URL('../src/law/digest.ts', import.meta.url), source)
