// Writes the digest of the ruleset into src/law/digest.ts. Run after every change of the law; the tests recompute it.
import { writeFileSync } from 'node:fs'
import { rulesetData } from '../src/law/ruleset.ts'
import { digestOf } from '../src/schema/digest-of.ts'

const source = `/** SHA-256 of the canonical JSON of the ruleset. \`npm run law:digest\` writes it, the tests recompute it. */
export const RULESET_DIGEST = '${digestOf(rulesetData)}'
`
writeFileSync(new URL('../src/law/digest.ts', import.meta.url), source)
