import { details } from '../src/law/details.ts'
import { elsewhere } from '../src/law/elsewhere.ts'
import { rulesetData } from '../src/law/ruleset.ts'
import { sources } from '../src/law/sources.ts'
import { fromColumns, toColumns } from '../src/schema/columns.ts'
import type { Text } from '../src/schema/record.ts'
import { sentencesOf } from '../src/schema/sentences.ts'

/** The order of the members, found by trial: compression looks back 32 kB, so similar parts should be close. It has no effect on answers. */
const ORDER = `commodityCodes reach elements lexicon schema forms holidays controls observed instruments id provenance adjacent passages
  limbs knownBy published number layer untranscribedCodes link title effects key partyNames warnings questions knownThrough statutory
  framework version restrictions documents kinds authorities`

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
  // Entries with a code are cited by their code.
  if (control.entries.every(({ code }) => code !== null)) Reflect.deleteProperty(control, 'article')
}
for (const tier of english.framework.tiers) Reflect.deleteProperty(tier, 'products')
for (const form of english.forms) Reflect.deleteProperty(form, 'definition')

const packed = ordered(toColumns(english))
// The Chinese sentences are in the order in which the English ones are read back.
const read = (columns: unknown): Text[] => Array.from(sentencesOf(fromColumns(columns)))
const whole = read(ordered(toColumns(rulesetData)))
if (read(packed).some(({ en }, at) => en !== whole[at]?.en)) throw new Error('Sentences are read back in another order')
const chinese = whole.map(({ zh }) => zh)

/**
 * The law as it is published: what answers need, in English and stored by columns; separately the Chinese, the details,
 * the sources and the lists of others. The keys are the modules of `law/`, each with the name of its export.
 */
export const packedLaw = {
  ruleset: { name: 'rulesetData', value: packed },
  chinese: { name: 'chinese', value: chinese },
  details: { name: 'details', value: details },
  sources: { name: 'sources', value: sources },
  elsewhere: { name: 'elsewhere', value: elsewhere },
} as const

const wordless = structuredClone(english)
for (const sentence of sentencesOf(wordless)) Object.assign(sentence, { en: '' })

/** The same without English sentences, and they apart: for builds that load each language when it is needed. */
export const lawByLanguage = {
  ...packedLaw,
  ruleset: { name: 'rulesetData', value: ordered(toColumns(wordless)) },
  english: { name: 'english', value: read(packed).map(({ en }) => en) },
} as const

/**
 * The source of a module of the law as it is published, for bundlers; `null` for any other module. The law is JSON text,
 * which a phone parses several times faster than code.
 */
export function packedModule(path: string, by: typeof packedLaw | typeof lawByLanguage = packedLaw): string | null {
  const law = Object.entries(by).find(([file]) => path.endsWith(`/packages/ytterby/src/law/${file}.ts`))
  if (law === undefined) return null
  const [file, { name, value }] = law
  const parsed = `JSON.parse(${JSON.stringify(JSON.stringify(value))})`
  return file === 'ruleset'
    ? `import { fromColumns } from '../schema/columns.ts'\nexport const ${name} = /* @__PURE__ */ fromColumns(${parsed})\n`
    : `export const ${name} = /* @__PURE__ */ ${parsed}\n`
}

/** The published law, read back from its columns. */
export const carriedLaw = fromColumns(packed)

function ordered(columns: unknown): Record<string, unknown> {
  const sorted = (value: unknown): [string, unknown][] =>
    Object.entries(Object(value)).toSorted(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
  const parts = Object.fromEntries(sorted(columns))
  const { $ } = Object(parts['instruments'])
  return { ...parts, instruments: { $: Object.fromEntries(sorted($)) } }
}
