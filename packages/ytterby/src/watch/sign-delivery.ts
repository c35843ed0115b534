import { WebhookSecretError } from '../errors/webhook-secret-error.ts'
import { fromBase64 } from '../receipts/base64.ts'
import { readPrivateKey, sign } from '../receipts/ed25519.ts'
import { utf8 } from '../schema/utf8.ts'
import type { Delivery } from './deliveries.ts'

/** The part of Web Crypto that is used. Every runtime has it; the SDK is compiled without the types of any runtime. */
declare const crypto: {
  readonly subtle: {
    importKey(
      format: 'raw',
      bytes: Uint8Array,
      algorithm: typeof HMAC,
      extractable: boolean,
      usages: readonly ['sign'],
    ): Promise<object>
    sign(algorithm: 'HMAC', key: object, bytes: Uint8Array): Promise<ArrayBuffer>
  }
}
declare function btoa(text: string): string

const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const
const SECRET = /^whsec_([A-Za-z0-9+/]+={0,2})$/
const PRIVATE_KEY = /^whsk_([A-Za-z0-9+/]+={0,2})$/
const [LEAST_BYTES, MOST_BYTES] = [24, 64]
/** What precedes the seed in a PKCS #8 file of an Ed25519 key (RFC 8410, section 10.3). */
const PKCS8 = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20]
const SEED_BYTES = 32

/** The headers of a signed webhook message (Standard Webhooks). */
export type DeliveryHeaders = {
  readonly 'webhook-id': string
  readonly 'webhook-timestamp': string
  /** `v1,` and an HMAC-SHA256; with a private key also `v1a,` and an Ed25519 signature, after a blank. */
  readonly 'webhook-signature': string
}

/** What a webhook message is signed with, and when. */
export type DeliverySigning = {
  /** `whsec_` and 24 to 64 bytes in base64. */
  readonly secret: string
  /** `whsk_` and the seed of an Ed25519 key in base64, with or without the public key after it. */
  readonly privateKey?: string | undefined
  /** Seconds since 1970, of this attempt. */
  readonly timestamp: number
}

export async function signedHeaders(
  { id, body }: Delivery,
  { secret, privateKey, timestamp }: DeliverySigning,
): Promise<DeliveryHeaders> {
  const signed = utf8(`${id}.${timestamp}.${body}`)
  const signatures = [`v1,${await hmac(secret, signed)}`]
  if (privateKey !== undefined) signatures.push(`v1a,${await ed25519(privateKey, signed)}`)
  return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': signatures.join(' ') }
}

async function hmac(secret: string, signed: Uint8Array): Promise<string> {
  const bytes = bytesAfter(SECRET, secret)
  if (bytes.length < LEAST_BYTES || bytes.length > MOST_BYTES) throw new WebhookSecretError()
  const key = await crypto.subtle.importKey('raw', bytes, HMAC, false, ['sign'])
  return base64(new Uint8Array(await crypto.subtle.sign('HMAC', key, signed)))
}

async function ed25519(privateKey: string, signed: Uint8Array): Promise<string> {
  const bytes = bytesAfter(PRIVATE_KEY, privateKey)
  if (bytes.length !== SEED_BYTES && bytes.length !== 2 * SEED_BYTES) throw new WebhookSecretError()
  const pkcs8 = Uint8Array.from([...PKCS8, ...bytes.subarray(0, SEED_BYTES)])
  return base64(await sign((await readPrivateKey(pkcs8)).privateKey, signed))
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

function bytesAfter(form: RegExp, text: string): Uint8Array {
  const [, encoded] = form.exec(text) ?? []
  try {
    return fromBase64(encoded ?? '*')
  } catch {
    throw new WebhookSecretError()
  }
}
