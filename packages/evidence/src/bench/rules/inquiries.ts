import { rulesetData } from 'ytterby/law'
import { ELEMENT_SYMBOLS, type ProductForm, type RulesetData } from 'ytterby/schema'
import { chanceFrom, type Chance } from '../../random/chance.ts'
import { statedInquiry } from '../unseen/inquiries.ts'
import { compositionOf, dayNumber } from './derive.ts'
import type { Facts } from './rule.ts'

/** A plain inquiry as callers send it, with every fact that the rules read, and without names. */
export type StatedInquiry = ReturnType<typeof withoutNames>

/** Forms that only an asserted code reaches, which the rules do not read. Copies of the law on other goods use them. */
export const OTHER_GOODS = ['equipment', 'reagent'] as const satisfies readonly ProductForm[]

const NAMED = rulesetData.controls.flatMap(({ entries }) => entries.flatMap(({ named }) => named ?? []))

/** Distinct inquiries for one day, because the rules are those of one day. */
export function statedInquiries(count: number, asOf: string, seed: number): StatedInquiry[] {
  const chance = chanceFrom(seed)
  const distinct = new Map<string, StatedInquiry>()
  while (distinct.size < count) {
    const inquiry = withoutNames(chance, asOf)
    if (!OTHER_GOODS.some((form) => form === inquiry.product.form)) distinct.set(JSON.stringify(inquiry), inquiry)
  }
  return [...distinct.values()]
}

/** States listings instead of names to screen, varies the end use, and sometimes uses a composition that an entry names. */
function withoutNames(chance: Chance, asOf: string) {
  const { product, destination, endUser } = statedInquiry(chance)
  const named = chance.happens(0.1) ? chance.pick(NAMED) : null
  // No rule of this comparison reads the share of oxides in a mixture.
  const held = product.form === 'oxide-mixture' ? product.elements.map(({ symbol }) => ({ symbol })) : product.elements
  const elements: typeof product.elements = named?.elements.map((symbol) => ({ symbol })) ?? held
  return {
    asOf,
    product: {
      ...product,
      elements,
      alloyedWith: named === null ? product.alloyedWith : [...named.alloyedWith],
    },
    destination,
    endUse: {
      kind: chance.happens(0.8) ? 'civil' : chance.pick(['military', 'wmd', 'terrorism'] as const),
      field: chance.happens(0.8) ? 'none' : chance.pick(['rare-earth-production', 'chip-equipment'] as const),
    },
    endUser: {
      country: endUser.country,
      kind: endUser.kind,
      listed: chance.happens(0.8) ? 'none' : chance.pick(['control-list', 'watch-list', 'unreliable-entity'] as const),
    },
  } as const
}

const FINE_BELOW_MICRON = 500
const CERIUM_ROW_PERCENT = 97

/** The facts of an inquiry that the rules read. */
export function factsOf(data: RulesetData, { asOf, product, destination, endUse, endUser }: StatedInquiry): Facts {
  const implied = data.forms.find(({ id }) => id === product.form)?.implies ?? []
  const held = new Set<string>([...product.elements.map(({ symbol }) => symbol), ...implied])
  const elements = ELEMENT_SYMBOLS.filter((symbol) => held.has(symbol))
  const cerium = product.elements.find(({ symbol }) => symbol === 'Ce')
  const metals = product.alloyedWith.toSorted()
  return {
    asOf: dayNumber(asOf),
    form: product.form,
    elements,
    rareEarths: elements.length,
    metals,
    otherMetals: metals.length,
    composition: compositionOf(elements, metals),
    host: product.host !== 'none',
    hostKind: product.host === 'none' ? 'none' : 'other',
    deep: product.processing === 'deep',
    fineCerium:
      cerium !== undefined &&
      (cerium.weightPercent ?? 100) >= CERIUM_ROW_PERCENT &&
      product.particleSizeMicron < FINE_BELOW_MICRON,
    technology: product.technology,
    countries: [destination, endUser.country],
    military: endUse.kind === 'military' || endUser.kind === 'military',
    use: endUse.kind,
    field: endUse.field,
    listed: endUser.listed,
  }
}
