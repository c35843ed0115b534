import { createHash } from 'node:crypto'
import {
  assess,
  canonicalJson,
  currentRuleset,
  decide,
  decisionDigest,
  decisionView,
  parseInquiry,
  verdictOf,
  type Inquiry,
} from 'ytterby'
import { timeline } from 'ytterby/law'
import { describe, expect, it } from 'vitest'
import { lawWith } from '../../../test/changed-law.ts'
import { civilDeal, metal, symbols } from '../../../test/civil-deal.ts'

describe('an export to China', () => {
  it('is not covered by its law: its timeline is empty for any asserted code and any buyer', () => {
    const line = timeline({
      asOf: '2026-03-01',
      exportedFrom: 'KR',
      destination: 'CN',
      product: { form: 'ore', controlCode: '1C909.a.1' },
      endUser: { name: 'Sierra Nevada Corporation' },
    })
    expect(line.events).toEqual([])
  })
})

describe('a refusal', () => {
  it.each([
    [
      { shipment: { purpose: 5 } },
      'unknown-value',
      'This value is not in the list. Use one of: sale, return-after-repair, exhibition-return, aircraft-part, sample, other.',
    ],
    [{ product: { controlCode: 'x' } }, 'invalid-code', 'Write a control code such as 1C905.a.4.'],
    [{ product: { elements: [{ symbol: 'Dy', weightPercent: 101 }] } }, 'out-of-range', 'Must be at most 100.'],
    [{ product: { commodityCode: '' } }, 'unknown-value', 'Must not be empty; leave the field out where it is open.'],
    [{ product: { description: 'x'.repeat(2001) } }, 'too-long', 'At most 2000 characters are allowed.'],
    [{ consignees: Array.from({ length: 21 }, () => ({})) }, 'too-long', 'At most 20 members are allowed.'],
    [
      { clock: { neededBy: '2100-01-01' } },
      'out-of-range',
      'Name a day from 2003-01-01 to 2099-12-31; the calendar counts no further.',
    ],
  ])('for %j says %s', (part, code, message) => {
    expect(() => parseInquiry({ asOf: '2026-03-01', ...part })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code, message })] }),
    )
  })

  it('is not caused by the last day of the calendar', () => {
    expect(parseInquiry({ asOf: '2026-03-01', clock: { neededBy: '2099-12-31' } }).clock?.neededBy).toBe('2099-12-31')
  })
})

it.each([
  ['2025-11-06', 'not yet in force'],
  ['2026-03-01', 'suspended'],
  ['2026-11-10', 'suspended'],
])('an asserted code that is not in force on %s names itself, not the nearest good', (asOf, state) => {
  const { headline, because } = assess({ asOf, product: { form: 'equipment', controlCode: '2B902.a' } })
  expect(headline).toMatch(/^No permit needed: 2B902\.a of .*announcement 56 of 2025 would cover the good, but/)
  expect(headline).toContain(state)
  expect(because[0]?.citations.length).toBeGreaterThan(0)
})

describe('an answer', () => {
  const magnet = {
    ...civilDeal,
    product: { form: 'ndfeb-magnet', elements: symbols('Nd;Dy') },
  } as const satisfies Inquiry

  it.each<Inquiry>([magnet, { ...civilDeal, product: metal('Dy'), asOf: '2024-06-01' }])(
    'to %j is plain JSON without undefined members',
    (inquiry) => {
      const answer = assess(inquiry)
      expect(answer).toStrictEqual(JSON.parse(JSON.stringify(answer)))
    },
  )

  it('is the same for a checked inquiry and an unchecked one', () => {
    for (const inquiry of [magnet, { ...magnet, asOf: '2024-06-01' }]) {
      const checked = parseInquiry(inquiry)
      expect(decide(inquiry)).toEqual(decisionView(assess(checked)))
      expect(decide(checked)).toEqual(decide(inquiry))
      expect(verdictOf(inquiry)).toEqual(verdictOf(checked))
    }
  })

  it('has the same decision view each time', () => {
    const answer = assess(magnet)
    for (const view of [decisionView(answer), decisionView(answer), decisionView(structuredClone(answer))]) {
      expect(view.ruleset).toEqual({ version: currentRuleset.version })
      expect(view.tier).toEqual({ level: answer.tier?.level })
      expect(view.restrictions).toEqual(answer.restrictions.map(({ id, effect }) => ({ id, effect })))
      expect(view.horizon).toEqual(answer.horizon.map(({ on, verdict }) => ({ on, verdict })))
      expect(view.permits.map(({ kind, verdict }) => [kind, verdict])).toEqual(
        answer.permits.map(({ kind, verdict }) => [kind, verdict]),
      )
    }
    expect(decisionView(assess({ ...magnet, asOf: '2024-06-01' })).tier).toBeNull()
  })

  it('is identified by the SHA-256 of its decision view in canonical JSON', () => {
    const answer = assess(magnet)
    const digest = createHash('sha256')
      .update(canonicalJson(decisionView(answer)))
      .digest('hex')
    expect(decisionDigest(answer)).toBe(`sha256:${digest}`)
  })

  it('stays the same even if a caller changes the one before', () => {
    const writeInto = (part: unknown): void => {
      if (typeof part !== 'object' || part === null || Object.isFrozen(part)) return
      for (const member of Object.values(part)) writeInto(member)
      if (Array.isArray(part)) part.push('written')
      else Object.assign(part, { written: true })
    }
    // A freshly compiled law, without cached tables.
    const ruleset = lawWith(() => undefined)
    for (const inquiry of [magnet, { ...magnet, asOf: '2025-10-20', exportedFrom: 'KR' }]) {
      const first = assess(inquiry, { ruleset })
      const before = canonicalJson(first)
      writeInto(first)
      expect(canonicalJson(assess(inquiry, { ruleset })) === before).toBe(true)
    }
  })

  it('that was changed has a decision view with the changes', () => {
    const copy = structuredClone(assess(magnet))
    const before = decisionView(copy).restrictions.length
    copy.restrictions.pop()
    expect(decisionView(copy).restrictions).toHaveLength(before - 1)
  })

  it('for one good is never given for another that was read before the first was assessed', () => {
    const checked = Array.from({ length: 12 }, (_, at) =>
      parseInquiry({
        ...civilDeal,
        product:
          at % 2 === 0
            ? { form: 'metal', elements: symbols('Nd'), particleSizeMicron: 501 + at }
            : { elements: symbols('Nd'), host: 'other', description: `${at}` },
      }),
    )
    expect(checked.map((inquiry) => assess(inquiry).classification.formBasis)).toEqual(
      checked.map(({ product }) => (product?.form === undefined ? 'open' : 'stated')),
    )
  })
})
