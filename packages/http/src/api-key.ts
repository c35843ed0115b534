/** The secret that names the known keys: their SHA-256 digests in hexadecimal, separated by white space. */
export type KeysEnv = { readonly API_KEY_DIGESTS?: string }

const BEARER = /^Bearer +(\S{8,200})$/i

/**
 * SHA-256 of a bearer key in hexadecimal; the empty string if the header holds no bearer key.
 *
 * @example await keyDigest('Bearer some-key') // 64 hexadecimal digits
 */
export async function keyDigest(authorization: string): Promise<string> {
  const key = BEARER.exec(authorization)?.[1]
  if (key === undefined) return ''
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * The digests of the known keys.
 *
 * @example knownKeys({ API_KEY_DIGESTS: 'AB cd' }) // ['ab', 'cd']
 */
export const knownKeys = ({ API_KEY_DIGESTS = '' }: KeysEnv): readonly string[] =>
  API_KEY_DIGESTS.toLowerCase().split(/\s+/).filter(Boolean)

/** Whether a digest is that of a known key. As digests are compared rather than keys, timing reveals nothing about a key. */
export const isKnown = (digest: string, env: KeysEnv): boolean => knownKeys(env).includes(digest)
