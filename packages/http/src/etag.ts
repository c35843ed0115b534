import { currentRuleset } from 'ytterby'

/**
 * The strong `ETag` of an answer. It is a digest of the release, the ruleset and the canonical question; these determine
 * the answer, so no answer has to be digested.
 *
 * @example await etagOf('assessByQuery en full {"asOf":"2026-03-01"}') // '"…32 hexadecimal digits…"'
 */
export async function etagOf(key: string): Promise<string> {
  const { version, digest } = currentRuleset
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${version}\n${digest}\n${key}`))
  const text = Array.from(new Uint8Array(hash).subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `"${text}"`
}

/**
 * Whether the client already has the answer (RFC 9110 section 13.1.2: weak comparison).
 *
 * @example isNotModified('W/"a", "b"', '"a"') // true
 */
export function isNotModified(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}
