import * as fc from 'fast-check'
import { assess, canonicalJson, parseInquiry, type Assessment, type Inquiry } from 'ytterby'
import { POSSIBLE_VERDICTS } from 'ytterby/schema'
import { describe, expect, it } from 'vitest'
import { elementsArbitrary, inquiryArbitrary, metalsArbitrary } from './arbitrary-inquiry.ts'

const RUNS = { numRuns: 600, seed: 20261124 }

/** Ways to state one open fact, none of them against a presumption. */
const statements: fc.Arbitrary<(inquiry: Inquiry) => Inquiry> = fc.oneof(
  elementsArbitrary.map(
    (elements) => (inquiry: Inquiry) =>
      inquiry.product?.elements === undefined ? withProduct(inquiry, { elements, elementsComplete: true }) : inquiry,
  ),
  metalsArbitrary.map(
    (metals) => (inquiry: Inquiry) =>
      inquiry.product?.alloyedWith === undefined ? withProduct(inquiry, { alloyedWith: metals }) : inquiry,
  ),
  fc
    .constantFrom('DE', 'US', 'JP', 'FR')
    .map(
      (destination) => (inquiry: Inquiry) =>
        inquiry.destination === undefined ? { ...inquiry, destination } : inquiry,
    ),
  fc
    .constantFrom('civil' as const, 'military' as const)
    .map(
      (kind) => (inquiry: Inquiry) =>
        inquiry.endUse?.kind === undefined ? { ...inquiry, endUse: { ...inquiry.endUse, kind } } : inquiry,
    ),
  fc
    .constantFrom('civil' as const, 'military' as const)
    .map(
      (kind) => (inquiry: Inquiry) =>
        inquiry.endUser?.kind === undefined ? { ...inquiry, endUser: { ...inquiry.endUser, kind } } : inquiry,
    ),
  fc
    .constantFrom('control-list' as const, 'watch-list' as const, 'none' as const)
    .map(
      (listed) => (inquiry: Inquiry) =>
        inquiry.endUser?.listed === undefined && inquiry.endUser?.name === undefined
          ? { ...inquiry, endUser: { ...inquiry.endUser, listed } }
          : inquiry,
    ),
  fc
    .constantFrom(100, 900)
    .map(
      (particleSizeMicron) => (inquiry: Inquiry) =>
        inquiry.product?.particleSizeMicron === undefined ? withProduct(inquiry, { particleSizeMicron }) : inquiry,
    ),
  fc
    .constantFrom(0, 0.09, 0.1, 60)
    .map(
      (valuePercent) => (inquiry: Inquiry) =>
        inquiry.chineseContent?.valuePercent === undefined
          ? { ...inquiry, chineseContent: { ...inquiry.chineseContent, valuePercent } }
          : inquiry,
    ),
  fc
    .boolean()
    .map(
      (technology) => (inquiry: Inquiry) =>
        inquiry.chineseContent?.technology === undefined
          ? { ...inquiry, chineseContent: { ...inquiry.chineseContent, technology } }
          : inquiry,
    ),
)

function withProduct(inquiry: Inquiry, change: NonNullable<Inquiry['product']>): Inquiry {
  return { ...inquiry, product: { ...inquiry.product, ...change } }
}

const rank = (verdict: Assessment['verdict']): number =>
  verdict === 'depends' ? POSSIBLE_VERDICTS.indexOf('no-permit') : POSSIBLE_VERDICTS.indexOf(verdict)

describe('for every inquiry', { timeout: 60_000 }, () => {
  it('what is open or unsettled never becomes «no permit»', () => {
    fc.assert(
      fc.property(inquiryArbitrary, (inquiry) => {
        const answer = assess(inquiry)
        if (answer.verdict !== 'no-permit') return
        expect(answer.possible).toEqual(['no-permit'])
        for (const gap of answer.gaps) expect(gap.eitherWay).toEqual(['no-permit'])
        if (inquiry.exportedFrom !== undefined && inquiry.exportedFrom !== 'CN') return
        const items = answer.permits.flatMap((permit) => permit.items)
        expect(items.filter((item) => item.state === 'in-force' || item.state === 'unsettled')).toEqual([])
      }),
      RUNS,
    )
  })

  it('stating an open fact never enlarges what is possible', () => {
    fc.assert(
      fc.property(inquiryArbitrary, fc.array(statements, { minLength: 1, maxLength: 3 }), (inquiry, facts) => {
        const before = assess(inquiry)
        const after = assess(facts.reduce((stated, state) => state(stated), inquiry))
        // A fact that sets the commodity code aside takes evidence away (docs/decisions.md).
        if (after.warnings.some(({ code }) => code === 'code-alone' || code === 'code-form-conflict')) return
        expect(before.possible, canonicalJson(after.inquiry)).toEqual(expect.arrayContaining(after.possible))
      }),
      RUNS,
    )
  })

  it('no permit alone is stricter than all together', () => {
    fc.assert(
      fc.property(inquiryArbitrary, (inquiry) => {
        const answer = assess(inquiry)
        for (const permit of answer.permits)
          expect(rank(permit.verdict), permit.kind).toBeGreaterThanOrEqual(rank(answer.verdict))
      }),
      RUNS,
    )
  })

  it('the same inquiry gives the same bytes, whatever was asked before and however it is written', () => {
    fc.assert(
      fc.property(inquiryArbitrary, inquiryArbitrary, (inquiry, other) => {
        const bytes = canonicalJson(assess(inquiry))
        assess(other)
        const { product, ...rest } = inquiry
        const rewritten: Inquiry = {
          product: {
            ...product,
            ...(product?.elements === undefined ? {} : { elements: product.elements.toReversed() }),
          },
          ...rest,
        }
        expect(canonicalJson(assess(rewritten))).toBe(bytes)
        expect(canonicalJson(assess(parseInquiry(JSON.parse(JSON.stringify(inquiry)))))).toBe(bytes)
      }),
      { ...RUNS, numRuns: 200 },
    )
  })
})
