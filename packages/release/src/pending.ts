import { readChangesets } from '@changesets/read'
import type { VersionType } from '@changesets/types'
import type { Change } from 'ytterby/release-making'
import { readChange } from './change.ts'

/** A pending changeset. */
export type Pending = {
  readonly id: string
  /** Its bump for `ytterby`, which shares its version with the command line and the rulesets. */
  readonly bump: VersionType
  readonly change: Change
}

/** The packages that share their version with the law. */
const RELEASED_TOGETHER = new Set([
  'ytterby',
  '@ytterby/cli',
  '@ytterby/lists',
  '@ytterby/follow',
  '@ytterby/rulesets',
  '@ytterby/conformance',
  '@ytterby/agent',
  '@ytterby/element',
])
const BUMPS: readonly VersionType[] = ['none', 'patch', 'minor', 'major']

/**
 * Reads the changesets of a workspace, sorted by name.
 *
 * @throws UnreadableChangeError for an invalid header.
 */
export async function readPending(root: string): Promise<Pending[]> {
  const changesets = await readChangesets(root)
  return changesets
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, summary, releases }) => ({
      id,
      bump: highest(releases.filter(({ name }) => RELEASED_TOGETHER.has(name)).map(({ type }) => type)),
      change: readChange(id, summary),
    }))
}

/** The highest bump. */
export const highest = (bumps: readonly VersionType[]): VersionType =>
  BUMPS.findLast((bump) => bumps.includes(bump)) ?? 'none'

/** Whether one bump is lower than another. */
export const isLower = (bump: VersionType, than: VersionType): boolean => BUMPS.indexOf(bump) < BUMPS.indexOf(than)
