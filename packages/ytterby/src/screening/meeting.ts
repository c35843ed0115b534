import type { Because } from './because.ts'
import type { IndexedName } from './names-index.ts'

/** A written name meets a listed one. */
export type Meeting = {
  name: IndexedName
  /** How alike both are, up to 100: what they share against all that is in both. */
  alike: number
  because: Set<Because>
}

export const alikeness = (shared: number, listed: number, written: number): number =>
  Math.floor((200 * shared) / Math.max(1, listed + written))
