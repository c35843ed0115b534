import type { Json } from '../../schema/assessment.ts'
import type { Product } from '../../schema/inquiry.ts'

/** An element list as plain JSON. */
export const elementList = (elements: NonNullable<Product['elements']>): Json[] =>
  elements.map(({ symbol, weightPercent }) => (weightPercent === undefined ? { symbol } : { symbol, weightPercent }))
