import type { Json } from '../../schema/assessment.ts'
import { canonicalJson } from '../../schema/canonical-json.ts'
import type { Change } from './flips-schema.ts'

/** Kinds of facts that can be otherwise, in the order in which equally near flips are told. */
export const AXES = [
  'answer',
  'composition',
  'alloy',
  'processing',
  'host',
  'destination',
  'party',
  'form',
  'list',
  'use',
  'content',
  'day',
  'code',
] as const
export type Axis = (typeof AXES)[number]

/** One step away from an inquiry: a fact with what it brings along. */
export type Move = {
  axis: Axis
  changes: readonly Change[]
  /** Its members go in and out one by one: two such steps on one list add up. */
  isList: boolean
}

/** Some steps away. `distance` counts the steps: each member that goes in or out of a list, and each other fact. */
export type Candidate = { parts: readonly Move[]; changes: readonly Change[]; distance: number }

/** A step that changes one fact as a whole. */
export const moveOf = (axis: Axis, ...changes: Change[]): Move => ({ axis, changes, isList: false })

/** Several steps at once; null where they contradict each other. */
export function combined(parts: readonly Move[]): Candidate | null {
  const changes: Change[] = []
  for (const { changes: more, isList } of parts) {
    for (const change of more) {
      const at = changes.findIndex(({ path }) => path === change.path)
      const before = changes[at]
      if (before === undefined) changes.push(change)
      else if (canonicalJson(before.to) !== canonicalJson(change.to)) {
        const to = isList ? merged(before.from, before.to, change.to) : null
        if (to === null) return null
        changes[at] = { ...before, to }
      } else if (change.to !== null) return null
    }
  }
  return { parts, changes, distance: parts.length }
}

/** What two changes of one list make of it together; null where nothing would be left in it. */
function merged(from: Json, a: Json, b: Json): Json[] | null {
  if (!Array.isArray(from) || !Array.isArray(a) || !Array.isArray(b)) return null
  const keysOf = (list: readonly Json[]): Set<string> => new Set(list.map((member) => canonicalJson(member)))
  const [before, inA, inB] = [keysOf(from), keysOf(a), keysOf(b)]
  const kept = from.filter((member) => inA.has(canonicalJson(member)) && inB.has(canonicalJson(member)))
  const added = [...a, ...b].filter((member) => !before.has(canonicalJson(member)))
  const all = [...kept, ...added]
  return all.length === 0 || keysOf(all).size < all.length ? null : all
}
