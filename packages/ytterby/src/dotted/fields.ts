import * as z from 'zod'
import { InquirySchema } from '../schema/inquiry.ts'

z.config({ jitless: true })

/**
 * How the text of a cell or flag is read: `words` and `elements` are lists separated by `;`, of `members` it is only said
 * that there are none, since each member has fields of its own.
 */
type FieldKind = 'text' | 'number' | 'boolean' | 'words' | 'elements' | 'members'

/** One field of the contract by its dotted name, for example `endUser.name` or `consignees.0.country`. */
export type Field = {
  readonly name: string
  readonly keys: readonly string[]
  readonly kind: FieldKind
  /** Echoed, and read for suggestions only: it never changes a verdict. */
  readonly freeText: boolean
}

const ELEMENTS = 'product.elements'
const FREE_TEXT: ReadonlySet<string> = new Set(['product.description', 'product.grade', 'exporter.name'])
/** As many consignees as the contract allows. */
const CONSIGNEES = 20

/** Every field of an inquiry, read off the SDK's own schema. */
export const FIELDS: ReadonlyMap<string, Field> = new Map(
  fieldsOf(InquirySchema, []).map((field) => [field.name, field] as const),
)

/** A field that is known to exist. */
export function fieldNamed(name: string): Field {
  const field = FIELDS.get(name)
  if (field === undefined) throw new TypeError(`The contract has no field ${name}`)
  return field
}

function fieldsOf(schema: unknown, keys: readonly string[]): Field[] {
  if (schema instanceof z.ZodOptional) return fieldsOf(schema.unwrap(), keys)
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, member]) => fieldsOf(member, [...keys, key]))
  }
  const name = keys.join('.')
  if (schema instanceof z.ZodArray && name !== ELEMENTS && schema.element instanceof z.ZodObject) {
    const members = Array.from({ length: CONSIGNEES }, (_, index) => fieldsOf(schema.element, [...keys, String(index)]))
    return [{ name, keys, kind: 'members', freeText: false }, ...members.flat()]
  }
  return [{ name, keys, kind: kindOf(schema, name), freeText: FREE_TEXT.has(name) }]
}

function kindOf(schema: unknown, name: string): FieldKind {
  if (name === ELEMENTS) return 'elements'
  if (schema instanceof z.ZodArray) return 'words'
  if (schema instanceof z.ZodNumber) return 'number'
  return schema instanceof z.ZodBoolean ? 'boolean' : 'text'
}
