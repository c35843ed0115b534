/**
 * An application that follows law over the air: `node following-app.ts SOURCE ROOT FOLDER INQUIRY`. It prints a line of JSON with each
 * answer: at the start, and when a law has come, been previewed on its list, and been accepted.
 */
import { readFileSync } from 'node:fs'
import { argv, exit, stdout } from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { createLawFollower } from '@ytterby/follow'
import { fileStore } from '@ytterby/follow/files'

const [source = '', root = '', folder = '', asked = '{}'] = argv.slice(2)
const inquiry = JSON.parse(asked)
const follower = await createLawFollower({
  source,
  trust: { root: JSON.parse(readFileSync(root, 'utf8')) },
  store: fileStore(folder),
  now: Date.now,
  fetch,
  accept: 'after-preview',
})
print([])
while (!(await isUpdated())) await pause(500)
exit()

/** Takes what waits. The law of the package as a bundle changes no line: then it goes on. */
async function isUpdated(): Promise<boolean> {
  const { waiting } = await follower.check()
  if (waiting === null) return false
  const preview = follower.preview([{ id: 'F1', inquiry, value: { amount: 900, currency: 'EUR' } }])
  await follower.accept({ version: waiting.version, by: 'the rehearsal' })
  const changed = preview?.changed.map(({ id, from, to }) => [id, from.verdict, to.verdict]) ?? []
  if (changed.length > 0) print(changed)
  return changed.length > 0
}

function print(changed: readonly unknown[]): void {
  const { verdict, ruleset } = follower.assess(inquiry)
  stdout.write(`${JSON.stringify({ verdict, version: ruleset.version, changed })}\n`)
}
