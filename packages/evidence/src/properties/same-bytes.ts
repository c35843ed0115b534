import * as fc from 'fast-check'
import { assess, canonicalJson, currentRuleset, decisionDigest, parseInquiry, type Inquiry } from 'ytterby'
import { compileRuleset } from 'ytterby/law'
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

/** Shuffles keys at every depth, elements and other metals. The order of consignees is part of the inquiry. */
export const inquiryOrder: Property = {
  name: 'inquiry-order',
  says: 'The order of elements, of other metals and of object keys does not change a byte of the answer.',
  runs: { gate: 8, prove: 1_000 },
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
  runs: { gate: 25, prove: 1_000 },
  check: forAll(fc.tuple(writtenInquiryArbitrary, seedArbitrary), ([inquiry, seed]) => {
    const shuffle = reordered(inquiry, chanceFrom(seed), () => true)
    const [one, other] = [assess(inquiry), assess(parseInquiry(shuffle))]
    demand(decisionDigest(one) === decisionDigest(other), 'The decisions differ', () => ({ inquiry, shuffle }))
  }),
}

/**
 * Inquiries and answers survive a JSON round trip: the answer matches its own schema, which changes nothing, and its inquiry,
 * serialized and parsed again, gives the same bytes. Both languages give the same decision.
 */
export const jsonRoundTrips: Property = {
  name: 'json-round-trips',
  says: 'Inquiries and answers survive a JSON round trip and give the same bytes again.',
  runs: { gate: 8, prove: 1_500 },
  check: forAll(writtenInquiryArbitrary, (inquiry) => {
    const answer = assess(inquiry)
    const bytes = canonicalJson(answer)
    const found = (): Record<string, unknown> => ({ inquiry })
    demand(canonicalJson(copyOf(answer)) === bytes, 'The answer changes in a JSON round trip', found)
    demand(canonicalJson(JSON.parse(bytes)) === bytes, 'Canonical JSON changes in a JSON round trip', found)
    demand(canonicalJson(AssessmentSchema.parse(JSON.parse(bytes))) === bytes, 'The schema changes the answer', found)
    const again: readonly Inquiry[] = [
      copyOf(inquiry),
      JSON.parse(canonicalJson(inquiry)),
      answer.inquiry,
      copyOf(answer.inquiry),
      JSON.parse(canonicalJson(answer.inquiry)),
    ]
    for (const [way, one] of again.entries())
      demand(canonicalJson(assess(one)) === bytes, 'The parsed inquiry gets another answer', () => ({
        inquiry,
        way,
      }))
    const chinese = assess(inquiry, { lang: 'zh' })
    demand(canonicalJson(AssessmentSchema.parse(copyOf(chinese))) === canonicalJson(chinese), 'In Chinese', found)
    demand(decisionDigest(chinese) === decisionDigest(answer), 'Another language gives another decision', found)
  }),
}

/** The same law without any cached tables. */
const uncached = (): typeof currentRuleset => ({ ...currentRuleset })

/**
 * Earlier inquiries have no effect: a ruleset that has answered thousands of inquiries, a new one, and one that answers the
 * same inquiries in another order agree. Changing a returned answer has no effect either.
 */
export const memory: Property = {
  name: 'memory',
  says: 'The same inquiry gives the same bytes, whatever was asked before and whatever was done to answers.',
  runs: { gate: 2, prove: 200 },
  check: forAll(fc.array(writtenInquiryArbitrary, { minLength: 1, maxLength: 25 }), (inquiries) => {
    const bytes = inquiries.map((inquiry) => canonicalJson(assess(inquiry)))
    const fresh = uncached()
    for (const [index, inquiry] of [...inquiries.entries()].toReversed()) {
      const written = copyOf(inquiry)
      const answer = assess(written, { ruleset: fresh })
      demand(canonicalJson(answer) === bytes[index], 'Another order gives other bytes', () => ({ inquiry, inquiries }))
      spoil(written)
      spoil(answer)
    }
    for (const [index, inquiry] of inquiries.entries())
      demand(
        canonicalJson(assess(inquiry, { ruleset: fresh })) === bytes[index],
        'A changed answer is returned again',
        () => ({
          inquiry,
          inquiries,
        }),
      )
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

/** Serializes and parses the whole law with its keys in any order. The digest and every byte of the answers stay the same. */
export const rulesetRoundTrip: Property = {
  name: 'ruleset-round-trip',
  says: 'The ruleset survives a JSON round trip, and the order of its keys changes neither its digest nor a byte of an answer.',
  runs: { gate: 1, prove: 100 },
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
