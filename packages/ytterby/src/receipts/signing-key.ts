import { ReceiptRefusedError } from '../errors/receipt-refused-error.ts'
import { fromBase64, fromBase64Url } from './base64.ts'
import { keyIdOf, readPrivateKey, type CryptoKey } from './ed25519.ts'

/** A private key that signs receipts, under the id of its public key. */
export type SigningKey = { readonly keyId: string; readonly privateKey: CryptoKey }

/** Imports an Ed25519 private key (PKCS8) and computes its id. */
export async function readSigningKey(text: string): Promise<SigningKey> {
  try {
    const { privateKey, publicKey } = await readPrivateKey(fromBase64(text))
    return { keyId: await keyIdOf(fromBase64Url(publicKey)), privateKey }
  } catch {
    // The original error may quote the key.
    throw new ReceiptRefusedError('invalid-signing-key')
  }
}
