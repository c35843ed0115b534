import type { Product } from './inquiry.ts'

/**
 * The declared elements; an empty list declares none. Undefined if they are open: no list, or an empty list that is stated to
 * be incomplete.
 */
export const declaredElements = ({ elements, elementsComplete }: Product): Product['elements'] =>
  elements?.length === 0 && elementsComplete === false ? undefined : elements
