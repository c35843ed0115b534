import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, canonicalJson, decisionView, screenParty, type Inquiry } from 'ytterby'
import { signList, signReceipt, signScreening, verifyList, verifyReceipt, verifyScreening } from 'ytterby/receipts'
import { newKey, notHeld } from '../../test/receipt-key.ts'
import { runs } from '../../test/runs.ts'

const ISSUED_AT = '2036-11-24T09:30:00Z'
const magnet: Inquiry = {
  asOf: '2026-03-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }], commodityCode: '8505111000' },
  destination: 'DE',
  endUse: { kind: 'civil' },
}
const assessment = assess(magnet)
const { signing: key, published } = await newKey()
const keys = [published]
const receipt = await signReceipt(assessment, { key, issuedAt: ISSUED_AT })

const ASKED = { asOf: '2026-05-01' }
const listed = { name: 'TDK Corp.', ...ASKED, matches: screenParty('TDK Corp.', ASKED) }
const listedReceipt = await signScreening('TDK Corp.', { ...ASKED, key, issuedAt: ISSUED_AT })
const unlistedReceipt = await signScreening('Example Motoren GmbH', { ...ASKED, key, issuedAt: ISSUED_AT })

const listReceipt = await signList(
  {
    list: { bytes: 120, digest: `sha256:${'a1'.repeat(32)}` },
    answers: { bytes: 340, digest: `sha256:${'b2'.repeat(32)}` },
    parameters: { asOf: '2026-03-01', knownAt: null, lang: 'en', out: 'csv', full: false },
    lines: { answered: 2, refused: 1 },
    verdicts: { 'permit-required': 2 },
    ruleset: assessment.ruleset,
  },
  { key, issuedAt: ISSUED_AT },
)

const FILES = { list: listReceipt.list.digest, answers: listReceipt.answers.digest }

/** Paths to all leaves of a value. */
const leavesOf = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, member]) => leavesOf(member, [...path, name]))
    : [path]

/** A copy with the value at a path changed. */
function changedAt(value: unknown, [name, ...rest]: readonly string[], change: (leaf: unknown) => unknown): unknown {
  if (name === undefined) return change(value)
  if (typeof value !== 'object' || value === null) throw new Error(`Nothing at ${name}`)
  const members = Object.entries(value).map(([at, member]): [string, unknown] => [
    at,
    at === name ? changedAt(member, rest, change) : member,
  ])
  return Array.isArray(value) ? members.map(([, member]) => member) : Object.fromEntries(members)
}

/** A text with one character replaced, removed or inserted; another number; a value instead of null. */
const changeArbitrary = fc
  .record({
    at: fc.nat(),
    letter: fc.oneof(
      fc.constantFrom(...'0123456789abcdefABCDEFghijwxyzQAgw_-:.TZ '),
      fc.string({ minLength: 1, maxLength: 1 }),
    ),
    how: fc.constantFrom('replace', 'remove', 'insert'),
  })
  .map(({ at, letter, how }) => (leaf: unknown): unknown => {
    if (typeof leaf === 'number') return how === 'insert' ? leaf + 1 : leaf - 1
    if (typeof leaf === 'boolean') return !leaf
    if (typeof leaf !== 'string') return letter
    const place = at % (leaf.length + (how === 'insert' ? 1 : 0))
    return leaf.slice(0, place) + (how === 'remove' ? '' : letter) + leaf.slice(how === 'insert' ? place : place + 1)
  })

/** A value with one character of one of its leaves changed. */
const tampered = (value: unknown, leaves = leavesOf(value)): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...leaves), changeArbitrary)
    .map(([path, change]) => changedAt(value, path, change))
    .filter((changed) => canonicalJson(changed) !== canonicalJson(value))

