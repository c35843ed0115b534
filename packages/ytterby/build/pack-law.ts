/** Replaces the files of the law in dist with the packed law. No other file of `law/` is published as code. */
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packedLaw } from './packed-law.ts'

const LAW = join(import.meta.dirname, '../dist/law')
const KEPT = new Set(
  ['digest', 'interpretations', 'version', ...Object.keys(packedLaw)].flatMap((name) => [`${name}.js`, `${name}.d.ts`]),
)

for (const name of readdirSync(LAW)) if (!KEPT.has(name)) rmSync(join(LAW, name), { recursive: true })
for (const [file, { name, value }] of Object.entries(packedLaw)) {
  const path = join(LAW, `${file}.js`)
  if (!statSync(path).isFile()) throw new Error(`${path} was not built`)
  const text = JSON.stringify(value)
  writeFileSync(
    path,
    file === 'ruleset'
      ? `import { fromColumns } from '../schema/columns.js'\nexport const ${name} = /* @__PURE__ */ fromColumns(${text})\n`
      : `export const ${name} = ${text}\n`,
  )
}
