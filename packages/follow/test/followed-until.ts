/**
 * A process that follows what a folder publishes, and stops at a point of an update, where it says so and waits to be killed:
 * `node followed-until.ts FOLDER STORE POINT`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, stdout } from 'node:process'
import { createLawFollower } from '@ytterby/follow'
import { fileStore } from '@ytterby/follow/files'

const [folder = '', kept = '', point = ''] = argv.slice(2)

/** Says that a point is reached. At the one at which this process ends nothing more happens. */
async function reach(reached: string): Promise<void> {
  if (reached !== point) return
  stdout.write(`${reached}\n`)
  await new Promise((resolve) => setTimeout(resolve, 600_000))
}

const store = fileStore(kept)
const follower = await createLawFollower({
  source: 'file',
  trust: { root: JSON.parse(readFileSync(join(folder, 'root.json'), 'utf8')), allowTestKeys: true },
  now: () => Date.parse('2026-12-01T00:00:00Z'),
  accept: 'automatic',
  store: {
    ...store,
    writeBody: async (digest, body) => {
      await reach('body fetched')
      await store.writeBody(digest, body)
      await reach('body written')
    },
    replaceState: async (before, after) => {
      await reach('opened')
      const isDone = await store.replaceState(before, after)
      await reach('state written')
      return isDone
    },
  },
  fetch: async (url) => {
    const file = join(folder, url.replace('file/', ''))
    await reach(url.endsWith('latest') ? 'asked' : 'announced')
    return existsSync(file) ? new Response(readFileSync(file)) : new Response(null, { status: 404 })
  },
})
await reach('started')
if (point === 'any') stdout.write('any\n')
await follower.check()
await reach('in force')
