/**
 * Replaces the law's files in dist by what answers need: the ruleset with its English, written by columns; apart, the
 * Chinese, the details and the sources. Nothing else of `law/` is published as code.
 */
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { details } from '../src/law/details.ts'
import { rulesetData } from '../src/law/ruleset.ts'
import { sources } from '../src/law/sources.ts'
import { fromColumns, toColumns } from '../src/schema/columns.ts'
import type { Text } from '../src/schema/record.ts'
import { sentencesOf } from '../src/schema/sentences.ts'

const LAW = join(import.meta.dirname, '../dist/law')
const KEPT = new Set(
  ['digest', 'version', 'ruleset', 'chinese', 'details', 'sources'].flatMap((name) => [`${name}.js`, `${name}.d.ts`]),
)

/** Compression looks back 32 kB: in this order, found by trying, what is alike stands near. It decides nothing. */
const ORDER = `commodityCodes reach elements lexicon forms holidays instruments knownBy published adjacent provenance key limbs
  id effects number link title layer passages untranscribedCodes observed schema restrictions warnings statutory documents
  kinds framework questions authorities knownThrough controls version`

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
  for (const entry of control.entries) Reflect.deleteProperty(entry, 'commodityCodes')
  // Entries with a code are cited by it.
  if (control.entries.every(({ code }) => code !== null)) Reflect.deleteProperty(control, 'article')
}
for (const tier of english.framework.tiers) Reflect.deleteProperty(tier, 'products')
for (const form of english.forms) Reflect.deleteProperty(form, 'definition')

for (const name of readdirSync(LAW)) if (!KEPT.has(name)) rmSync(join(LAW, name), { recursive: true })
const packed = ordered(toColumns(english))
// Sentences are numbered in the order in which they are read back.
const read = (columns: unknown): Text[] => Array.from(sentencesOf(fromColumns(columns)))
const whole = read(ordered(toColumns(rulesetData)))
if (read(packed).some(({ en }, at) => en !== whole[at]?.en)) throw new Error('Sentences are read back in another order')
const chinese = whole.map(({ zh }) => zh)

write(
  'ruleset',
  'rulesetData',
  `/* @__PURE__ */ fromColumns(${JSON.stringify(packed)})`,
  `import { fromColumns } from '../schema/columns.js'\n`,
)
write('chinese', 'chinese', JSON.stringify(chinese))
write('details', 'details', JSON.stringify(details))
write('sources', 'sources', JSON.stringify(sources))

function ordered(columns: unknown): Record<string, unknown> {
  const sorted = (value: unknown): [string, unknown][] =>
    Object.entries(Object(value)).toSorted(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
  const parts = Object.fromEntries(sorted(columns))
  const { $ } = Object(parts['instruments'])
  return { ...parts, instruments: { $: Object.fromEntries(sorted($)) } }
}

function write(file: string, name: string, value: string, imports = ''): void {
  const path = join(LAW, `${file}.js`)
  if (!statSync(path).isFile()) throw new Error(`${path} was not built`)
  writeFileSync(path, `${imports}export const ${name} = ${value}\n`)
}
