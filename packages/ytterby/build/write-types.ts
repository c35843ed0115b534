/**
 * Writes the meaning of each field into the published declarations. `tsc` infers the types from their schemas and leaves the
 * meanings out; an editor has to show them.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { declarationOf, PUBLISHED_TYPES } from './published-types.ts'

for (const published of PUBLISHED_TYPES) {
  const path = join(import.meta.dirname, '../dist', `${published.file}.d.ts`)
  const inferred = `export type ${published.name} = ${published.inferredFrom};`
  const declared = readFileSync(path, 'utf8')
  if (!declared.includes(inferred)) throw new Error(`${path} does not infer ${published.name}`)
  const { before, type } = declarationOf(published)
  // A file that declares two types needs what both name once.
  const needed = before.split(/(?<=\n)/).filter((line) => !declared.includes(line))
  writeFileSync(path, needed.join('') + declared.replace(inferred, () => `export type ${published.name} = ${type};`))
}
