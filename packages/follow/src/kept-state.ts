import type { LawBundle } from 'ytterby/law'

/** Who did something, and when (UTC). */
export type Mark = { readonly by: string; readonly at: string }

/** What a follower keeps: the newest announcement it has proven, and which of its releases is in force here. */
export type KeptState = {
  readonly format: 'law-state/1'
  /** The line of JSON as it was fetched. */
  readonly announcement: string
  readonly kept: LawBundle['kept']
  /** The release that was accepted; null while the law of the package answers. */
  readonly accepted: (Mark & { readonly version: string }) | null
  /** Set while somebody has gone back to an older release: nothing newer takes force before it is taken back. */
  readonly wentBack: (Mark & { readonly reason: string }) | null
}

export const writeState = (state: KeptState): string => JSON.stringify(state)

/** Reads a state; null for what is none, which is then as if nothing had been kept. */
export function readState(text: string | null): KeptState | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    return isState(value) ? value : null
  } catch {
    return null
  }
}

function isState(value: unknown): value is KeptState {
  return (
    has(value, { format: 'string', announcement: 'string', kept: 'object' }) &&
    value['format'] === 'law-state/1' &&
    has(value['kept'], { sequence: 'number', digest: 'string', rootVersion: 'number' }) &&
    isNullOr(value['accepted'], { by: 'string', at: 'string', version: 'string' }) &&
    isNullOr(value['wentBack'], { by: 'string', at: 'string', reason: 'string' })
  )
}

const isNullOr = (value: unknown, members: Readonly<Record<string, string>>): boolean =>
  value === null || has(value, members)

function has(value: unknown, members: Readonly<Record<string, string>>): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const types = new Map(Object.entries(value).map(([key, member]) => [key, typeof member]))
  return Object.entries(members).every(([key, type]) => types.get(key) === type)
}
