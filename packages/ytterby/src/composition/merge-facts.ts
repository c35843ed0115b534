import type { Draft } from '../dotted/set-field.ts'
import { canonicalJson } from '../schema/canonical-json.ts'

/** Adds a fact to those of a node; false if another row states it otherwise. */
export function isMerged(node: Draft, added: Draft): boolean {
  return Object.entries(added).every(([key, value]) => {
    const before = node[key]
    if (before === undefined) node[key] = value
    else if (isDraft(before) && isDraft(value)) return isMerged(before, value)
    else return canonicalJson(before) === canonicalJson(value)
    return true
  })
}

const isDraft = (value: unknown): value is Draft => typeof value === 'object' && value !== null && !Array.isArray(value)
