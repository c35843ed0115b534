import { Refusal } from '../http/problem.ts'
import type { Asset } from '../call.ts'
import type { Reply } from '../reply.ts'
import { file } from './page.ts'

/**
 * The page may run its own files only. It cannot load from or send to other origins, or be framed. Styles that scripts set
 * on elements are allowed under this policy.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

/** File names of the build. Nothing else may become part of a path. */
const NAME = /^[\w-]+(\.[\w-]+)*\.(css|js|svg)$/

async function fileReply(path: `/${string}`, asset: Asset, pinned: boolean): Promise<Reply> {
  const text = await asset(path)
  if (text === null) throw new Refusal('not-found')
  const digest = await crypto.subtle.digest('SHA-256', text)
  return {
    text,
    type: TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    etagKey: () =>
      `${path} ${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')}`,
    contentSecurityPolicy: POLICY,
    pinned,
  }
}

/** The web page and its files. File names contain a digest of the content, so they can be cached for ever. */
export const WEB = [
  file('/', (_path, asset) => fileReply('/site/index.html', asset, false)),
  file('/sw.js', (_path, asset) => fileReply('/site/sw.js', asset, false)),
  file('/page/:file', ({ file: name = '' }, asset) => {
    if (!NAME.test(name)) throw new Refusal('not-found')
    return fileReply(`/site/page/${name}`, asset, true)
  }),
]
