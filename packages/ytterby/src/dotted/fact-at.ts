import { isRecord, memberOf } from '../schema/is-record.ts'
import type { Draft } from './set-field.ts'

/** The fact of an inquiry at a dotted path; `undefined` if it is open. */
export const factAt = (inquiry: unknown, path: string): unknown => path.split('.').reduce(memberOf, inquiry)

/** Returns the inquiry with a fact set, or removed if it is `undefined`. Empty objects are removed. */
export function withFact(inquiry: Draft, path: string, value: unknown): Draft {
  const [key = '', ...rest] = path.split('.')
  if (rest.length === 0) return withMember(inquiry, key, value)
  const inner = inquiry[key]
  if (Array.isArray(inner) || (inner === undefined && /^\d+$/.test(rest[0] ?? ''))) {
    return withMember(inquiry, key, withItem(Array.isArray(inner) ? inner : [], rest, value))
  }
  const changed = withFact(isRecord(inner) ? inner : {}, rest.join('.'), value)
  return withMember(inquiry, key, Object.keys(changed).length === 0 ? undefined : changed)
}

function withItem(
  list: readonly unknown[],
  [place = '0', ...rest]: readonly string[],
  value: unknown,
): unknown[] | undefined {
  const at = Number(place)
  const old = list[at]
  const item = rest.length === 0 ? value : withFact(isRecord(old) ? old : {}, rest.join('.'), value)
  const items = at >= list.length ? [...list, item] : list.with(at, item)
  const kept = items.filter((one) => one !== undefined && !(isRecord(one) && Object.keys(one).length === 0))
  return kept.length === 0 ? undefined : kept
}

function withMember(inquiry: Draft, key: string, value: unknown): Draft {
  const { [key]: _, ...others } = inquiry
  return value === undefined ? others : { ...inquiry, [key]: value }
}
