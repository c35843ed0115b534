import type { Asset } from '../call.ts'
import { Refusal } from '@ytterby/http/problem'
import type { Reply } from '../reply.ts'

const UTF_8 = '; charset=utf-8'
const TYPES: Readonly<Record<string, string>> = {
  css: `text/css${UTF_8}`,
  html: `text/html${UTF_8}`,
  js: `text/javascript${UTF_8}`,
  json: 'application/json',
  md: `text/markdown${UTF_8}`,
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: `text/plain${UTF_8}`,
  xml: 'application/xml',
}

/** A file of the page, of the documentation or for spreadsheets. A pinned one has a digest of its content in its name, so it never changes. */
export async function fileReply(path: `/${string}`, asset: Asset, contentSecurityPolicy: string, pinned = false) {
  const reply = await findFile(path, asset, contentSecurityPolicy, pinned)
  if (reply === null) throw new Refusal('not-found')
  return reply
}

/** The same; null if there is no such file. */
export async function findFile(path: `/${string}`, asset: Asset, contentSecurityPolicy: string, pinned = false) {
  const text = await asset(path)
  if (text === null) return null
  const digest = pinned ? new ArrayBuffer() : await crypto.subtle.digest('SHA-256', text)
  return {
    text,
    type: TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    etagKey: () =>
      `${path} ${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')}`,
    contentSecurityPolicy,
    pinned,
  } satisfies Reply
}