describe('tampering is detected', () => {
  it('in any character of any field of a receipt', async () => {
    await fc.assert(
      fc.asyncProperty(tampered(receipt), async (changed) => {
        expect((await verifyReceipt(changed, { keys })).valid).toBe(false)
      }),
      { numRuns: runs(250) },
    )
  })

  it('in any character of any field of a screening receipt', async () => {
    await fc.assert(
      fc.asyncProperty(tampered(unlistedReceipt), async (changed) => {
        expect((await verifyScreening(changed, { keys })).valid).toBe(false)
      }),
      { numRuns: runs(250) },
    )
  })

  it('in any character of any field of the receipt of a list', async () => {
    await fc.assert(
      fc.asyncProperty(tampered(listReceipt), async (changed) => {
        expect((await verifyList(changed, { keys, ...FILES })).valid).toBe(false)
      }),
      { numRuns: runs(250) },
    )
  })

  it('in any character of the digest of a list or of its answers', async () => {
    expect((await verifyList(listReceipt, { keys, ...FILES })).valid).toBe(true)
    await fc.assert(
      fc.asyncProperty(tampered(FILES), async (changed) => {
        expect((await verifyList(listReceipt, { keys, ...Object(changed) })).valid).toBe(false)
      }),
      { numRuns: runs(100) },
    )
  })

  it('in any character of the decision', async () => {
    await fc.assert(
      fc.asyncProperty(tampered(assessment, leavesOf(decisionView(assessment))), async (changed) => {
        const verification = await verifyReceipt(receipt, { keys, assessment: changed })
        expect(verification.valid).toBe(false)
        expect(notHeld(verification)).toEqual({ assessment: 'fails' })
      }),
      { numRuns: runs(100) },
    )
  })

  it('in any character of the inquiry', async () => {
    await fc.assert(
      fc.asyncProperty(tampered(assessment.inquiry), async (inquiry) => {
        const verification = await verifyReceipt(receipt, { keys, assessment: { ...assessment, inquiry } })
        expect(verification.valid).toBe(false)
        expect(notHeld(verification)).toMatchObject({ inquiry: 'fails' })
      }),
      { numRuns: runs(100) },
    )
  })

  it('in any character of a screening', async () => {
    await fc.assert(
      fc.asyncProperty(tampered(listed), async (screening) => {
        expect((await verifyScreening(listedReceipt, { keys, screening })).valid).toBe(false)
      }),
      { numRuns: runs(100) },
    )
  })

  it('in unused bits of the last digit of signature and public key', async () => {
    const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    for (const digit of digits) {
      const signature = receipt.signature.slice(0, -1) + digit
      const publicKey = published.publicKey.slice(0, -1) + digit
      expect((await verifyReceipt({ ...receipt, signature }, { keys })).valid).toBe(signature === receipt.signature)
      expect((await verifyReceipt(receipt, { keys: [{ ...published, publicKey }] })).valid).toBe(
        publicKey === published.publicKey,
      )
    }
  })

  it('by a field added or removed', async () => {
    expect((await verifyReceipt({ ...receipt, note: '' }, { keys })).valid).toBe(false)
    for (const name of Object.keys(receipt)) {
      const less = Object.fromEntries(Object.entries(receipt).filter(([other]) => other !== name))
      expect((await verifyReceipt(less, { keys })).valid).toBe(false)
    }
  })
})

describe('bad input', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  })
  const circular: Record<string, unknown> = { ...assessment }
  circular['inquiry'] = circular

  it('never throws for any value', async () => {
    await fc.assert(
      fc.asyncProperty(anything, anything, anything, async (value, given, inquiry) => {
        expect((await verifyReceipt(value, { keys, assessment: given, inquiry })).valid).toBe(false)
        expect((await verifyScreening(value, { keys, screening: given })).valid).toBe(false)
        const known = await verifyReceipt(receipt, { keys, assessment: given, inquiry })
        expect(known.valid).toBe(given === undefined && inquiry === undefined)
        expect((await verifyScreening(unlistedReceipt, { keys, screening: given })).valid).toBe(given === undefined)
      }),
      { numRuns: runs(100) },
    )
  })

  it.each([
    ['contains itself', circular],
    ['contains a lone surrogate', { ...assessment, restrictions: [{ id: '\ud800', effect: 'duty' }] }],
    ['has an inquiry with a lone surrogate', { ...assessment, inquiry: { ...magnet, grade: '\ud800' } }],
  ])('never throws for an assessment that %s', async (_, given) => {
    expect((await verifyReceipt(receipt, { keys, assessment: given })).valid).toBe(false)
  })

  it('never throws for public keys that are not points of the curve', async () => {
    for (const byte of [0, 1, 127, 128, 255]) {
      const bytes = Buffer.alloc(32, byte)
      const keyId = Buffer.from(await crypto.subtle.digest('SHA-256', bytes))
        .toString('hex')
        .slice(0, 16)
      const bad = { ...published, keyId, publicKey: bytes.toString('base64url') }
      const verification = await verifyReceipt({ ...receipt, keyId }, { keys: [bad] })
      expect(notHeld(verification)).toMatchObject({ signature: 'fails' })
    }
  })
})
