import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath, kill, platform } from 'node:process'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { startPublisher } from '@ytterby/evidence/law-publisher'

const KILLS = 50
const POINTS = [
  'published',
  'announced',
  'before the body',
  'while the body is written',
  'after the body',
  'before the state',
  'while the state is written',
  'after the state',
  'in force',
  'any time',
]

const scratch = mkdtempSync(join(tmpdir(), 'ytterby-law-killed-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))
const [config, folder, state] = ['wrangler.json', 'published', 'state'].map((name) => join(scratch, name))
if (config === undefined || folder === undefined || state === undefined) throw new Error('Three places were named')
mkdirSync(folder)
writeFileSync(
  config,
  JSON.stringify({
    name: 'law-killed',
    compatibility_date: '2026-11-01',
    r2_buckets: [{ binding: 'LAW', bucket_name: 'law' }],
  }),
)

type Start = { readonly kept: string | null; readonly inForce: string; readonly failure: string | null }

/** Starts Node and workerd, and kills both where an update has come so far. Returns what they found when they started. */
async function followUntil(point: string, delay: number): Promise<Start> {
  const words = [join(import.meta.dirname, 'follow-in-bucket.ts'), config ?? '', state ?? '', folder ?? '', point]
  const child = spawn(execPath, ['--no-warnings', ...words], { stdio: ['ignore', 'pipe', 'inherit'], detached: true })
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const next = async (): Promise<string> => {
    for (;;) {
      const line = await lines.next()
      if (line.done === true) throw new Error(`It ended before the point: ${point}`)
      // The Worker's own log.
      if (!line.value.includes('"law":')) return line.value
    }
  }
  try {
    const start: Start = JSON.parse(await next())
    expect(await next()).toBe(point)
    await pause(delay)
    return start
  } finally {
    const ended = once(child, 'exit')
    // The whole group: workerd too.
    kill(-(child.pid ?? 0), 'SIGKILL')
    await ended
  }
}

test.runIf(platform === 'linux')(
  'Node and workerd, killed at any point of an update, leave the last law or the new one in the bucket, whole',
  async () => {
    const publisher = await startPublisher(KILLS + 1)
    writeFileSync(join(folder, 'root.json'), JSON.stringify(publisher.trust))
    let published: string | null = null
    let last = 0
    for (let count = 0; count <= KILLS; count += 1) {
      const announcement = publisher.announcement()
      const { headers }: { headers: { version: string; digest: string }[] } = JSON.parse(
        new TextDecoder().decode(announcement),
      )
      const newest = headers.at(-1)
      if (newest === undefined) throw new Error('Something is announced')
      const name = newest.digest.replace('sha256:', '')
      writeFileSync(join(folder, name), publisher.body(name) ?? '')
      writeFileSync(join(folder, 'latest'), announcement)
      const point = POINTS[count % POINTS.length] ?? ''
      const { kept, inForce, failure } = await followUntil(point, point === 'any time' ? count * 3 : 0)
      if (published !== null) {
        // What was announced when it was killed takes force at the next start, and nothing went back.
        expect({ count, inForce, failure }).toEqual({ count, inForce: published, failure: null })
        expect(kept === null ? last : headers.findIndex(({ version }) => version === kept)).toBeGreaterThanOrEqual(last)
        last = headers.length - 2
      }
      published = newest.version
      rmSync(join(folder, name))
      publisher.announceNext()
    }
  },
)
