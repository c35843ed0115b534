import { currentRuleset } from 'ytterby'

/**
 * The strong validator (`ETag`) of an answer: a digest of the release, the ruleset and what was asked in canonical form,
 * not of the answer, which follows from them.
 */
export async function validatorOf(of: string): Promise<string> {
  const { version, digest } = currentRuleset
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${version}\n${digest}\n${of}`))
  const text = Array.from(new Uint8Array(hash).subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `"${text}"`
}

/** Whether a client holds the answer already (RFC 9110 section 13.1.2: weak comparison). */
export function isHeld(ifNoneMatch: string | null, validator: string): boolean {
  if (ifNoneMatch === null) return false
  return (
    ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === validator)
  )
}
