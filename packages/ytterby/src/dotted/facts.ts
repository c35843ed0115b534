import { canonicalJson } from '../schema/canonical-json.ts'
import { memberOf } from '../schema/is-record.ts'
import { FIELDS, type Field } from './fields.ts'
import { setField, type Draft } from './set-field.ts'

/**
 * The facts of an inquiry by their dotted names, as they stand in a query or in the columns of a CSV file: what
 * {@link setField} reads back.
 *
 * @returns `null` where something cannot be written this way: a word of a list with a semicolon, an empty text, a name
 * that the contract does not have.
 *
 * @example dottedFacts({ asOf: '2026-03-01', product: { form: 'ore' } }) // [['asOf', '2026-03-01'], ['product.form', 'ore']]
 */
export function dottedFacts(inquiry: unknown): readonly (readonly [name: string, text: string])[] | null {
  const facts: (readonly [string, string])[] = []
  const draft: Draft = {}
  for (const field of FIELDS.values()) {
    const value = field.keys.reduce<unknown>(memberOf, inquiry)
    const text = textOf(field, value)
    if (text === undefined) continue
    facts.push([field.name, text])
    setField(draft, field, text)
  }
  return isSame(draft, inquiry) ? facts : null
}

function textOf({ kind }: Field, value: unknown): string | undefined {
  if (!Array.isArray(value)) return wordOf(value)
  if (value.length === 0) return 'none'
  if (kind === 'members') return undefined
  if (kind === 'clearances') return JSON.stringify(value)
  return value.map((one: unknown) => (kind === 'elements' ? elementText(one) : wordOf(one))).join(';')
}

/** What is no text, number or truth is not written: who reads it back finds that it lacks. */
function wordOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined
}

function elementText(element: unknown): string {
  const [symbol, share] = [memberOf(element, 'symbol'), memberOf(element, 'weightPercent')]
  return [symbol, share]
    .map(wordOf)
    .filter((word) => word !== undefined)
    .join(':')
}

/** Whether two values are the same JSON. What is no JSON is the same as nothing. */
function isSame(one: unknown, other: unknown): boolean {
  try {
    return canonicalJson(one) === canonicalJson(other)
  } catch {
    return false
  }
}
