import { nameOfBody, type LawStore } from './store.ts'

/** The part of a bucket of Cloudflare R2 that is used. */
export type Bucket = {
  get(key: string): Promise<{ readonly etag: string; arrayBuffer(): Promise<ArrayBuffer> } | null>
  put(
    key: string,
    value: string | Uint8Array,
    options?: { readonly onlyIf: { readonly etagMatches: string } | Headers },
  ): Promise<object | null>
}

/** A store in a bucket of Cloudflare R2, for any number of Workers. A state is only written over the one that was read. */
export function r2Store(bucket: Bucket, prefix = 'follow/'): LawStore {
  const key = `${prefix}state.json`
  return { readState: async () => (await readLast()).text, replaceState, readBody, writeBody }

  async function replaceState(before: string | null, after: string): Promise<boolean> {
    const { text, etag } = await readLast()
    if (text !== before) return false
    const onlyIf = etag === null ? new Headers({ 'if-none-match': '*' }) : { etagMatches: etag }
    return (await bucket.put(key, after, { onlyIf })) !== null
  }

  async function readLast(): Promise<{ text: string | null; etag: string | null }> {
    const found = await bucket.get(key)
    if (found === null) return { text: null, etag: null }
    return { text: new TextDecoder().decode(await found.arrayBuffer()), etag: found.etag }
  }

  async function readBody(digest: string): Promise<Uint8Array | null> {
    const found = await bucket.get(`${prefix}bodies/${nameOfBody(digest)}`)
    return found === null ? null : new Uint8Array(await found.arrayBuffer())
  }

  async function writeBody(digest: string, body: Uint8Array): Promise<void> {
    await bucket.put(`${prefix}bodies/${nameOfBody(digest)}`, body)
  }
}
