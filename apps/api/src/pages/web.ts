import { Refusal } from '../http/problem.ts'
import type { Asset } from '../call.ts'
import type { Reply } from '../reply.ts'
import { file } from './page.ts'

/**
 * What the page may do: run its own files and nothing else. Styles are set by script on elements, which a policy allows;
 * nothing is loaded from, sent to, or framed by anybody else.
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

/** A name of the build: nothing else becomes part of an address. */
const NAME = /^[\w-]+(\.[\w-]+)*\.(css|js|svg)$/

async function fileReply(path: `/${string}`, asset: Asset, pinned: boolean): Promise<Reply> {
  const text = await asset(path)
  if (text === null) throw new Refusal('not-found')
  const digest = await crypto.subtle.digest('SHA-256', text)
  return {
    text,
    type: TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    of: () => `${path} ${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')}`,
    contentSecurityPolicy: POLICY,
    pinned,
  }
}

/** The page for people, and its files: their names change with their content, so they may be kept for ever. */
export const WEB = [
  file('/', (_path, asset) => fileReply('/site/index.html', asset, false)),
  file('/sw.js', (_path, asset) => fileReply('/site/sw.js', asset, false)),
  file('/page/:file', ({ file: name = '' }, asset) => {
    if (!NAME.test(name)) throw new Refusal('not-found')
    return fileReply(`/site/page/${name}`, asset, true)
  }),
]
