import type { Draft } from 'ytterby/dotted'

/** Whether a value is an object and not an array. */
export const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fact at a dotted path; `undefined` if it is open. */
export function factAt(inquiry: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
      inquiry,
    )
}

/** The fact at a path as text; empty if it is open, a list or an object. */
export function textAt(inquiry: unknown, path: string): string {
  const value = factAt(inquiry, path)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** Returns the inquiry with a fact set, or removed if it is `undefined`. Empty objects are removed. */
export function withFact(inquiry: Draft, path: string, value: unknown): Draft {
  const [key = '', ...rest] = path.split('.')
  if (rest.length === 0) return withMember(inquiry, key, value)
  const inner = inquiry[key]
  if (Array.isArray(inner) || (inner === undefined && /^\d+$/.test(rest[0] ?? ''))) {
    return withMember(inquiry, key, withItem(Array.isArray(inner) ? inner : [], rest, value))
  }
  const changed = withFact(isDraft(inner) ? inner : {}, rest.join('.'), value)
  return withMember(inquiry, key, Object.keys(changed).length === 0 ? undefined : changed)
}

function withItem(
  list: readonly unknown[],
  [place = '0', ...rest]: readonly string[],
  value: unknown,
): unknown[] | undefined {
  const at = Number(place)
  const old = list[at]
  const item = rest.length === 0 ? value : withFact(isDraft(old) ? old : {}, rest.join('.'), value)
  const items = at >= list.length ? [...list, item] : list.with(at, item)
  const kept = items.filter((one) => one !== undefined && !(isDraft(one) && Object.keys(one).length === 0))
  return kept.length === 0 ? undefined : kept
}

function withMember(inquiry: Draft, key: string, value: unknown): Draft {
  const { [key]: _, ...others } = inquiry
  return value === undefined ? others : { ...inquiry, [key]: value }
}

/** Whether any fact of the good is stated; without one there is nothing to answer. */
export const isDescribed = (inquiry: Draft): boolean =>
  isDraft(inquiry['product']) && Object.keys(inquiry['product']).length > 0
