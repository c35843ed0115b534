import { importSigningKey, PublicKeySchema } from 'ytterby/receipts'
import { describe, expect, it } from 'vitest'
import { ecdsa, key, keyText, published, raw } from '../../test/receipts.ts'
import { ReceiptRefusedError } from '../errors/receipt-refused-error.ts'

describe('a signing key', () => {
  it('has an id: the first digits of the SHA-256 of its public key', async () => {
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', raw)).toString('hex')
    expect(key.keyId).toBe(digest.slice(0, 16))
    expect(PublicKeySchema.parse(published)).toEqual(published)
  })

  it('cannot be exported', async () => {
    expect(key.privateKey.extractable).toBe(false)
    expect(JSON.stringify(key)).not.toContain(keyText)
  })

  it('is read with surrounding white space, such as a final newline', async () => {
    expect(await importSigningKey(` ${keyText}\n`)).toMatchObject({ keyId: key.keyId })
  })

  it.each([
    ['nothing', ''],
    ['not base64', 'not a key!'],
    ['base64url', keyText.replaceAll('+', '-').replaceAll('/', '_').slice(1)],
    ['the public key', published.publicKey],
    ['half of the key', keyText.slice(0, 32)],
    ['a key of another kind', ecdsa],
    ['a PEM file', `-----BEGIN PRIVATE KEY-----\n${keyText}\n-----END PRIVATE KEY-----`],
  ])('is refused, and not quoted in the error, if the text is %s', async (_, text) => {
    const error: unknown = await importSigningKey(text).catch((reason: unknown) => reason)
    if (!(error instanceof ReceiptRefusedError)) throw error
    expect(error.code).toBe('invalid-signing-key')
    expect(error.cause).toBeUndefined()
    if (text.length > 8) expect(`${error.message} ${error.stack}`).not.toContain(text.trim().slice(0, 8))
  })
})
