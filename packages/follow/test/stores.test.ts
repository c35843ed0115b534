import { Worker } from 'node:worker_threads'
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fileStore } from '@ytterby/follow/files'
import { memoryStore, type LawStore } from '@ytterby/follow'

const scratch = mkdtempSync(join(tmpdir(), 'ytterby-follow-'))
afterAll(() => rmSync(scratch, { recursive: true }))
let folders = 0
const newFolder = (): string => join(scratch, `store-${(folders += 1)}`)

const stores: readonly (readonly [string, () => LawStore])[] = [
  ['memory', memoryStore],
  ['files', () => fileStore(newFolder())],
]
const DIGEST = `sha256:${'a1'.repeat(32)}`

describe.each(stores)('a store in %s', (_, make) => {
  it('gives back what was written, and nothing else', async () => {
    const store = make()
    expect([await store.readState(), await store.readBody(DIGEST)]).toEqual([null, null])
    await store.writeBody(DIGEST, Uint8Array.of(1, 2, 3))
    expect(await store.replaceState(null, 'one')).toBe(true)
    expect(await store.replaceState('one', 'two')).toBe(true)
    expect([await store.readState(), Array.from((await store.readBody(DIGEST)) ?? [])]).toEqual(['two', [1, 2, 3]])
  })

  it('replaces a state only if it is still what was read', async () => {
    const store = make()
    await store.replaceState(null, 'one')
    expect(await store.replaceState(null, 'other')).toBe(false)
    expect(await store.replaceState('zero', 'other')).toBe(false)
    expect(await store.readState()).toBe('one')
  })

  it('lets one of many writers at once win', async () => {
    const store = make()
    const won = await Promise.all(Array.from({ length: 8 }, (__, at) => store.replaceState(null, `state ${at}`)))
    expect(won.filter(Boolean).length).toBe(1)
    expect(await store.readState()).toBe(`state ${won.indexOf(true)}`)
  })
})

describe('a store in files', () => {
  it('keeps the last states beside the newest, and no drafts', async () => {
    const folder = newFolder()
    const store = fileStore(folder)
    for (let at = 0; at < 30; at += 1) await store.replaceState(at === 0 ? null : `state ${at - 1}`, `state ${at}`)
    const names = readdirSync(folder).toSorted()
    expect(names.length).toBe(21)
    expect(names.map((name) => readFileSync(join(folder, name), 'utf8')).slice(-2)).toEqual(['state 28', 'state 29'])
  })

  it('deletes the drafts of those who were killed, and none that somebody may still write', async () => {
    const folder = newFolder()
    const store = fileStore(folder)
    await store.replaceState(null, 'one')
    await store.writeBody(DIGEST, Uint8Array.of(1))
    const both = [folder, join(folder, 'bodies')]
    for (const at of both)
      for (const [name, hours] of [
        ['draft-killed', 2],
        ['draft-in-progress', 0.5],
      ] as const) {
        writeFileSync(join(at, name), 'half')
        utimesSync(join(at, name), Date.now() / 1000 - hours * 3600, Date.now() / 1000 - hours * 3600)
      }
    await store.replaceState('one', 'two')
    await store.writeBody(DIGEST, Uint8Array.of(1))
    for (const at of both)
      expect(readdirSync(at).filter((name) => name.startsWith('draft-'))).toEqual(['draft-in-progress'])
  })

  it('holds one state whole where threads write at once, or containers in which each process has the same number', async () => {
    const folder = newFolder()
    const states = ['a', 'b', 'c'].map((letter) => letter.repeat(100_000))
    const store = fileStore(folder)
    for (let round = 0; round < 15; round += 1) {
      const before = await store.readState()
      await Promise.all(states.map((state) => inThread(folder, before, state)))
      expect(states).toContain(await store.readState())
    }
  })

  it('gives what stands in a file that was cut short or filled by somebody else as it is: the follower proves it', async () => {
    const folder = newFolder()
    const store = fileStore(folder)
    await store.replaceState(null, 'state')
    await store.writeBody(DIGEST, Uint8Array.of(1, 2, 3))
    truncateSync(join(folder, 'state-000000000001.json'), 2)
    writeFileSync(join(folder, 'bodies', 'a1'.repeat(32)), '')
    expect([await store.readState(), (await store.readBody(DIGEST))?.length]).toEqual(['st', 0])
  })
})

/** Replaces a state in a thread of its own. */
const inThread = (folder: string, before: string | null, after: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const program = `
      import { workerData } from 'node:worker_threads'
      const { fileStore } = await import(workerData.store)
      await fileStore(workerData.folder).replaceState(workerData.before, workerData.after)`
    const store = import.meta.resolve('@ytterby/follow/files')
    const url = new URL(`data:text/javascript,${encodeURIComponent(program)}`)
    new Worker(url, { workerData: { store, folder, before, after } })
      .once('error', reject)
      .once('exit', () => resolve())
  })
