/** Writes what the package publishes as JSON beside its code: the ruleset and the schemas. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson, currentRuleset } from '../src/index.ts'
import { jsonSchemas } from './json-schemas.ts'

const files = { 'ruleset.json': currentRuleset.data, ...jsonSchemas }

for (const [name, value] of Object.entries(files)) {
  writeFileSync(join(import.meta.dirname, '../dist', name), `${canonicalJson(value)}\n`)
}
