/**
 * Prints a new receipt key as JSON: `privateKey` (PKCS8 in base64), which must be kept secret, and `publicKey`, which is
 * published. It is valid from now on, without an end date.
 */
import { importSigningKey, PublicKeySchema } from 'ytterby/receipts'

const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
if (!('privateKey' in pair)) throw new TypeError('Expected a key pair')
const pkcs8 = await crypto.subtle.exportKey('pkcs8', pair.privateKey)
const jwk = await crypto.subtle.exportKey('jwk', pair.publicKey)
if (!(pkcs8 instanceof ArrayBuffer) || !('x' in jwk)) throw new TypeError('Expected PKCS8 as bytes and a JWK with x')

const privateKey = btoa(String.fromCharCode(...new Uint8Array(pkcs8)))
const { keyId } = await importSigningKey(privateKey)
const publicKey = PublicKeySchema.parse({
  keyId,
  algorithm: 'Ed25519',
  publicKey: jwk.x,
  validFrom: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
  validUntil: null,
  revokedAt: null,
})
console.log(JSON.stringify({ privateKey, publicKey }))
