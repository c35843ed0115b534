/** A place in the law: the keys and array positions that lead to it. */
export type Path = readonly (string | number)[]

/** What must detect the mutant: the extract for data, a hand-written case for a rule. */
export type MutantKind = 'data' | 'rule'

/** One small change of the law. */
export type LawMutant = {
  /** The place, by the ids of its records, and the change. It is stable when records move. */
  readonly id: string
  readonly kind: MutantKind
  /** The changed record, such as `instruments[MOFCOM-GACC-2025-70]`. */
  readonly record: string
  /** The words of the changed value itself. */
  readonly focus: readonly string[]
  /** Words to find related cases by: ids, codes, elements, names and days along the path. */
  readonly near: readonly string[]
  /** Copies the law with the change. Everything outside the path is shared with the original. */
  readonly apply: (law: unknown) => unknown
}

/** Marks that the member is removed from its array or object. */
export const REMOVED = Symbol('removed')

/** One way to change a value, with its name. */
export type Change = {
  readonly what: string
  readonly to: unknown
  /** Words of the changed part, if they are not those of the value itself. */
  readonly near?: readonly string[]
}

/** The ways to change the value at a place; empty if there are none. */
export type Operator = (value: unknown) => readonly Change[]

/** A copy of `value` with the member at `path` changed. */
export function edited(value: unknown, path: Path, to: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return to
  if (Array.isArray(value)) {
    const at = Number(key)
    const member = rest.length === 0 ? to : edited(value[at], rest, to)
    return member === REMOVED ? value.toSpliced(at, 1) : value.with(at, member)
  }
  const record = isRecord(value) ? value : {}
  const member = rest.length === 0 ? to : edited(record[key], rest, to)
  if (member !== REMOVED) return { ...record, [key]: member }
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== String(key)))
}

/** An object that is not an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
