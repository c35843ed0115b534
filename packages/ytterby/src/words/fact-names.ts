import { currentRuleset } from '../current-law/current-ruleset.ts'
import { loadedData } from '../engine/law/ruleset.ts'
import { facts } from '../locales/facts.ts'
import { filled } from '../locales/filled.ts'
import type { Lang } from '../locales/langs.ts'
import { textAt } from '../locales/text-at.ts'
import type { Text } from '../schema/record.ts'
import { wordOf } from './codes.ts'

/** Facts with a number in their name. */
const NUMBERED: readonly (readonly [RegExp, keyof (typeof facts)[Lang]['numbered']])[] = [
  [/^consignees\.(\d+)\.name$/, 'consigneeName'],
  [/^consignees\.(\d+)\.country$/, 'consigneeCountry'],
  [/^consignees\.(\d+)\.cleared$/, 'consigneeCleared'],
  [/^consignees\.(\d+)\.listed$/, 'consigneeListed'],
]

/** Free text of callers, which is never translated. */
const FREE = /(^|\.)(name|grade|description|holder|exporter|importer|endUsers|number|documents|items)$/

/** The name of a fact in words; its dotted name if there are none. */
export function factName(path: string, lang: Lang): string {
  const known = textAt(facts[lang].names, path)
  if (known !== undefined) return known
  for (const [pattern, name] of NUMBERED) {
    const [, id] = pattern.exec(path) ?? []
    // Consignees are counted from 1.
    if (id !== undefined) return filled(facts[lang].numbered[name], { id: Number(id) + 1 })
  }
  return nameOf(loadedData(currentRuleset).kinds, path, lang) ?? path
}

/** A value of a closed list in words; anything else unchanged. */
export function factValue(value: string, path: string, lang: Lang): string {
  if (FREE.test(path) && value !== 'end-user') return value
  return (
    valueOfFact(value, path, lang) ??
    textAt(facts[lang].values, value) ??
    nameOf(loadedData(currentRuleset).forms, value, lang) ??
    wordOf(value, lang)
  )
}

const COMPLETE = 'product.elementsComplete'

/** A value that has words of its own in this fact. */
const valueOfFact = (value: string, path: string, lang: Lang): string | undefined =>
  path === COMPLETE ? textAt(facts[lang].ofFact[COMPLETE], value) : undefined

const nameOf = (
  records: readonly { readonly id: string; readonly name: Text }[],
  of: string,
  lang: Lang,
): string | undefined => records.find(({ id }) => id === of)?.name[lang]
