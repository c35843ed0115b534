import { refusals } from './locales/en/refusals.ts'
import { FIELDS, setField, type Draft, type Field } from 'ytterby'
import { InvalidCallError, type CallIssue } from './invalid-call-error.ts'
import { isObject, isRecord, memberOf } from './is-record.ts'

type Fact = { readonly path: readonly string[]; readonly value: unknown }

/** The most keys in the name of a fact. What is nested deeper is no fact. */
const MOST_KEYS = 4

/**
 * Adds facts to a draft. They are named by dotted names, nested as in an inquiry, or both. Unknown names and wrong values are
 * kept, so that the inquiry is refused with a pointer to them.
 *
 * @param at Pointer to the argument that holds the facts.
 * @param takesBack Whether `null` takes a fact back. Otherwise it is a wrong value.
 * @throws InvalidCallError if it is no object, or a fact is stated twice.
 */
export function addFacts(draft: Draft, stated: unknown, at: string, takesBack = false): Draft {
  if (!isRecord(stated))
    throw new InvalidCallError([{ code: 'invalid-type', pointer: at, message: refusals['no-facts'] }])
  const facts = factsIn(stated, [])
  const named = new Set<string>()
  const twice = facts.flatMap(({ path }): CallIssue[] => {
    const name = path.join('.')
    const isNew = !named.has(name)
    named.add(name)
    if (isNew) return []
    return [{ code: 'stated-twice', pointer: at + pointerTo(name), message: refusals['stated-twice'] }]
  })
  if (twice.length > 0) throw new InvalidCallError(twice)
  for (const fact of facts) {
    if (fact.value === null && takesBack) remove(draft, fact.path)
    else addFact(draft, fact)
  }
  return draft
}

/** Flattens nested facts down to the fields of an inquiry. What is no field stays whole. */
function factsIn(value: Readonly<Record<string, unknown>>, above: readonly string[]): Fact[] {
  return Object.entries(value).flatMap(([key, member]): Fact[] => {
    const path = [...above, ...key.split('.')]
    return !FIELDS.has(path.join('.')) && isRecord(member) && path.length < MOST_KEYS
      ? factsIn(member, path)
      : [{ path, value: member }]
  })
}

/** A text is read as in a CSV file, also a number: `assessLine` states its facts so. */
function addFact(draft: Draft, { path, value }: Fact): void {
  const field = FIELDS.get(path.join('.'))
  if (field !== undefined && typeof value === 'string' && value.trim() !== '') setField(draft, field, value)
  else put(draft, path, field === undefined ? value : elementsOf(field, value))
}

/** Symbols alone are enough: `["Nd", "Dy"]`. */
function elementsOf({ kind }: Field, value: unknown): unknown {
  if (kind !== 'elements' || !Array.isArray(value)) return value
  return value.map((one: unknown) => (typeof one === 'string' ? { symbol: one } : one))
}

function put(draft: Draft, path: readonly string[], value: unknown): void {
  let place: object = draft
  for (let depth = 0; depth < path.length - 1; depth += 1) {
    const key = path[depth] ?? ''
    const next = memberOf(place, key) ?? (/^\d/.test(path[depth + 1] ?? '') ? [] : {})
    define(place, key, next)
    if (!isObject(next)) return
    place = next
  }
  define(place, path.at(-1) ?? '', value)
}

/** Callers choose the keys, and one of them may be `__proto__`. */
const define = (place: object, key: string, value: unknown): void =>
  void Object.defineProperty(place, key, { value, enumerable: true, writable: true, configurable: true })

/** Takes a fact back, and what is empty without it. */
function remove(place: object, [key = '', ...rest]: readonly string[]): void {
  const member = memberOf(place, key)
  if (rest.length > 0 && isObject(member)) {
    remove(member, rest)
    if (Object.keys(member).length > 0) return
  }
  if (Array.isArray(place)) place.splice(Number(key), 1)
  else Reflect.deleteProperty(place, key)
}

/** JSON pointer (RFC 6901) to a member. */
const pointerTo = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
