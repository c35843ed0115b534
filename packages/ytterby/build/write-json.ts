/** Writes the published JSON files: the ruleset, the schemas, and the tables that the code imports. */
import { copyFileSync, globSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { canonicalJson, currentRuleset } from '../src/index.ts'
import { jsonSchemas } from './json-schemas.ts'

const files = { 'ruleset.json': currentRuleset.data, ...jsonSchemas }

for (const [name, value] of Object.entries(files)) {
  writeFileSync(join(import.meta.dirname, '../dist', name), `${canonicalJson(value)}\n`)
}

const SOURCES = join(import.meta.dirname, '../src')
for (const table of globSync('{reference,intake}/**/*.json', { cwd: SOURCES })) {
  const target = join(import.meta.dirname, '../dist', table)
  mkdirSync(dirname(target), { recursive: true })
  copyFileSync(join(SOURCES, table), target)
}
