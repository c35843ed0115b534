import { canonicalJson } from '../schema/canonical-json.ts'
import { memberOf } from '../schema/is-record.ts'
import { FIELDS, type Field } from './fields.ts'
import { setField, type Draft } from './set-field.ts'

/**
 * The facts of an inquiry as dotted names and texts, for a query or a CSV file. {@link setField} reads them back.
 *
 * @returns `null` if something cannot be written this way: a list item with a semicolon, an empty text, an unknown name.
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

/** Only strings, numbers and booleans are written. Anything else is missed when the result is read back for comparison. */
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

/** Whether two values are the same JSON. A value that is not JSON equals nothing. */
function isSame(one: unknown, other: unknown): boolean {
  try {
    return canonicalJson(one) === canonicalJson(other)
  } catch {
    return false
  }
}
