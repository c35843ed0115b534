import type { WebhookKeys } from './webhook.ts'

const SECRET_BYTES = 32

/** Keys of a webhook, which nobody else knows. */
export async function newWebhookKeys(): Promise<WebhookKeys> {
  const secret = `whsec_${base64(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)))}`
  const keys = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  if (!('privateKey' in keys)) throw new TypeError('Ed25519 keys are pairs')
  const { d = '', x = '' } = await jwkOf(keys.privateKey)
  return {
    secret,
    // Standard Webhooks writes the seed and then the public key.
    privateKey: `whsk_${base64(Uint8Array.from([...bytesOf(d), ...bytesOf(x)]))}`,
    publicKey: `whpk_${base64(bytesOf(x))}`,
  }
}

async function jwkOf(key: CryptoKey): Promise<JsonWebKey> {
  const jwk = await crypto.subtle.exportKey('jwk', key)
  if (jwk instanceof ArrayBuffer) throw new TypeError('A JWK is JSON')
  return jwk
}

const bytesOf = (base64Url: string): Uint8Array =>
  Uint8Array.from(atob(base64Url.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
