import type { Json } from '../../schema/assessment.ts'
import { canonicalJson } from '../../schema/canonical-json.ts'
import type { FactChange } from './flips-schema.ts'

/** Kinds of facts that can change, in the order of equally near flips. */
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

/** One step: a changed fact, with the changes that it entails. */
export type Move = {
  axis: Axis
  changes: readonly FactChange[]
  /** It adds or removes one member of a list: two such steps on one list can be combined. */
  isList: boolean
}

/** Combined steps. `distance` counts them: each member added to or removed from a list, and each other fact. */
export type FlipCandidate = { parts: readonly Move[]; changes: readonly FactChange[]; distance: number }

/** A step that replaces the value of a fact. */
export const moveOf = (axis: Axis, ...changes: FactChange[]): Move => ({ axis, changes, isList: false })

/** Combines steps; null if they contradict each other. */
export function combine(parts: readonly Move[]): FlipCandidate | null {
  const changes: FactChange[] = []
  for (const { changes: more, isList } of parts) {
    for (const change of more) {
      const at = changes.findIndex(({ path }) => path === change.path)
      const before = changes[at]
      if (before === undefined) changes.push(change)
      else if (canonicalJson(before.to) !== canonicalJson(change.to)) {
        const to = isList ? mergeLists(before.from, before.to, change.to) : null
        if (to === null) return null
        changes[at] = { ...before, to }
      } else if (change.to !== null && !isList) return null
    }
  }
  return { parts, changes, distance: parts.length }
}

/** Merges two changes of one list; null if it would be empty. */
function mergeLists(from: Json, a: Json, b: Json): Json[] | null {
  if (!Array.isArray(from) || !Array.isArray(a) || !Array.isArray(b)) return null
  const keysOf = (list: readonly Json[]): Set<string> => new Set(list.map((member) => canonicalJson(member)))
  const [before, inA, inB] = [keysOf(from), keysOf(a), keysOf(b)]
  const kept = from.filter((member) => inA.has(canonicalJson(member)) && inB.has(canonicalJson(member)))
  const added = [...a, ...b].filter((member) => !before.has(canonicalJson(member)))
  const all = [...kept, ...added]
  return all.length === 0 || keysOf(all).size < all.length ? null : all
}
