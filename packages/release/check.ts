/** A step of the gate: what must hold of releases. Exit code 1 where something does not. */
import { exit, stderr, stdout } from 'node:process'
import { checkReleases } from './src/check.ts'
import { PLACES } from './src/places.ts'
import { today } from './src/today.ts'
import { UnreadableChangeError } from './src/change.ts'

const findings = await checkReleases(PLACES, today()).catch((error: unknown) => {
  if (error instanceof UnreadableChangeError) return [error.message]
  throw error
})
for (const finding of findings) stderr.write(`${finding}\n`)
if (findings.length > 0) exit(1)
stdout.write('Releases are as they were frozen, and what changed since is said.\n')
