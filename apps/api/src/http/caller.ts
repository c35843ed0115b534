import type { Env } from '../env.ts'
import { Refusal } from './problem.ts'

/** Seconds over which the limits of `wrangler.jsonc` are counted. */
export const LIMIT_PERIOD = 60

const BEARER = /^Bearer +(\S{8,200})$/i

/**
 * Who asks, as far as limits go: the digest of a key, or an address.
 *
 * @throws Refusal where a key is sent that is not known, or a limit is reached.
 */
export async function admit({ headers }: Request, env: Env): Promise<void> {
  const authorization = headers.get('authorization')
  const key = authorization === null ? null : await keyDigest(authorization)
  if (key !== null && !isKnown(key, env)) throw new Refusal('unknown-api-key')
  const limit = key === null ? env.LIMIT : env.LIMIT_WITH_KEY
  if (limit === undefined) return
  const { success } = await limit.limit({ key: key ?? headers.get('cf-connecting-ip') ?? 'unknown' })
  if (!success) throw new Refusal('rate-limited')
}

/** SHA-256 of a bearer key in hexadecimal; what is no bearer key has the digest of nothing. */
async function keyDigest(authorization: string): Promise<string> {
  const key = BEARER.exec(authorization)?.[1]
  if (key === undefined) return ''
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Digests are compared, not keys: how long that takes tells nothing of a key. */
const isKnown = (digest: string, { API_KEY_DIGESTS = '' }: Env): boolean =>
  API_KEY_DIGESTS.toLowerCase().split(/\s+/).filter(Boolean).includes(digest)
