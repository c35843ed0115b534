import type { Release } from 'ytterby/law'
import { AlteredReleaseError } from './errors.ts'

/**
 * The text of the file of a frozen ruleset. The file is canonical JSON, so its bytes have the digest of the ruleset; nothing
 * else is ever read. It runs everywhere, in the Workers too.
 *
 * @param bytes of the file; null if it is not there.
 * @throws AlteredReleaseError if the file was changed, cut short or removed.
 */
export async function releasedText(
  { version, ruleset }: Pick<Release, 'version' | 'ruleset'>,
  bytes: Uint8Array<ArrayBuffer> | null,
): Promise<string> {
  if (bytes === null || (await digestOf(bytes)) !== ruleset) throw new AlteredReleaseError(version)
  return new TextDecoder().decode(bytes)
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
