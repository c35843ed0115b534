import { unknownWordMessage } from '../../schema/findings.ts'
import { readTyped } from './read-typed.ts'

/** A longer text is no word for one value. */
const MOST_LETTERS = 60

/** The fields whose words people have, by the end of a pointer to them or of their dotted name. */
const FIELDS = [
  [/(?:^|[/.])(?:origin|destination|exportedFrom|country)$/, 'destination'],
  [/(?:^|[/.])form$/, 'product.form'],
  [/(?:^|[/.])(?:symbol|elements)$/, 'product.elements'],
] as const

/**
 * What to write in the place of a refused value, where people have words for it: countries, forms of goods and elements. Of what
 * was sent, nothing is repeated.
 *
 * @param at JSON pointer or dotted name of the value.
 * @returns the message of the refusal; null if the words name nothing, or several.
 * @example meantBy('/destination', 'Germany') // This value is not in the list. Did you mean “DE”? …
 */
export function meantBy(at: string, text: string): string | null {
  const [, field] = FIELDS.find(([end]) => end.test(at)) ?? []
  if (field === undefined || text.length > MOST_LETTERS) return null
  const read = readTyped(field, text)
  if (read.kind === 'nothing') return null
  const [meant, ...others] = read.kind === 'value' ? [String(read.value)] : read.either.map(String)
  return meant === undefined || others.length > 0 ? null : unknownWordMessage(meant, [], field === 'destination')
}
