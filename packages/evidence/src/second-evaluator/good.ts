/** One completed good, with the presumptions of DESIGN section 3 applied. */
import type { Form, Product, Technology } from './inquiry.ts'

export type CompletedGood = {
  form: Form
  elements: readonly string[]
  otherMetals: readonly string[]
  host: string | null
  processing: 'primary' | 'deep'
  cerium: { sizeMicron: number; percent: number | null } | null
  technology: Technology | null
  commodityCode: string | null
  /** The declared shares of the rare earths; null for one that is open. */
  shares: readonly (readonly [symbol: string, percent: number | null])[]
}

/** Forms that imply an element. */
const IMPLIED: Partial<Record<Form, string>> = { 'smco-magnet': 'Sm', 'ndfeb-magnet': 'Nd' }

/** Forms named by their element: a given list of elements is complete. */
const NAMED_BY_ELEMENT: readonly Form[] = [
  'ore',
  'concentrate',
  'mixed-carbonate',
  'basic-oxide',
  'separated-oxide',
  'oxide-mixture',
  'compound',
  'metal',
  'target',
  'reagent',
]

/** Forms for which a given list is complete if the other metals are stated. */
const ALLOYS: readonly Form[] = ['alloy', 'magnetostrictive-material', 'magnetic-refrigeration-material']

/** Forms for which the list decides nothing. */
const WITHOUT_ELEMENTS: readonly Form[] = ['equipment', 'technology', 'service']

type Facts = { [Fact in keyof Product]?: Product[Fact] | undefined }

/** Whether a given list of elements may miss some. An empty one declares that there are none. */
export function mayMissSome({ form, elements = [], elementsComplete, alloyedWith }: Facts): boolean {
  if (form === undefined || WITHOUT_ELEMENTS.includes(form)) return false
  if (elementsComplete !== undefined) return !elementsComplete
  if (elements.length === 0 || NAMED_BY_ELEMENT.includes(form)) return false
  if (alloyedWith !== undefined && ALLOYS.includes(form)) return false
  const sum = elements.reduce((total, { weightPercent = NaN }) => total + weightPercent, 0)
  return !(Math.abs(sum - 100) <= 1e-9)
}

/** Activators that name a phosphor: a list that names one misses no other, unless it is stated to miss some. */
const ACTIVATORS: readonly string[] = ['Eu', 'Tb']

/** Elements that the list of a good cannot miss, because it names another one that the good is named by. */
export function namedBesides({ form, elements = [], elementsComplete }: Facts): readonly string[] {
  if (form !== 'phosphor' || elementsComplete === false) return []
  return elements.some(({ symbol }) => ACTIVATORS.includes(symbol)) ? ACTIVATORS : []
}

/**
 * Reads a product with every relevant fact stated.
 *
 * @throws Error if the form is open.
 */
export function goodOf(product: Product): CompletedGood {
  const { form, elements = [] } = product
  if (form === undefined) throw new Error('The form is open')
  const implied = IMPLIED[form]
  const symbols = elements.map(({ symbol }) => symbol)
  const cerium = elements.find(({ symbol }) => symbol === 'Ce')
  return {
    form,
    elements: implied === undefined || symbols.includes(implied) ? symbols : [...symbols, implied],
    otherMetals: product.alloyedWith ?? [],
    host: product.host === undefined || product.host === 'none' ? null : product.host,
    processing: product.processing ?? 'deep',
    cerium: cerium
      ? { sizeMicron: product.particleSizeMicron ?? Infinity, percent: cerium.weightPercent ?? null }
      : null,
    technology: form === 'technology' || form === 'service' ? (product.technology ?? 'other') : null,
    commodityCode: product.commodityCode ?? null,
    shares: elements.map(({ symbol, weightPercent }) => [symbol, weightPercent ?? null]),
  }
}
