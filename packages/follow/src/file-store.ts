import { link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { nameOfBody, type LawStore } from './store.ts'

const STATE = /^state-(\d{12})\.json$/
/** Earlier states that are kept beside the last one: who accepted what, and when. */
const KEPT_STATES = 20
const DRAFT = /^draft-/
/** Nobody takes so long to write a draft: whoever began it was killed. */
const LONGEST_WRITE_MS = 60 * 60 * 1000

/**
 * A store in a folder, for any number of processes of one machine. Each state is a new file with the next number: two processes
 * cannot both make it, so no lock can be left behind. A file has its name only once its bytes are on the disk.
 */
export function fileStore(folder: string): LawStore {
  const bodies = join(folder, 'bodies')
  return { readState: async () => (await lastState(folder)).text, replaceState, readBody, writeBody }

  async function replaceState(before: string | null, after: string): Promise<boolean> {
    const last = await lastState(folder)
    if (last.text !== before) return false
    await mkdir(folder, { recursive: true })
    const draft = await writeDraft(folder, new TextEncoder().encode(after))
    try {
      await link(draft, join(folder, nameOfState(last.number + 1)))
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false
      throw error
    } finally {
      await rm(draft, { force: true })
    }
    await flush(folder)
    await rm(join(folder, nameOfState(last.number - KEPT_STATES)), { force: true })
    return true
  }

  async function readBody(digest: string): Promise<Uint8Array | null> {
    return (await readIfThere(join(bodies, nameOfBody(digest)))) ?? null
  }

  async function writeBody(digest: string, body: Uint8Array): Promise<void> {
    await mkdir(bodies, { recursive: true })
    await rename(await writeDraft(bodies, body), join(bodies, nameOfBody(digest)))
    await flush(bodies)
  }
}

const nameOfState = (number: number): string => `state-${String(Math.max(number, 0)).padStart(12, '0')}.json`

async function lastState(folder: string): Promise<{ number: number; text: string | null }> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
  const number = Math.max(0, ...names.map((name) => Number(STATE.exec(name)?.[1] ?? 0)))
  if (number === 0) return { number, text: null }
  const bytes = await readIfThere(join(folder, nameOfState(number)))
  return { number, text: bytes === undefined ? null : new TextDecoder().decode(bytes) }
}

/**
 * Writes bytes to the disk under a name that nobody reads, and nobody else writes: not even a thread, or a container with the same
 * process id. Drafts of those who were killed are deleted.
 */
async function writeDraft(folder: string, bytes: Uint8Array): Promise<string> {
  const draft = join(folder, `draft-${crypto.randomUUID()}`)
  const file = await open(draft, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await deleteOldDrafts(folder, (await stat(draft)).mtimeMs - LONGEST_WRITE_MS)
  return draft
}

/** Deletes drafts from before a time, by the clock of the disk. */
async function deleteOldDrafts(folder: string, before: number): Promise<void> {
  for (const name of (await readdir(folder)).filter((one) => DRAFT.test(one))) {
    const draft = join(folder, name)
    // Others may be deleting it too.
    const written = await stat(draft).catch(() => null)
    if (written !== null && written.mtimeMs < before) await rm(draft, { force: true })
  }
}

/** Makes the names of a folder last. Windows has no such call, and needs none. */
async function flush(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)
