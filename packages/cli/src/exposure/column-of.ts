/**
 * The column of a parts list to which a pointer into a line belongs.
 *
 * @example columnOf('/inquiry/product/form') // 'product.form'
 * @example columnOf('/value/amount') // 'value'
 */
export function columnOf(pointer: string): string {
  if (pointer.startsWith('/value/currency')) return 'currency'
  if (pointer.startsWith('/value')) return 'value'
  return pointer
    .replace(/^\/inquiry/, '')
    .replace(/^\//, '')
    .replaceAll('/', '.')
}
