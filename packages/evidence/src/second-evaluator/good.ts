/** One completed good, with the presumptions of DESIGN section 3 applied. */
import type { Form, Product, Technology } from './inquiry.ts'

export type Good = {
  form: Form
  elements: readonly string[]
  otherMetals: readonly string[]
  host: string | null
  processing: 'primary' | 'deep'
  cerium: { sizeMicron: number; percent: number | null } | null
  technology: Technology | null
  commodityCode: string | null
}

/** Forms that imply an element. */
const IMPLIED: Partial<Record<Form, string>> = { 'smco-magnet': 'Sm', 'ndfeb-magnet': 'Nd' }

/**
 * Reads a product with every relevant fact stated.
 *
 * @throws Error if the form is open.
 */
export function goodOf(product: Product): Good {
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
  }
}
