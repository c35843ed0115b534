import type { Field } from './fields.ts'

/**
 * The contract’s name that a column of a file was probably meant to bear, or `undefined` for a column of the user’s own:
 * every name with a dot was, and a plain one that is a single slip away, or is a field of the product without `product.`.
 *
 * @example nearColumn('prodct.form', FIELDS) // 'product.form'
 * @example nearColumn('source', FIELDS) // undefined
 */
export function nearColumn(column: string, fields: ReadonlyMap<string, Field>): string | undefined {
  const word = plain(column)
  if (column.includes('.')) return closest(word, fields)
  const all = [...fields.values()]
  const product = all.find(({ keys, freeText }) => keys[0] === 'product' && !freeText && plain(keys[1] ?? '') === word)
  return product?.name ?? all.find(({ keys, name }) => keys.length === 1 && difference(word, plain(name)) <= 1)?.name
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[ _-]/g, '')

function closest(word: string, fields: ReadonlyMap<string, Field>): string | undefined {
  const ranked = [...fields.keys()].map((name) => ({ name, difference: difference(word, plain(name)) }))
  return ranked.sort((a, b) => a.difference - b.difference)[0]?.name
}

/** Length of what is left of two words without their common beginning and end; two swapped letters count as one. */
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
