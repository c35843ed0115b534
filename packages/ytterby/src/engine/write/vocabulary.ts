import type { Lang } from '../../locales/langs.ts'
import type { Citation } from '../../schema/citation.ts'
import { citationsFor } from '../law/citations.ts'
import { indexOf, loadedData, type Ruleset } from '../law/ruleset.ts'
import type { ElementInfo, FormInfo, TierInfo } from './vocabulary-schema.ts'

/** The tiers of the framework, in order. */
export function listTiersWith(ruleset: Ruleset, lang: Lang): TierInfo[] {
  const { framework } = loadedData(ruleset)
  return framework.tiers.map(({ level, name, controls, products }) => ({
    level,
    name: name[lang],
    controls: controls[lang],
    products: products.map((product) => product[lang]),
    citations: [framework.cites.tiers],
  }))
}

/** The 17 rare earths, in atomic order. */
export function listElementsWith(ruleset: Ruleset, lang: Lang): ElementInfo[] {
  const { elements } = loadedData(ruleset)
  return elements
    .map(({ symbol, name, atomicNumber, group, groupBasis, militarySensitive, cite }) => ({
      symbol,
      name: name[lang],
      atomicNumber,
      group,
      groupBasis,
      militarySensitive,
      citations: [cite],
    }))
    .sort((a, b) => a.atomicNumber - b.atomicNumber)
}

/** Every form of goods, in the order of the contract. */
export function listFormsWith(ruleset: Ruleset, lang: Lang): FormInfo[] {
  const { forms, framework, warnings } = loadedData(ruleset)
  return forms.map(({ id, name, definition, implies, presumedDeep, tier, tierReason, cite }) => {
    const reason = tierReason === undefined ? undefined : warnings[tierReason]
    const citations = [cite, ...(tier === null ? [] : [framework.cites.tiers]), ...(reason?.citations ?? [])]
    return {
      id,
      name: name[lang],
      definition: definition[lang],
      implies: [...implies],
      presumedDeep,
      tier: tier === null ? null : { ...tier },
      tierReason: reason?.text[lang] ?? null,
      citations: [...new Set(citations)].sort(),
    }
  })
}

/** The citations with these keys. Unknown keys are left out. */
export function citationsWith(ruleset: Ruleset, keys: readonly string[]): Record<string, Citation> {
  return citationsFor(indexOf(ruleset), keys)
}
