import type { Json } from '../../schema/assessment.ts'
import { isRecord, memberOf } from '../../schema/is-record.ts'
import type { FactChange } from './flips-schema.ts'

/** Returns a copy with changes applied at their paths; null removes a value. */
export function applyChanges(value: unknown, changes: readonly Pick<FactChange, 'path' | 'to'>[]): unknown {
  return changes.reduce((before, { path, to }) => setAt(before, path.split('.'), to), value)
}

/** The value at a path; null if there is none. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => memberOf(at, key), value) ?? null
}

function setAt(value: unknown, [key, ...rest]: readonly string[], to: Json): unknown {
  if (key === undefined) return to
  const member = setAt(memberOf(value, key), rest, to)
  if (Array.isArray(value)) {
    const members: readonly unknown[] = value
    return members.map((old, index) => (String(index) === key ? member : old))
  }
  const kept = isRecord(value) ? Object.entries(value).filter(([name]) => name !== key) : []
  return Object.fromEntries(member === null || member === undefined ? kept : [...kept, [key, member]])
}
