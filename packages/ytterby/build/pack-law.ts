/**
 * Replaces the law's files in dist by what answers need: the ruleset as one literal with its English; apart, the
 * Chinese, the details and the sources. Nothing else of `law/` is published as code.
 */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chinese } from '../src/law/chinese.ts'
import { details } from '../src/law/details.ts'
import { rulesetData } from '../src/law/ruleset.ts'
import { sources } from '../src/law/sources.ts'
import { sentencesOf } from '../src/schema/sentences.ts'

const LAW = join(import.meta.dirname, '../dist/law')
const KEPT = new Set(
  ['digest', 'version', 'ruleset', 'chinese', 'details', 'sources'].flatMap((name) => [`${name}.js`, `${name}.d.ts`]),
)

const DIST = join(LAW, '..')
const NAMING = [
  JSON.stringify(rulesetData),
  ...readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js') && !path.startsWith('law') && !path.startsWith('reference'))
    .map((path) => readFileSync(join(DIST, path), 'utf8')),
]
  .join('\n')
  .replaceAll(/"[^"]+":/g, '')

const english = structuredClone(rulesetData)
for (const sentence of sentencesOf(english)) Reflect.deleteProperty(sentence, 'zh')
for (const instrument of english.instruments) {
  for (const detail of ['issuers', 'transcribed']) Reflect.deleteProperty(instrument, detail)
  for (const limb of instrument.limbs) for (const detail of ['article', 'text']) Reflect.deleteProperty(limb, detail)
  for (const effect of instrument.effects) if (effect.type === 'interpret') Reflect.deleteProperty(effect, 'text')
  for (const passage of Object.values(instrument.passages)) Reflect.deleteProperty(passage, 'says')
}
for (const control of english.controls) {
  Reflect.deleteProperty(control, 'notes')
  // Entries with a code are cited by it.
  if (control.entries.every(({ code }) => code !== null)) Reflect.deleteProperty(control, 'article')
}
for (const instrument of english.instruments) {
  const [, ...others] = Object.entries(instrument.passages)
  // The first stands for its instrument where that is pointed to; the Chinese of a doubt is counted with the ruleset.
  for (const [id, { doubt }] of others)
    if (doubt === undefined && !isNamed(id)) Reflect.deleteProperty(instrument.passages, id)
}
for (const tier of english.framework.tiers) Reflect.deleteProperty(tier, 'products')
for (const form of english.forms) Reflect.deleteProperty(form, 'definition')

for (const name of readdirSync(LAW)) if (!KEPT.has(name)) rmSync(join(LAW, name), { recursive: true })
write('ruleset', 'rulesetData', english)
write('chinese', 'chinese', chinese)
write('details', 'details', details)
write('sources', 'sources', sources)

/** Anything of the law, or the code beside it, names the passage: then an answer or a paper can cite it. */
function isNamed(id: string): boolean {
  return NAMING.includes(`"${id}"`) || NAMING.includes(`'${id}'`)
}

function write(file: string, name: string, value: unknown): void {
  const path = join(LAW, `${file}.js`)
  if (!statSync(path).isFile()) throw new Error(`${path} was not built`)
  writeFileSync(path, `export const ${name} = ${JSON.stringify(value)}\n`)
}
