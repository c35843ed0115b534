import * as fc from 'fast-check'
import { createPublicKey, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  assess,
  canonicalJson,
  currentRuleset,
  decisionDigest,
  decisionView,
  parseInquiry,
  RULESET_VERSION,
  type Assessment,
  type Inquiry,
} from 'ytterby'
import 'ytterby/zh'
import {
  importSigningKey,
  PublicKeySchema,
  ReceiptRefusedError,
  ReceiptSchema,
  signReceipt,
  signScreening,
  verifyReceipt,
  type PublicKey,
} from 'ytterby/receipts'
import { releaseDigest, releaseOf, releases } from 'ytterby/releases'
import { compileRuleset } from 'ytterby/rulesets'
import { placed } from './place.ts'
import { signed } from './signed.ts'
import { sha256 } from '../schema/sha256.ts'
import { inquiryArbitrary } from '../../test/arbitrary-inquiry.ts'
import { newKey, notHeld } from '../../test/receipt-key.ts'

/** Whether the law at hand is that of a release. */
const isReleased = releaseOf(currentRuleset) !== undefined

const ISSUED_AT = '2026-11-24T09:30:00Z'
const magnet: Inquiry = {
  asOf: '2026-03-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }], commodityCode: '8505111000' },
  destination: 'DE',
  endUse: { kind: 'civil' },
}
const assessment = assess(magnet)
const { text: keyText, signing: key, published, raw } = await newKey()
const other = await newKey()
const receipt = await signReceipt(assessment, { key, issuedAt: ISSUED_AT })
const keys = [other.published, published]

/** What an issuer could sign that the ruleset does not bear out. */
const falseAssessment: Assessment = { ...assessment, verdict: 'no-permit' }
const falseReceipt = await signReceipt(falseAssessment, { key, issuedAt: ISSUED_AT })
const refusedInquiry: Inquiry = { ...magnet, destination: 'CN' }
const refusedReceipt = await signReceipt({ ...assessment, inquiry: refusedInquiry }, { key, issuedAt: ISSUED_AT })
const screeningReceipt = await signScreening('TDK Corp.', { asOf: '2026-05-01', key, issuedAt: ISSUED_AT })

/** A release that never was: the same law under another name. */
const foreign = compileRuleset({ ...structuredClone(currentRuleset.data), version: '9.9.9' })

/** A private key of another kind. */
const ecdsa = Buffer.from(
  await crypto.subtle.exportKey(
    'pkcs8',
    (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])).privateKey,
  ),
).toString('base64')

describe('a signing key', () => {
  it('is known by the first digits of the SHA-256 of its public key', async () => {
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', raw)).toString('hex')
    expect(key.keyId).toBe(digest.slice(0, 16))
    expect(PublicKeySchema.parse(published)).toEqual(published)
  })

  it('cannot be read out again', async () => {
    expect(key.privateKey.extractable).toBe(false)
    expect(JSON.stringify(key)).not.toContain(keyText)
  })

  it('is read with white space around it, as files end', async () => {
    expect(await importSigningKey(` ${keyText}\n`)).toMatchObject({ keyId: key.keyId })
  })

  it.each([
    ['nothing', ''],
    ['no base64', 'not a key!'],
    ['base64url', keyText.replaceAll('+', '-').replaceAll('/', '_').slice(1)],
    ['the public key', published.publicKey],
    ['half of it', keyText.slice(0, 32)],
    ['a key of another kind', ecdsa],
    ['a PEM file', `-----BEGIN PRIVATE KEY-----\n${keyText}\n-----END PRIVATE KEY-----`],
  ])('is refused, and not quoted, where the text is %s', async (_, text) => {
    const error: unknown = await importSigningKey(text).catch((reason: unknown) => reason)
    if (!(error instanceof ReceiptRefusedError)) throw error
    expect(error.code).toBe('invalid-signing-key')
    expect(error.cause).toBeUndefined()
    if (text.length > 8) expect(`${error.message} ${error.stack}`).not.toContain(text.trim().slice(0, 8))
  })
})

