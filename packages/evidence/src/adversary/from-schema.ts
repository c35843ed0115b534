import type { Chance } from '../random/chance.ts'
import type { Schema } from './document.ts'

const MOST_DEPTH = 7
const TEXTS = ['x', 'Nd', 'DE', '2026-03-01', 'Example GmbH', '', '磁石', '1C905', '85051190', '1.1.0', 'en', '3']

/** A value as a schema describes it, more or less: patterns are not followed, so that some are refused. */
export function valueOf(schema: Schema, schemas: Readonly<Record<string, Schema>>, chance: Chance, depth = 0): unknown {
  const more = (inner: unknown): unknown => valueOf(isSchema(inner) ? inner : {}, schemas, chance, depth + 1)
  const ref = schema['$ref']
  if (typeof ref === 'string') return more(schemas[ref.split('/').at(-1) ?? ''])
  for (const name of ['anyOf', 'oneOf', 'allOf'])
    if (Array.isArray(schema[name])) return more(chance.pick<unknown>(schema[name]))
  if ('const' in schema) return schema['const']
  if (Array.isArray(schema['enum'])) return chance.pick<unknown>(schema['enum'])
  const example =
    schema['example'] ?? (Array.isArray(schema['examples']) ? chance.pick<unknown>(schema['examples']) : undefined)
  if (example !== undefined && chance.happens(0.7)) return example
  switch (schema['type']) {
    case 'object':
      return objectOf(schema, more, chance, depth)
    case 'array':
      return depth > MOST_DEPTH ? [] : Array.from({ length: chance.pick([0, 1, 1, 2, 3]) }, () => more(schema['items']))
    case 'integer':
      return chance.pick([0, 1, 2, 7, 100])
    case 'number':
      return chance.pick([0, 0.5, 1, 7.25, 100])
    case 'boolean':
      return chance.happens(0.5)
    case 'null':
      return null
    default:
      return chance.pick(TEXTS)
  }
}

function objectOf(schema: Schema, more: (inner: unknown) => unknown, chance: Chance, depth: number): object {
  const required = new Set<unknown>(Array.isArray(schema['required']) ? schema['required'] : [])
  const members = Object.entries(isSchema(schema['properties']) ? schema['properties'] : {})
  const share = depth > MOST_DEPTH ? 0 : 0.4
  return Object.fromEntries(
    members.filter(([name]) => required.has(name) || chance.happens(share)).map(([name, inner]) => [name, more(inner)]),
  )
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null

/** What stands in place of a value, or of a key, in a mutated request. */
const ODD: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  0.1,
  '',
  '\u0000',
  '\ud800',
  'x'.repeat(5_000),
  '=1+1',
  [],
  [[]],
  {},
  { length: 1 },
]
const KEYS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '$ref', 'id', '\ud800', '\u0000']

/** The JSON of a value with one place of it changed, removed, added or named otherwise. */
export function mutatedJson(value: unknown, chance: Chance): string {
  if (typeof value !== 'object' || value === null || chance.happens(0.15)) return jsonOf(chance.pick(ODD))
  if (Array.isArray(value)) {
    const at = Math.floor(chance.next() * value.length)
    return `[${value.map((member: unknown, index) => (index === at ? mutatedJson(member, chance) : jsonOf(member))).join()}]`
  }
  const members = Object.entries(value)
  const at = Math.floor(chance.next() * (members.length + 1))
  const written = members.flatMap(([key, member], index) => {
    if (index !== at) return [`${jsonOf(key)}:${jsonOf(member)}`]
    if (chance.happens(0.2)) return []
    return [`${jsonOf(chance.happens(0.1) ? chance.pick(KEYS) : key)}:${mutatedJson(member, chance)}`]
  })
  // Written as text, so that `__proto__` is a key as any other, and a key may stand twice.
  if (at === members.length) written.push(`${jsonOf(chance.pick(KEYS))}:${jsonOf(chance.pick(ODD))}`)
  return `{${written.join()}}`
}

const jsonOf = (value: unknown): string => JSON.stringify(value) ?? 'null'
