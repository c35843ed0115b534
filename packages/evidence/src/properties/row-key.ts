import * as fc from 'fast-check'
import { addDays, assess, currentRuleset, FIRST_DAY, type Inquiry } from 'ytterby'
import { COUNTRY_CODES } from 'ytterby/apps'
import { answerObject, inquiryKey } from 'ytterby/lists'
import { accepted, inquiryArbitrary, partyNameArbitrary } from './arbitrary-inquiry.ts'
import { demand, forAll, type Property } from './property.ts'

/** Changes one fact to a value near the one before, such as the next day or another country. */
type Neighbour = (inquiry: Inquiry) => Inquiry

const country = fc.oneof(fc.constantFrom(...COUNTRY_CODES), fc.constantFrom('CN', 'DE', 'HK', 'JP', 'KR', 'US'))
const size = fc.constantFrom(0.1, 100, 499, 499.9, 500, 900)
const share = fc.constantFrom(0.03, 0.05, 0.1, 0.11, 3, 5, 12.5, 25, 50, 96.9, 97, 99.9)
const words = fc.constantFrom(
  'N38EH',
  'N42UH',
  'Block 7',
  'Block 8',
  'dysprosium oxide',
  'terbium oxide',
  'without terbium',
)
const name = fc.oneof(fc.string({ minLength: 3, maxLength: 12 }), partyNameArbitrary)

const change = <T>(arbitrary: fc.Arbitrary<T>, changed: (inquiry: Inquiry, value: T) => Inquiry) =>
  arbitrary.map(
    (value): Neighbour =>
      (inquiry) =>
        changed(inquiry, value),
  )

const neighbourArbitrary = fc.oneof(
  change(fc.integer({ min: -60, max: 60 }), (inquiry, days) => {
    const asOf = addDays(inquiry.asOf, days)
    return { ...inquiry, asOf: asOf < FIRST_DAY ? FIRST_DAY : asOf }
  }),
  change(country, (inquiry, destination) => ({ ...inquiry, destination })),
  change(country, (inquiry, exportedFrom) => ({ ...inquiry, exportedFrom })),
  change(country, (inquiry, origin) => ({ ...inquiry, origin })),
  change(country, (inquiry, of) => ({ ...inquiry, endUser: { ...inquiry.endUser, country: of } })),
  change(name, (inquiry, of) => ({ ...inquiry, endUser: { ...inquiry.endUser, name: of } })),
  change(name, (inquiry, of) => ({ ...inquiry, importer: { ...inquiry.importer, name: of } })),
  change(fc.tuple(name, country), (inquiry, [of, from]) => ({ ...inquiry, consignees: [{ name: of, country: from }] })),
  change(size, (inquiry, particleSizeMicron) => ({ ...inquiry, product: { ...inquiry.product, particleSizeMicron } })),
  change(fc.tuple(fc.array(share, { minLength: 4, maxLength: 4 }), fc.boolean()), (inquiry, [shares, isEach]) => ({
    ...inquiry,
    product: {
      ...inquiry.product,
      elements: inquiry.product?.elements?.map(({ symbol }, at) =>
        isEach || at % 2 === 0 ? { symbol, weightPercent: shares[at % 4] } : { symbol },
      ),
    },
  })),
  change(words, (inquiry, grade) => ({ ...inquiry, product: { ...inquiry.product, grade } })),
  change(words, (inquiry, description) => ({ ...inquiry, product: { ...inquiry.product, description } })),
  change(fc.integer({ min: 1, max: 1e6 }), (inquiry, quantityKg) => ({ ...inquiry, quantityKg })),
)

/** The inquiry, and what each change makes of the one before it, without those that are refused. */
function nearInquiries(inquiry: Inquiry, changes: readonly Neighbour[]): readonly Inquiry[] {
  const near = [inquiry]
  for (const next of changes) {
    const changed = accepted(next(near.at(-1) ?? inquiry))
    if (changed !== null) near.push(changed)
  }
  return near
}

/** What a list writes of an answer, and the questions that it asks. */
function rowOf(inquiry: Inquiry): string {
  const answer = assess(inquiry)
  return JSON.stringify([answerObject(answer), answer.questions])
}

export const equalKeysGiveEqualRows: Property = {
  name: 'equal-keys-equal-rows',
  says: 'Inquiries with equal keys have the same columns of the answer and the same questions, however days, names, countries, sizes, shares and quantities in them differ.',
  runs: { gate: 60, prove: 100_000 },
  check: forAll(
    fc.tuple(inquiryArbitrary, fc.array(neighbourArbitrary, { minLength: 2, maxLength: 4 })),
    ([inquiry, changes]) => {
      const byKey = new Map<string, Inquiry[]>()
      for (const one of nearInquiries(inquiry, changes)) {
        const key = inquiryKey(one, currentRuleset)
        byKey.set(key, [...(byKey.get(key) ?? []), one])
      }
      for (const alike of byKey.values())
        if (alike.length > 1)
          demand(new Set(alike.map(rowOf)).size === 1, 'Equal keys have other rows', () => ({ alike }))
    },
  ),
}
