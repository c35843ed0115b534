import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { afterAll, expect, it } from 'vitest'
import { createLawFollower, type LawFollower } from '@ytterby/follow'
import { fileStore } from '@ytterby/follow/files'
import { announce, RELEASES, TRUST } from './publisher.ts'

const scratch = mkdtempSync(join(tmpdir(), 'ytterby-killed-'))
afterAll(() => rmSync(scratch, { recursive: true }))
const [folder, kept] = [join(scratch, 'published'), join(scratch, 'kept')]
mkdirSync(folder)
writeFileSync(join(folder, 'root.json'), JSON.stringify(TRUST.root))
for (const { header, body } of RELEASES) writeFileSync(join(folder, header.digest.replace('sha256:', '')), body)

const POINTS = ['started', 'asked', 'announced', 'body fetched', 'body written', 'opened', 'state written', 'in force']
const isLong = process.env['PROPERTY_FACTOR'] !== undefined
/** In the gate each point around a write once; in `npm run prove` each at each release, and others after any time: fifty in all. */
const AT_POINTS = isLong
  ? RELEASES.flatMap((_, at) => POINTS.map((point) => ({ count: at + 1, point })))
  : POINTS.slice(3, 7).map((point, at) => ({ count: Math.floor(at / 2) + 1, point }))
const AT_ANY_TIME = isLong ? 50 - AT_POINTS.length : 0

/** Starts a process that follows, and kills it where it says that it has come so far, or some time after it has begun. */
async function followUntil(point: string, delay = 0): Promise<void> {
  const child = spawn(execPath, [join(import.meta.dirname, 'followed-until.ts'), folder, kept, point], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // Without a new law there is no body to fetch: then it ends by itself.
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  await new Promise((resolve) => setTimeout(resolve, delay))
  if (child.exitCode === null && child.kill('SIGKILL')) await once(child, 'exit')
}

/** A follower that opens what is kept without a network. */
const restarted = (): Promise<LawFollower> =>
  createLawFollower({
    source: 'nowhere',
    trust: TRUST,
    store: fileStore(kept),
    now: () => Date.parse('2026-12-01T00:00:00Z'),
    fetch: () => Promise.reject(new TypeError('no network')),
    accept: 'automatic',
  })

it('a process that is killed at any point of an update leaves the last law or the new one, whole', async () => {
  let newest = ''
  const kills = [
    ...AT_POINTS.map((one) => ({ ...one, delay: 0 })),
    ...Array.from({ length: AT_ANY_TIME }, (_, at) => ({ count: RELEASES.length, point: 'any', delay: at * 20 })),
  ]
  for (const { count, point, delay } of kills) {
    writeFileSync(join(folder, 'latest'), await announce(count, '2026-12-08'))
    // Times are of a fresh store: otherwise there is nothing to write.
    if (point === 'any') rmSync(kept, { recursive: true, force: true })
    await followUntil(point, delay)
    const { inForce, failure } = (await restarted()).status()
    expect(failure).toBeNull()
    const version = inForce.from === 'package' ? '' : inForce.version
    expect(['', ...RELEASES.slice(0, count).map((release) => release.version)]).toContain(version)
    if (point !== 'any') expect(version >= newest).toBe(true)
    if (point === 'state written' || point === 'in force') expect(version).toBe(`9.${count - 1}.0`)
    newest = version
  }
}, 600_000)
