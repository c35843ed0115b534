/** A Web Crypto key, in any runtime. */
export type CryptoKey = {
  readonly type: string
  readonly extractable: boolean
  readonly algorithm: { readonly name: string }
  readonly usages: readonly string[]
}

type KeyFormat = 'raw' | 'pkcs8'
type Usage = 'sign' | 'verify'

/** The part of Web Crypto that is used. Every runtime has it; the SDK is compiled without the types of any runtime. */
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

/** Signs bytes; the signature has 64 bytes. */
export const sign = async (key: CryptoKey, bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.sign(ED25519, key, bytes))

/** Whether the signature was made with the private key of this 32-byte public key. */
export async function isSignedWith(publicKey: Uint8Array, signature: Uint8Array, bytes: Uint8Array): Promise<boolean> {
  const key = await crypto.subtle.importKey('raw', publicKey, ED25519, false, ['verify'])
  return crypto.subtle.verify(ED25519, key, signature, bytes)
}

/** Imports a private key (PKCS8) and derives its public key in base64url. The private key cannot be exported. */
export async function readPrivateKey(pkcs8: Uint8Array): Promise<{ privateKey: CryptoKey; publicKey: string }> {
  const { subtle } = crypto
  const { x } = await subtle.exportKey('jwk', await subtle.importKey('pkcs8', pkcs8, ED25519, true, ['sign']))
  if (x === undefined) throw new TypeError('An Ed25519 key has a public half')
  return { privateKey: await subtle.importKey('pkcs8', pkcs8, ED25519, false, ['sign']), publicKey: x }
}

/** The id of a 32-byte public key: the first 16 hexadecimal digits of its SHA-256. */
export const keyIdOf = async (publicKey: Uint8Array): Promise<string> => (await hexDigest(publicKey)).slice(0, 16)

/** `sha256:` and the SHA-256 of bytes. */
export const digestOfBytes = async (bytes: Uint8Array): Promise<string> => `sha256:${await hexDigest(bytes)}`

async function hexDigest(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
