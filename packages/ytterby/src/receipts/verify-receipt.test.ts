import 'ytterby/zh'
import * as fc from 'fast-check'
import { assess, currentRuleset, decisionView, type Inquiry, canonicalJson } from 'ytterby'
import { signReceipt, verifyReceipt, type PublicKey } from 'ytterby/receipts'
import { describe, expect, it } from 'vitest'
import { inquiryArbitrary } from '../../test/arbitrary-inquiry.ts'
import { notHeld } from '../../test/receipt-key.ts'
import {
  assessment,
  falseAssessment,
  falseReceipt,
  foreign,
  isReleased,
  ISSUED_AT,
  key,
  keys,
  magnet,
  other,
  published,
  receipt,
  refusedInquiry,
  refusedReceipt,
  screeningReceipt,
} from '../../test/receipts.ts'

describe('verifying a receipt', () => {
  type Evidence = Parameters<typeof verifyReceipt>[1]
  const whole: Evidence = { keys, assessment }
  const freed = { ...assessment, verdict: 'no-permit', possible: ['no-permit'], action: 'proceed' }

  it('shows that it is genuine, for this assessment, and that the answer is the same again', async () => {
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
      'issued-after-law holds',
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
    { case: 'not yet, by a second', life: { validFrom: '2036-11-24T09:30:01Z' }, valid: false },
    { case: 'until the next second', life: { validUntil: '2036-11-24T09:30:01Z' }, valid: true },
    { case: 'no longer, from this very second', life: { validUntil: ISSUED_AT }, valid: false },
    { case: 'long expired', life: { validUntil: '2026-02-01T00:00:00Z' }, valid: false },
    { case: 'revoked a second later', life: { revokedAt: '2036-11-24T09:30:01Z' }, valid: true },
    { case: 'revoked at this very second', life: { revokedAt: ISSUED_AT }, valid: false },
    { case: 'revoked before', life: { revokedAt: '2026-06-01T00:00:00Z' }, valid: false },
  ])('with a key that is valid $case', async ({ life, valid }) => {
    const verification = await verifyReceipt(receipt, { ...whole, keys: [{ ...published, ...life }] })
    expect({ valid: verification.valid, not: notHeld(verification) }).toEqual({
      valid,
      not: valid ? {} : { 'key-valid': 'fails' },
    })
  })

  it('accepts a key that is listed twice by either entry, in any order', async () => {
    const revoked = { ...published, revokedAt: '2026-06-01T00:00:00Z' }
    for (const twice of [
      [published, revoked],
      [revoked, published],
    ])
      expect(notHeld(await verifyReceipt(receipt, { keys: twice }))).toMatchObject({ 'key-valid': 'fails' })
  })

  it('gives each outcome in one sentence, in both languages', async () => {
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
