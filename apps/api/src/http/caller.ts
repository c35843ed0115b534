import type { Env } from '../env.ts'
import { Refusal } from './problem.ts'

/** The period of the limits in `wrangler.jsonc`, in seconds. */
export const LIMIT_PERIOD = 60

const BEARER = /^Bearer +(\S{8,200})$/i

/**
 * Checks the API key, if any, and counts the request against the limit of its key or address.
 *
 * @throws Refusal if the key is unknown or the limit is reached.
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

/** SHA-256 of a bearer key in hexadecimal; the empty string if the header holds no bearer key. */
export async function keyDigest(authorization: string): Promise<string> {
  const key = BEARER.exec(authorization)?.[1]
  if (key === undefined) return ''
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The digests of the known keys. */
export const knownKeys = ({ API_KEY_DIGESTS = '' }: Pick<Env, 'API_KEY_DIGESTS'>): readonly string[] =>
  API_KEY_DIGESTS.toLowerCase().split(/\s+/).filter(Boolean)

/** Whether a digest is that of a known key. As digests are compared rather than keys, timing reveals nothing about a key. */
export const isKnown = (digest: string, env: Pick<Env, 'API_KEY_DIGESTS'>): boolean => knownKeys(env).includes(digest)
