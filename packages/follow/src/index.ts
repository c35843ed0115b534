/** Follows signed bundles of law: proves them, keeps them, and answers by the one in force. Stores are entries of their own. */
export { createLawFollower } from './follower.ts'
export { memoryStore, type LawStore } from './store.ts'
export { sourceAt, SourceError } from './source.ts'
export type { FollowerOptions, FollowerStatus, LawFollower } from './law-follower.ts'
