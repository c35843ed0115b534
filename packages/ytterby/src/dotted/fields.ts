import { INQUIRY_OUTLINE } from '../schema/inquiry-outline.ts'
import type { Outline } from '../schema/outline.ts'

/**
 * How the text of a cell or flag is read. `words` and `elements` are lists separated by `;`. `members` can only be declared
 * empty, because each member has its own fields. `clearances` are a JSON list.
 */
type FieldKind = 'text' | 'number' | 'boolean' | 'words' | 'elements' | 'members' | 'clearances'

/** One field of the contract by its dotted name, for example `endUser.name` or `consignees.0.country`. */
export type Field = {
  readonly name: string
  readonly keys: readonly string[]
  readonly kind: FieldKind
  /** Free text: echoed and read for suggestions, never for a verdict. */
  readonly freeText: boolean
  /** Its values, if the contract has a closed list of them. */
  readonly values?: ReadonlySet<string>
}

const ELEMENTS = 'product.elements'
const CLEARED = 'cleared'
const FREE_TEXT: ReadonlySet<string> = new Set(['product.description', 'product.grade', 'exporter.name'])

/** Every field of an inquiry, derived from the outline that the SDK parses with. */
export const FIELDS: ReadonlyMap<string, Field> = new Map(
  fieldsOf(INQUIRY_OUTLINE, []).map((field) => [field.name, field] as const),
)

/** Returns a field that must exist. */
export function fieldNamed(name: string): Field {
  const field = FIELDS.get(name)
  if (field === undefined) throw new TypeError(`The contract has no field ${name}`)
  return field
}

function fieldsOf(outline: Outline, keys: readonly string[]): Field[] {
  if (outline.kind === 'object') return outline.members.flatMap(({ name, may }) => fieldsOf(may, [...keys, name]))
  const name = keys.join('.')
  if (keys.at(-1) === CLEARED) return [{ name, keys, kind: 'clearances', freeText: false }]
  if (outline.kind === 'list' && name !== ELEMENTS && outline.of.kind === 'object') {
    const { of } = outline
    const members = Array.from({ length: outline.most }, (_, index) => fieldsOf(of, [...keys, String(index)]))
    return [{ name, keys, kind: 'members', freeText: false }, ...members.flat()]
  }
  const field: Field = { name, keys, kind: kindOf(outline, name), freeText: FREE_TEXT.has(name) }
  return [outline.kind === 'words' ? { ...field, values: outline.words } : field]
}

function kindOf({ kind }: Outline, name: string): FieldKind {
  if (name === ELEMENTS) return 'elements'
  if (kind === 'list') return 'words'
  return kind === 'number' || kind === 'boolean' ? kind : 'text'
}
