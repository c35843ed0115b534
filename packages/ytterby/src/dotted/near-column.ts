import type { Field } from './fields.ts'

/**
 * The field name that a column was probably meant to have, or `undefined` for the user’s own columns. A name with a dot is compared
 * more loosely than a plain one, which is a field if it is one typo away, or a product field without `product.`.
 *
 * @example nearColumn('prodct.form', FIELDS) // 'product.form'
 * @example nearColumn('source', FIELDS) // undefined
 */
export function nearColumn(column: string, fields: ReadonlyMap<string, Field>): string | undefined {
  const word = normalize(column)
  if (column.includes('.')) return closest(word, fields)
  const all = [...fields.values()]
  const product = all.find(
    ({ keys, freeText }) => keys[0] === 'product' && !freeText && normalize(keys[1] ?? '') === word,
  )
  return (
    product?.name ?? all.find(({ keys, name }) => keys.length === 1 && difference(word, normalize(name)) <= 1)?.name
  )
}

const normalize = (name: string): string => name.toLowerCase().replaceAll(/[ _-]/g, '')

function closest(word: string, fields: ReadonlyMap<string, Field>): string | undefined {
  const ranked = [...fields.keys()].map((name) => ({ name, difference: difference(word, normalize(name)) }))
  const [best] = ranked.sort((a, b) => a.difference - b.difference)
  return best !== undefined && best.difference * 3 <= Math.max(word.length, best.name.length) * 2
    ? best.name
    : undefined
}

/** The length of what differs between two words, without their common prefix and suffix; swapped letters count as one. */
function difference(a: string, b: string): number {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  const isSwap = left.length === 2 && left[0] === right[1] && left[1] === right[0]
  return isSwap ? 1 : Math.max(left.length, right.length)
}
