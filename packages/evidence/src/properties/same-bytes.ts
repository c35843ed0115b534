import * as fc from 'fast-check'
import { assess, canonicalJson, currentRuleset, decisionDigest, parseInquiry, type Inquiry } from 'ytterby'
import { compileRuleset } from 'ytterby/rulesets'
import 'ytterby/zh'
import { AssessmentSchema } from 'ytterby/schema'
import { chanceFrom } from '../random/chance.ts'
import { inquiryArbitrary, writtenInquiryArbitrary } from './arbitrary-inquiry.ts'
import { difference } from './difference.ts'
import { demand, forAll, type Property } from './property.ts'
import { reordered } from './shuffle.ts'

const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value))
const seedArbitrary = fc.nat({ max: 2 ** 31 })
const SHUFFLES = 10

/** Keys at every depth, elements and other metals; the order of consignees is part of what was asked. */
export const inquiryOrder: Property = {
  name: 'inquiry-order',
  says: 'The order of elements, of other metals and of object keys does not change a byte of the answer.',
  runs: { gate: 60, prove: 1_000 },
  check: forAll(fc.tuple(writtenInquiryArbitrary, seedArbitrary), ([inquiry, seed]) => {
    const chance = chanceFrom(seed)
    const { elements, alloyedWith } = inquiry.product ?? {}
    const bytes = canonicalJson(assess(inquiry))
    for (let done = 0; done < SHUFFLES; done += 1) {
      const shuffle = reordered(inquiry, chance, (list) => list === elements || list === alloyedWith)
      const answer = assess(parseInquiry(shuffle))
      demand(canonicalJson(answer) === bytes, 'The bytes differ', () => ({ inquiry, shuffle }))
    }
  }),
}

export const consigneeOrder: Property = {
  name: 'consignee-order',
  says: 'The order of consignees and of documents in hand does not change the decision.',
  runs: { gate: 200, prove: 1_000 },
  check: forAll(fc.tuple(writtenInquiryArbitrary, seedArbitrary), ([inquiry, seed]) => {
    const shuffle = reordered(inquiry, chanceFrom(seed), () => true)
    const [one, other] = [assess(inquiry), assess(parseInquiry(shuffle))]
    demand(decisionDigest(one) === decisionDigest(other), 'The decisions differ', () => ({ inquiry, shuffle }))
  }),
}

/**
 * An inquiry and an answer survive JSON: the answer fits its own schema, which adds and loses nothing, and the inquiry
 * that stands in it, written out and read back, gives the same bytes, in both languages with the same decision.
 */
export const jsonRoundTrips: Property = {
  name: 'json-round-trips',
  says: 'Inquiries and answers survive JSON and give the same bytes again.',
  runs: { gate: 150, prove: 1_500 },
  check: forAll(writtenInquiryArbitrary, (inquiry) => {
    const answer = assess(inquiry)
    const bytes = canonicalJson(answer)
    const found = (): Record<string, unknown> => ({ inquiry })
    demand(canonicalJson(copyOf(answer)) === bytes, 'The answer does not survive JSON', found)
    demand(canonicalJson(JSON.parse(bytes)) === bytes, 'Canonical JSON does not survive JSON', found)
    demand(canonicalJson(AssessmentSchema.parse(JSON.parse(bytes))) === bytes, 'The schema changes the answer', found)
    const again: readonly Inquiry[] = [
      copyOf(inquiry),
      JSON.parse(canonicalJson(inquiry)),
      answer.inquiry,
      copyOf(answer.inquiry),
      JSON.parse(canonicalJson(answer.inquiry)),
    ]
    for (const [way, one] of again.entries())
      demand(canonicalJson(assess(one)) === bytes, 'The inquiry, read back, has another answer', () => ({
        inquiry,
        way,
      }))
    const chinese = assess(inquiry, { lang: 'zh' })
    demand(canonicalJson(AssessmentSchema.parse(copyOf(chinese))) === canonicalJson(chinese), 'In Chinese', found)
    demand(decisionDigest(chinese) === decisionDigest(answer), 'Another language, another decision', found)
  }),
}

/** The same law, of which no table was made yet. */
const forgetful = (): typeof currentRuleset => ({ ...currentRuleset })

/**
 * What is asked between changes nothing: a ruleset that has answered thousands of inquiries, one that has answered none,
 * and one that answers the same inquiries in another order agree. Nor does what a caller does to an answer.
 */
export const memory: Property = {
  name: 'memory',
  says: 'The same inquiry gives the same bytes, whatever was asked before and whatever was done to answers.',
  runs: { gate: 15, prove: 200 },
  check: forAll(fc.array(writtenInquiryArbitrary, { minLength: 1, maxLength: 25 }), (inquiries) => {
    const bytes = inquiries.map((inquiry) => canonicalJson(assess(inquiry)))
    const fresh = forgetful()
    for (const [index, inquiry] of [...inquiries.entries()].toReversed()) {
      const written = copyOf(inquiry)
      const answer = assess(written, { ruleset: fresh })
      demand(canonicalJson(answer) === bytes[index], 'Another order gives other bytes', () => ({ inquiry, inquiries }))
      spoil(written)
      spoil(answer)
    }
    for (const [index, inquiry] of inquiries.entries())
      demand(canonicalJson(assess(inquiry, { ruleset: fresh })) === bytes[index], 'A spoilt answer comes back', () => ({
        inquiry,
        inquiries,
      }))
  }),
}

/** Overwrites everything in a value that is not frozen. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const member of Object.values(value)) spoil(member)
  for (const key of Object.keys(value)) Reflect.set(value, key, 'spoilt')
  if (Array.isArray(value) && !Object.isFrozen(value)) value.push('spoilt')
}

const SAMPLE = 40

/** The whole law written out and read back, with its keys in any order: the digest and every byte stay. */
export const rulesetRoundTrip: Property = {
  name: 'ruleset-round-trip',
  says: 'The ruleset survives JSON, and the order of its object keys changes neither its digest nor a byte of an answer.',
  runs: { gate: 8, prove: 100 },
  check: forAll(
    fc.tuple(seedArbitrary, fc.array(inquiryArbitrary, { minLength: 1, maxLength: SAMPLE })),
    ([seed, inquiries]) => {
      const written = reordered(currentRuleset.data, chanceFrom(seed), () => false)
      const ruleset = compileRuleset(JSON.parse(JSON.stringify(written)))
      demand(ruleset.digest === currentRuleset.digest, 'The digest differs', () => ({ seed }))
      for (const inquiry of inquiries) {
        const [one, other] = [assess(inquiry), assess(inquiry, { ruleset })]
        demand(canonicalJson(one) === canonicalJson(other), 'The bytes differ', () => ({
          inquiry,
          differs: difference(copyOf(one), copyOf(other)),
        }))
      }
    },
  ),
}
