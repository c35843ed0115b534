/**
 * An application that follows law over the air: `node following-app.ts SOURCE ROOT FOLDER INQUIRY`. It prints a line of JSON with each
 * answer: at the start, and when a law has come, been previewed on its list, and been accepted.
 */
import { readFileSync } from 'node:fs'
import { argv, exit, stdout } from 'node:process'
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
setInterval(() => void update(), 500)

async function update(): Promise<void> {
  const { waiting } = await follower.check()
  if (waiting === null) return
  const preview = follower.preview([{ id: 'F1', inquiry, value: { amount: 900, currency: 'EUR' } }])
  await follower.accept({ version: waiting.version, by: 'the rehearsal' })
  print(preview?.changed.map(({ id, from, to }) => [id, from.verdict, to.verdict]) ?? [])
  exit()
}

function print(changed: readonly unknown[]): void {
  const { verdict, ruleset } = follower.assess(inquiry)
  stdout.write(`${JSON.stringify({ verdict, version: ruleset.version, changed })}\n`)
}
