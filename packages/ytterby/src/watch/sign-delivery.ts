import { WebhookSecretError } from '../errors/webhook-secret-error.ts'
import { fromBase64 } from '../receipts/base64.ts'
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
const [LEAST_BYTES, MOST_BYTES] = [24, 64]

/** The headers of a signed webhook message (Standard Webhooks, symmetric scheme `v1`). */
export type DeliveryHeaders = {
  readonly 'webhook-id': string
  readonly 'webhook-timestamp': string
  readonly 'webhook-signature': string
}

export async function signedHeaders(
  { id, body }: Delivery,
  { secret, timestamp }: { readonly secret: string; readonly timestamp: number },
): Promise<DeliveryHeaders> {
  const { subtle } = crypto
  const key = await subtle.importKey('raw', keyIn(secret), HMAC, false, ['sign'])
  const signature = await subtle.sign('HMAC', key, utf8(`${id}.${timestamp}.${body}`))
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,${btoa(String.fromCharCode(...new Uint8Array(signature)))}`,
  }
}

function keyIn(secret: string): Uint8Array {
  const [, base64] = SECRET.exec(secret) ?? []
  const key = base64 === undefined ? undefined : bytesOf(base64)
  if (key === undefined || key.length < LEAST_BYTES || key.length > MOST_BYTES) throw new WebhookSecretError()
  return key
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return fromBase64(base64)
  } catch {
    return undefined
  }
}
