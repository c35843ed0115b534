/** A step of the gate that checks the releases. Exit code 1 if something is wrong. */
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
stdout.write('Frozen releases are unchanged, and changesets cover all changes since.\n')