describe('a receipt', () => {
  it('holds digests, the ruleset and the package, and nothing of the inquiry', () => {
    const { signature, ...statement } = receipt
    expect(statement).toEqual({
      schema: 'receipt/1',
      inquiryDigest: `sha256:${sha256(canonicalJson(parseInquiry(magnet)))}`,
      decisionDigest: decisionDigest(assessment),
      ruleset: placed(currentRuleset),
      package: RULESET_VERSION,
      issuedAt: ISSUED_AT,
      keyId: key.keyId,
    })
    expect(signature).toMatch(/^[A-Za-z0-9_-]{86}$/)
    expect(ReceiptSchema.parse(receipt)).toEqual(receipt)
  })

  it('is signed over its canonical JSON, as another library finds', () => {
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
    '2026-11-24',
    '2026-11-24T09:30:00',
    '2026-11-24T09:30:00.5Z',
    '2026-11-24T09:30:00+08:00',
    '2026-02-30T09:30:00Z',
  ])('is not issued at “%s”', async (issuedAt) => {
    const error: unknown = await signReceipt(assessment, { key, issuedAt }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ReceiptRefusedError)
    expect(error).toMatchObject({ code: 'invalid-moment', pointer: '/issuedAt' })
  })
})

describe('verifying a receipt', () => {
  type Evidence = Parameters<typeof verifyReceipt>[1]
  const whole: Evidence = { keys, assessment }
  const freed = { ...assessment, verdict: 'no-permit', possible: ['no-permit'], action: 'proceed' }

  it('shows that it is genuine, for this assessment, and that the answer is given again', async () => {
    const { valid, checks } = await verifyReceipt(receipt, whole)
    expect(valid).toBe(true)
    expect(checks.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      'shape holds',
      'key-known holds',
      'key-valid holds',
      'signature holds',
      'inquiry holds',
      'assessment holds',
      'ruleset holds',
      `chain ${isReleased ? 'holds' : 'unknown'}`,
      'reassessed holds',
    ])
  })

  it.each<{ case: string; value?: unknown; evidence: Evidence; valid: boolean; not: Record<string, string> }>([
    {
      case: 'as it comes back from JSON',
      value: JSON.parse(JSON.stringify(receipt)),
      evidence: { keys, assessment: JSON.parse(canonicalJson(assessment)) },
      valid: true,
      not: {},
    },
    {
      case: 'alone',
      evidence: { keys },
      valid: true,
      not: { inquiry: 'unknown', assessment: 'unknown', reassessed: 'unknown' },
    },
    {
      case: 'with the inquiry alone, as it was written',
      evidence: {
        keys,
        inquiry: {
          ...magnet,
          product: {
            form: 'ndfeb-magnet',
            elements: [{ symbol: 'Dy' }, { symbol: 'Nd' }],
            commodityCode: '8505.11 1000',
          },
        },
      },
      valid: true,
      not: { assessment: 'unknown' },
    },
    {
      case: 'with the decision view and the inquiry',
      evidence: { keys, assessment: decisionView(assessment), inquiry: magnet },
      valid: true,
      not: {},
    },
    {
      case: 'with the assessment in Chinese',
      evidence: { keys, assessment: assess(magnet, { lang: 'zh' }) },
      valid: true,
      not: {},
    },
    {
      case: 'with an assessment of a later release that says more',
      evidence: {
        keys,
        assessment: {
          ...assessment,
          outlook: 'bright',
          permits: assessment.permits.map((permit) => ({ ...permit, fee: 0 })),
        },
      },
      valid: true,
      not: {},
    },
    {
      case: 'with another inquiry',
      evidence: { keys, inquiry: { ...magnet, destination: 'FR' } },
      valid: false,
      not: { inquiry: 'fails', assessment: 'unknown', reassessed: 'unknown' },
    },
    {
      case: 'with an inquiry that is refused',
      evidence: { keys, inquiry: { ...magnet, destination: 'Germany' } },
      valid: false,
      not: { inquiry: 'fails', assessment: 'unknown', reassessed: 'unknown' },
    },
    {
      case: 'with the assessment and another inquiry beside it',
      evidence: { keys, assessment, inquiry: { ...magnet, destination: 'FR' } },
      valid: false,
      not: { inquiry: 'fails', reassessed: 'unknown' },
    },
    {
      case: 'with the assessment of another good',
      evidence: { keys, assessment: assess({ ...magnet, product: { form: 'motor', elements: [{ symbol: 'Dy' }] } }) },
      valid: false,
      not: { inquiry: 'fails', assessment: 'fails', reassessed: 'unknown' },
    },
    {
      case: 'with the verdict rewritten',
      evidence: { keys, assessment: freed },
      valid: false,
      not: { assessment: 'fails' },
    },
    {
      case: 'with an assessment that says another ruleset',
      evidence: {
        keys,
        assessment: { ...assessment, ruleset: { ...assessment.ruleset, digest: foreign.digest } },
      },
      valid: false,
      not: { assessment: 'fails' },
    },
    {
      case: 'with something that is no assessment',
      evidence: { keys, assessment: 'permit-required' },
      valid: false,
      not: { inquiry: 'unknown', assessment: 'fails', reassessed: 'unknown' },
    },
    {
      case: 'without keys',
      evidence: { keys: [], assessment },
      valid: false,
      not: { 'key-known': 'fails', 'key-valid': 'unknown', signature: 'unknown' },
    },
    {
      case: 'by the keys of somebody else',
      evidence: { keys: [other.published], assessment },
      valid: false,
      not: { 'key-known': 'fails', 'key-valid': 'unknown', signature: 'unknown' },
    },
    {
      case: 'by another key under the id of this one',
      evidence: { keys: [{ ...other.published, keyId: key.keyId }], assessment },
      valid: false,
      not: { 'key-known': 'fails', 'key-valid': 'unknown', signature: 'unknown' },
    },
    {
      case: 'that names another known key',
      value: { ...receipt, keyId: other.published.keyId },
      evidence: whole,
      valid: false,
      not: { signature: 'fails' },
    },
    {
      case: 'under a ruleset of another version',
      evidence: { ...whole, ruleset: foreign },
      valid: true,
      not: { ruleset: 'unknown', reassessed: 'unknown' },
    },
    {
      case: 'under a ruleset of the same version with another content',
      evidence: { ...whole, ruleset: { ...currentRuleset, digest: foreign.digest } },
      valid: true,
      not: { ruleset: 'unknown', reassessed: 'unknown' },
    },
    {
      case: 'that was signed for a decision which the ruleset does not give',
      value: falseReceipt,
      evidence: { keys, assessment: falseAssessment },
      valid: false,
      not: { reassessed: 'fails' },
    },
    {
      case: 'that was signed for an inquiry which is refused',
      value: refusedReceipt,
      evidence: { keys, inquiry: refusedInquiry },
      valid: false,
      not: { assessment: 'unknown', reassessed: 'fails' },
    },
    {
      case: 'of another kind',
      value: screeningReceipt,
      evidence: whole,
      valid: false,
      not: {
        shape: 'fails',
        'key-known': 'unknown',
        'key-valid': 'unknown',
        signature: 'unknown',
        inquiry: 'unknown',
        assessment: 'unknown',
        ruleset: 'unknown',
        reassessed: 'unknown',
      },
    },
  ])('$case', async ({ value = receipt, evidence, valid, not }) => {
    const verification = await verifyReceipt(value, evidence)
    expect({ valid: verification.valid, not: notHeld(verification) }).toEqual({ valid, not })
  })

  it.each<{ case: string; life: Partial<PublicKey>; valid: boolean }>([
    { case: 'without an end', life: { validUntil: null }, valid: true },
    { case: 'from this very second', life: { validFrom: ISSUED_AT }, valid: true },
    { case: 'not yet, by a second', life: { validFrom: '2026-11-24T09:30:01Z' }, valid: false },
    { case: 'until the next second', life: { validUntil: '2026-11-24T09:30:01Z' }, valid: true },
    { case: 'no longer, from this very second', life: { validUntil: ISSUED_AT }, valid: false },
    { case: 'long expired', life: { validUntil: '2026-02-01T00:00:00Z' }, valid: false },
    { case: 'revoked a second later', life: { revokedAt: '2026-11-24T09:30:01Z' }, valid: true },
    { case: 'revoked at this very second', life: { revokedAt: ISSUED_AT }, valid: false },
    { case: 'revoked before', life: { revokedAt: '2026-06-01T00:00:00Z' }, valid: false },
  ])('by a key that is valid $case', async ({ life, valid }) => {
    const verification = await verifyReceipt(receipt, { ...whole, keys: [{ ...published, ...life }] })
    expect({ valid: verification.valid, not: notHeld(verification) }).toEqual({
      valid,
      not: valid ? {} : { 'key-valid': 'fails' },
    })
  })

  it('takes a key that is given twice by both entries, in either order', async () => {
    const revoked = { ...published, revokedAt: '2026-06-01T00:00:00Z' }
    for (const twice of [
      [published, revoked],
      [revoked, published],
    ])
      expect(notHeld(await verifyReceipt(receipt, { keys: twice }))).toMatchObject({ 'key-valid': 'fails' })
  })

  it('says each outcome in one sentence, in both languages', async () => {
    const told = await Promise.all(
      [receipt, { ...receipt, keyId: other.published.keyId }, {}].flatMap((value) =>
        [whole, { keys: [], assessment: freed }, { keys }].flatMap((evidence) =>
          (['en', 'zh'] as const).map(async (lang) => ({
            lang,
            ...(await verifyReceipt(value, { ...evidence, lang })),
          })),
        ),
      ),
    )
    for (const { lang, checks } of told)
      for (const { text } of checks)
        expect(text).toMatch(lang === 'zh' ? /^\p{Script=Han}[^A-Za-z]+。$/u : /^[A-Z][^\p{Script=Han}]+\.$/u)
  })

  it('covers the clearances that the inquiry states', async () => {
    const clearance = {
      listed: 'Rheinmetall AG',
      notice: 'MOFCOM-2026-30',
      met: 'Rheinmetall AG',
      on: '2026-09-01',
      why: 'A baker of Kassel.',
    }
    const withClearance = (stated: object): Inquiry => ({
      ...magnet,
      asOf: '2026-11-24',
      endUser: { name: 'Rheinmetal AG', cleared: [{ ...clearance, ...stated }] },
    })
    const answer = assess(withClearance({}))
    expect(answer.cleared).toMatchObject([{ path: 'endUser.cleared.0', outcome: 'used' }])
    const issued = await signReceipt(answer, { key, issuedAt: ISSUED_AT })
    expect((await verifyReceipt(issued, { keys, assessment: answer })).valid).toBe(true)
    for (const inquiry of [withClearance({ why: 'Somebody said so.' }), withClearance({ until: '2027-01-01' })]) {
      const verification = await verifyReceipt(issued, { keys, inquiry })
      expect(verification.valid).toBe(false)
      expect(notHeld(verification)).toMatchObject({ inquiry: 'fails' })
    }
  })

  it('holds for the receipt of any inquiry', async () => {
    await fc.assert(
      fc.asyncProperty(inquiryArbitrary, async (inquiry) => {
        const answer = assess(inquiry)
        const issued = await signReceipt(answer, { key, issuedAt: ISSUED_AT })
        expect(notHeld(await verifyReceipt(issued, { keys, assessment: answer, inquiry }))).toEqual({})
      }),
      { numRuns: 100 },
    )
  })
})

describe('the place of a ruleset in the chain of releases', () => {
  const { issuedAt: _, keyId: __, signature: ___, ...statement } = receipt
  const chainOf = async (ruleset: object): Promise<string | undefined> => {
    const value = await signed({ ...statement, ruleset }, { key, issuedAt: ISSUED_AT })
    return (await verifyReceipt(value, { keys })).checks.find(({ id }) => id === 'chain')?.outcome
  }
  const altered = `sha256:${'0'.repeat(64)}`

  it.each(releases.map((release) => [release.version, release] as const))('%s', async (version, release) => {
    const named = { version, digest: release.ruleset, release: releaseDigest(release) }
    expect(await chainOf(named)).toBe('holds')
    expect(await chainOf({ ...named, release: altered })).toBe('fails')
    expect(await chainOf({ ...named, digest: altered })).toBe('fails')
    expect(await chainOf({ ...named, release: null })).toBe('unknown')
  })

  it('of a release that is not known here cannot be told', async () => {
    expect(await chainOf({ version: '9.9.9', digest: altered, release: altered })).toBe('unknown')
  })
})
