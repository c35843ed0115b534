import type { Product } from './inquiry.ts'

/**
 * The elements that are declared, none by an empty list; undefined where they are open: the list is left out, or is empty
 * and stated to miss some.
 */
export const declaredElements = ({ elements, elementsComplete }: Product): Product['elements'] =>
  elements?.length === 0 && elementsComplete === false ? undefined : elements
