import type { Citation } from '../../schema/assessment.ts'
import type { ElementSymbol } from '../../schema/elements.ts'
import type { ProductForm } from '../../schema/product-form.ts'
import type { Lang } from '../../locales/langs.ts'
import { indexOf, loadedData, type Ruleset } from '../law/ruleset.ts'

/** A tier of the framework: what it is called, how strictly it controls, which products it names. */
export type TierInfo = { level: number; name: string; controls: string; products: string[]; citations: string[] }

/** One of the 17 rare earths. */
export type ElementInfo = {
  symbol: ElementSymbol
  name: string
  atomicNumber: number
  group: 'light' | 'medium-heavy'
  /** Named by the framework, or placed by the Chinese convention. */
  groupBasis: 'named' | 'convention'
  /** Whether the framework calls it military-sensitive, by name or by analogy. */
  militarySensitive: 'named' | 'analogy' | 'no'
  citations: string[]
}

/** A form of goods: what it is, which elements it implies, in which tier the framework places it. */
export type FormInfo = {
  id: ProductForm
  name: string
  definition: string
  implies: ElementSymbol[]
  /** Presumed to be deeply processed unless stated. */
  presumedDeep: boolean
  tier: { level: number; basis: 'named' | 'analogy' } | null
  /** Why the tier is an analogy, or why there is none. */
  tierReason: string | null
  citations: string[]
}

/** The tiers of the framework, from the first. */
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

/** What keys of citations stand for; a key that the ruleset does not hold is left out. */
export function citationsWith(ruleset: Ruleset, keys: readonly string[]): Record<string, Citation> {
  const index = indexOf(ruleset)
  return Object.fromEntries(
    [...new Set(keys)].sort().flatMap((key) => {
      const citation = index.citation(key)
      return citation === undefined ? [] : [[key, citation]]
    }),
  )
}
