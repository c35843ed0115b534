/**
 * The column of a parts list for a pointer into a line.
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
