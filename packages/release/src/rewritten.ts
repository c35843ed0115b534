import { execFileSync } from 'node:child_process'
import type { Places } from './places.ts'

/** Commits that changed or removed a frozen file after it was added, even if they also updated records and digests. */
export function rewrittenIn({ root, frozen }: Places): string[] {
  // The user who runs the gate may not own the clone.
  const words = ['-c', 'safe.directory=*', 'log', '--format=%h %s', '--diff-filter=MDRT', '--no-renames', '--', frozen]
  return execFileSync('git', words, { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((line) => line !== '')
    .map(
      (commit) => `Commit ${commit} changes frozen files, which must never change. Revert it, and make a new release.`,
    )
}
