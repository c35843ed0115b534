/** The SHA-256 of bytes in hexadecimal. */
export async function hexDigest(bytes: Uint8Array): Promise<string> {
  return hexOf(await crypto.subtle.digest('SHA-256', bytes))
}

/** A digest in hexadecimal. */
export const hexOf = (digest: ArrayBuffer): string =>
  Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
