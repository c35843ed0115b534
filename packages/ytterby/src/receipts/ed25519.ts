/** A key as Web Crypto holds it, in any runtime. */
export type CryptoKey = {
  readonly type: string
  readonly extractable: boolean
  readonly algorithm: { readonly name: string }
  readonly usages: readonly string[]
}

type KeyFormat = 'raw' | 'pkcs8'
type Usage = 'sign' | 'verify'

/** What is used of Web Crypto. Every runtime has it; the SDK is compiled with the types of none. */
declare const crypto: {
  readonly subtle: {
    digest(algorithm: 'SHA-256', bytes: Uint8Array): Promise<ArrayBuffer>
    importKey(
      format: KeyFormat,
      bytes: Uint8Array,
      algorithm: typeof ED25519,
      extractable: boolean,
      usages: readonly Usage[],
    ): Promise<CryptoKey>
    exportKey(format: 'jwk', key: CryptoKey): Promise<{ readonly x?: string }>
    sign(algorithm: typeof ED25519, key: CryptoKey, bytes: Uint8Array): Promise<ArrayBuffer>
    verify(algorithm: typeof ED25519, key: CryptoKey, signature: Uint8Array, bytes: Uint8Array): Promise<boolean>
  }
}

const ED25519 = 'Ed25519'

/** The 64 bytes of the signature over some bytes. */
export const sign = async (key: CryptoKey, bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.sign(ED25519, key, bytes))

/** Was it signed with the private half of this public key of 32 bytes. */
export async function isSignedWith(publicKey: Uint8Array, signature: Uint8Array, bytes: Uint8Array): Promise<boolean> {
  const key = await crypto.subtle.importKey('raw', publicKey, ED25519, false, ['verify'])
  return crypto.subtle.verify(ED25519, key, signature, bytes)
}

/** A private key in PKCS8, and the public key that belongs to it in base64url. The key itself cannot be read out again. */
export async function readPrivateKey(pkcs8: Uint8Array): Promise<{ privateKey: CryptoKey; publicKey: string }> {
  const { subtle } = crypto
  const { x } = await subtle.exportKey('jwk', await subtle.importKey('pkcs8', pkcs8, ED25519, true, ['sign']))
  if (x === undefined) throw new TypeError('An Ed25519 key has a public half')
  return { privateKey: await subtle.importKey('pkcs8', pkcs8, ED25519, false, ['sign']), publicKey: x }
}

/** The first 16 hexadecimal digits of the SHA-256 of a public key of 32 bytes. */
export async function keyIdOf(publicKey: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', publicKey))
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
