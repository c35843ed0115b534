import type { LawStore } from './store.ts'

/** The part of IndexedDB that is used; the package is compiled without the types of browsers. */
type Request<T> = {
  readonly result: T
  readonly error: unknown
  addEventListener(type: 'success' | 'error' | 'upgradeneeded', listener: () => void): void
}
type ObjectStore = {
  get(key: string): Request<unknown>
  put(value: unknown, key: string): Request<unknown>
}
type Database = {
  createObjectStore(name: string): unknown
  transaction(name: string, mode: 'readonly' | 'readwrite'): { objectStore(name: string): ObjectStore }
}
declare const indexedDB: {
  open(name: string, version: number): Request<Database>
}

const TABLE = 'law'

/** A store in IndexedDB, for all pages of an origin. A state is read and replaced in one transaction. */
export function indexedDbStore(name = 'ytterby-law'): LawStore {
  const opened = openDatabase(name)
  return {
    readState: async () => textOf(await done((await table('readonly')).get('state'))),
    replaceState: async (before, after) => {
      const records = await table('readwrite')
      if (textOf(await done(records.get('state'))) !== before) return false
      await done(records.put(after, 'state'))
      return true
    },
    readBody: async (digest) => {
      const found = await done((await table('readonly')).get(digest))
      return found instanceof Uint8Array ? found : null
    },
    writeBody: async (digest, body) => {
      await done((await table('readwrite')).put(body, digest))
    },
  }

  async function table(mode: 'readonly' | 'readwrite'): Promise<ObjectStore> {
    return (await opened).transaction(TABLE, mode).objectStore(TABLE)
  }
}

function openDatabase(name: string): Promise<Database> {
  const request = indexedDB.open(name, 1)
  request.addEventListener('upgradeneeded', () => void request.result.createObjectStore(TABLE))
  return done(request)
}

const done = <T>(request: Request<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () =>
      reject(request.error instanceof Error ? request.error : new Error(String(request.error))),
    )
  })

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
