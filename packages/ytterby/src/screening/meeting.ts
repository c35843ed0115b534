import type { MatchReason } from './because.ts'
import type { IndexedName } from './names-index.ts'

/** A match of a written name with a listed one. */
export type Meeting = {
  name: IndexedName
  /** Their similarity, up to 100: the shared weight relative to the total weight of both. */
  alike: number
  because: Set<MatchReason>
  /** A short name that another script spells by its sound: other companies sound like it. */
  soundsShort?: boolean
}

export const alikeness = (shared: number, listed: number, written: number): number =>
  Math.floor((200 * shared) / Math.max(1, listed + written))
