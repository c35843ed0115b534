import type { Inquiry } from 'ytterby'
import { COUNTRY_CODES, ELEMENT_SYMBOLS, PRODUCT_FORMS, type ProductForm, type RulesetData } from 'ytterby/schema'
import type { Chance } from '@ytterby/cases/chance'
import { compositionOf, dayNumber } from './derive.ts'
import type { Facts } from './rule.ts'

/** These keys of a record, none of them open. */
type Stated<T, K extends keyof T> = { readonly [P in K]-?: NonNullable<T[P]> }
type Product = NonNullable<Inquiry['product']>

/** A plain inquiry, as a caller would send it, with every fact stated that the rules read. */
export type StatedInquiry = Stated<Inquiry, 'asOf' | 'destination'> & {
  readonly product: Stated<
    Product,
    'form' | 'elements' | 'alloyedWith' | 'host' | 'processing' | 'technology' | 'particleSizeMicron'
  >
  readonly endUse: Stated<NonNullable<Inquiry['endUse']>, 'kind' | 'field'>
  readonly endUser: Stated<NonNullable<Inquiry['endUser']>, 'country' | 'kind' | 'listed'>
}

/** Reached only by an asserted code, which the rules do not read; the enlarged law uses them for goods of its own. */
export const OTHER_GOODS = ['equipment', 'reagent'] as const satisfies readonly ProductForm[]

const FORMS = PRODUCT_FORMS.filter((form) => !OTHER_GOODS.some((other) => other === form))
const TECHNOLOGIES = [
  'extraction-separation',
  'metal-alloy-production',
  'magnet-preparation',
  'calcium-oxyborate',
  'other',
] as const
const DESTINATIONS = COUNTRY_CODES.filter((code) => code !== 'CN')

/**
 * Distinct inquiries in random order: goods half made to meet an entry, half of any form and elements; destinations all over
 * the world, the two with rules of their own more often.
 */
export function distinctInquiries(data: RulesetData, asOf: string, count: number, chance: Chance): StatedInquiry[] {
  const distinct = new Map<string, StatedInquiry>()
  while (distinct.size < count) {
    const inquiry = randomInquiry(data, asOf, chance)
    distinct.set(JSON.stringify(inquiry), inquiry)
  }
  return [...distinct.values()]
}

function randomInquiry(data: RulesetData, asOf: string, chance: Chance): StatedInquiry {
  const country = (): string => (chance.happens(0.2) ? chance.pick(['US', 'JP']) : chance.pick(DESTINATIONS))
  const destination = country()
  return {
    asOf,
    product: randomProduct(data, chance),
    destination,
    endUse: {
      kind: chance.happens(0.8) ? 'civil' : chance.pick(['military', 'wmd', 'terrorism'] as const),
      field: chance.happens(0.8) ? 'none' : chance.pick(['rare-earth-production', 'chip-equipment'] as const),
    },
    endUser: {
      country: chance.happens(0.8) ? destination : country(),
      kind: chance.happens(0.85) ? 'civil' : 'military',
      listed: chance.happens(0.8) ? 'none' : chance.pick(['control-list', 'watch-list', 'unreliable-entity'] as const),
    },
  }
}

function randomProduct(data: RulesetData, chance: Chance): StatedInquiry['product'] {
  const control = chance.pick(data.controls)
  const entry = chance.pick(control.entries)
  const towards = chance.happens(0.5)
  const rows = (data.reach[control.reach] ?? []).filter(
    ({ kinds, forms }) => kinds.includes(entry.kind) && forms.some((form) => FORMS.includes(form)),
  )
  const near = rows.length === 0 ? FORMS : chance.pick(rows).forms.filter((form) => FORMS.includes(form))
  const form = chance.pick(towards ? near : FORMS)
  const implied = data.forms.find(({ id }) => id === form)?.implies ?? []
  const wanted = entry.named?.elements ?? (entry.element === null ? [] : [entry.element])
  const elements = new Set(towards ? wanted : [])
  const more = elements.size > 0 ? chance.pick([0, 0, 0, 1]) : chance.pick([0, 1, 1, 1, 2, 2, 3])
  for (let added = 0; added < more; added += 1) elements.add(chance.pick(ELEMENT_SYMBOLS))
  if (implied.length > 0 && elements.size === 0) elements.add(chance.pick(implied))
  const metals = new Set(towards ? entry.named?.alloyedWith : [])
  if (chance.happens(0.2)) metals.add(chance.pick(['Fe', 'Co', 'Mg', 'Al', 'Ti', 'B']))
  return {
    form,
    elements: [...elements].map((symbol) =>
      symbol === 'Ce' && chance.happens(0.5) ? { symbol, weightPercent: chance.pick([96, 97, 98]) } : { symbol },
    ),
    alloyedWith: [...metals],
    host: chance.happens(0.15) ? 'ZrO2' : 'none',
    processing: chance.pick(['primary', 'deep']),
    technology: chance.pick(TECHNOLOGIES),
    particleSizeMicron: chance.pick([1, 499, 500, 50_000]),
  }
}

const FINE_BELOW_MICRON = 500
const CERIUM_ROW_PERCENT = 97

/** What the rules read of an inquiry. */
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
