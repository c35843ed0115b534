/**
 * A process that follows a bucket of R2 in workerd with the code of the Workers, and stops at a point of an update, where it says so and
 * waits to be killed: `node follow-in-bucket.ts CONFIG STATE FOLDER POINT`. First it takes what the bucket announces already, and
 * prints which law was kept and which one is in force; then it puts what the folder has into the bucket.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, stdout } from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { askBucket } from '@ytterby/http/law/bucket'
import type { LawEnv } from '@ytterby/http/law/followed'
import { getPlatformProxy } from 'wrangler'

const [config = '', state = '', folder = '', point = ''] = argv.slice(2)
const { env } = await getPlatformProxy<{ readonly LAW: NonNullable<LawEnv['LAW']> }>({
  configPath: config,
  persist: { path: state },
})
const { LAW } = env
const LAW_ROOT = readFileSync(join(folder, 'root.json'), 'utf8')

/** Says that a point is reached. At the one at which this process ends nothing more happens. */
async function reach(reached: string): Promise<void> {
  if (reached !== point) return
  stdout.write(`${reached}\n`)
  await pause(600_000)
}

const bucket: typeof LAW = {
  head: (key) => LAW.head(key),
  get: async (key) => {
    const found = await LAW.get(key)
    if (key === 'latest') await reach('announced')
    return found
  },
  put: async (key, value, options) => {
    const what = key.endsWith('state.json') ? 'state' : 'body'
    await reach(`before the ${what}`)
    const putting = LAW.put(key, value, options)
    await reach(`while the ${what} is written`)
    const done = await putting
    await reach(`after the ${what}`)
    return done
  },
}

const kept = await LAW.get('follow/state.json')
const text = kept === null ? 'null' : new TextDecoder().decode(await kept.arrayBuffer())
const before = await askBucket({ LAW, LAW_ROOT }, null)
stdout.write(
  `${JSON.stringify({ kept: JSON.parse(text)?.accepted?.version ?? null, inForce: before?.ruleset.version ?? null, failure: before?.failure?.code ?? null })}\n`,
)
const names = readdirSync(folder).filter((name) => /^[0-9a-f]{64}$/.test(name))
for (const name of [...names, 'latest']) await LAW.put(name, readFileSync(join(folder, name)))
await reach('published')
if (point === 'any time') stdout.write('any time\n')
await askBucket({ LAW: bucket, LAW_ROOT }, before)
await reach('in force')
