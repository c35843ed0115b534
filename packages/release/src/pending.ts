import { readChangesets } from '@changesets/read'
import type { VersionType } from '@changesets/types'
import type { Change } from 'ytterby/releases'
import { readChange } from './change.ts'

/** A changeset that waits for the next release. */
export type Pending = {
  readonly id: string
  /** What it asks of the version of `ytterby`, with which the command line and the rulesets are released. */
  readonly bump: VersionType
  readonly change: Change
}

/** The packages that have one version with the law. */
const RELEASED_TOGETHER = new Set(['ytterby', '@ytterby/cli', '@ytterby/rulesets'])
const BUMPS: readonly VersionType[] = ['none', 'patch', 'minor', 'major']

/**
 * The changesets of a workspace, in the order of their names.
 *
 * @throws UnreadableChangeError for one whose header does not say what kind of change it is.
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

/** The highest of some bumps. */
export const highest = (bumps: readonly VersionType[]): VersionType =>
  BUMPS.findLast((bump) => bumps.includes(bump)) ?? 'none'

/** Whether one bump is lower than another. */
export const isLower = (bump: VersionType, than: VersionType): boolean => BUMPS.indexOf(bump) < BUMPS.indexOf(than)
