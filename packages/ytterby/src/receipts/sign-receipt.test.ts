import 'ytterby/zh'
import { createPublicKey, verify } from 'node:crypto'
import { assess, canonicalJson, currentRuleset, decisionDigest, parseInquiry } from 'ytterby'
import { ReceiptSchema, signReceipt } from 'ytterby/receipts'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../schema/sha256.ts'
import { rulesetPlace } from './place.ts'
import { assessment, ISSUED_AT, key, magnet, published, receipt } from '../../test/receipts.ts'
import { ReceiptRefusedError } from '../errors/receipt-refused-error.ts'

describe('a receipt', () => {
  it('contains digests, the ruleset and the package, and nothing of the inquiry', () => {
    const { signature, ...statement } = receipt
    expect(statement).toEqual({
      schema: 'receipt/1',
      inquiryDigest: `sha256:${sha256(canonicalJson(parseInquiry(magnet)))}`,
      decisionDigest: decisionDigest(assessment),
      ruleset: rulesetPlace(currentRuleset),
      package: currentRuleset.version,
      issuedAt: ISSUED_AT,
      keyId: key.keyId,
    })
    expect(signature).toMatch(/^[A-Za-z0-9_-]{86}$/)
    expect(ReceiptSchema.parse(receipt)).toEqual(receipt)
  })

  it('is signed over its canonical JSON, as another library confirms', () => {
    const { signature, ...statement } = receipt
    const publicKey = createPublicKey({
      format: 'jwk',
      key: { kty: 'OKP', crv: 'Ed25519', x: published.publicKey },
    })
    const bytes = Buffer.from(canonicalJson(statement), 'utf8')
    expect(verify(null, bytes, publicKey, Buffer.from(signature, 'base64url'))).toBe(true)
  })

  it('is the same each time and in every language', async () => {
    const again = await signReceipt(assess(structuredClone(magnet), { lang: 'zh' }), { key, issuedAt: ISSUED_AT })
    expect(canonicalJson(again)).toBe(canonicalJson(receipt))
  })

  it.each([
    '',
    '2036-11-24',
    '2036-11-24T09:30:00',
    '2036-11-24T09:30:00.5Z',
    '2036-11-24T09:30:00+08:00',
    '2036-02-30T09:30:00Z',
  ])('is not issued at “%s”', async (issuedAt) => {
    const error: unknown = await signReceipt(assessment, { key, issuedAt }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ReceiptRefusedError)
    expect(error).toMatchObject({ code: 'invalid-moment', pointer: '/issuedAt' })
  })
})
