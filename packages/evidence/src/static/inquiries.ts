import type { Case } from '../cases/case.ts'
import { InvalidInquiryError, parseInquiry, type Inquiry, type Ruleset } from 'ytterby'
import { dimensionsOf } from '../sweep/dimensions.ts'
import type { Subject } from './check.ts'
import { exceptions } from './exceptions.ts'

/** The inquiries of the cases that are valid. */
function caseInquiries(ruleset: Ruleset, cases: readonly Case[]): Inquiry[] {
  return cases.flatMap(({ inquiry }) => {
    try {
      return [parseInquiry(inquiry, { ruleset })]
    } catch (error) {
      if (error instanceof InvalidInquiryError) return []
      throw error
    }
  })
}

/** Strides through circumstances and days. They are primes above their numbers, so that every value is reached. */
const STRIDES = { circumstance: 1009, day: 1013 }

/** A fixed sample of sweep rows, spread over goods, circumstances and days. */
function sweepInquiries(ruleset: Ruleset, count: number): Inquiry[] {
  const { goods, circumstances, days } = dimensionsOf(ruleset.data)
  return Array.from({ length: count }, (_, step) => {
    const { product } = goods[Math.floor((step * goods.length) / count)] ?? {}
    const { deal, asKnownThen } = circumstances[(step * STRIDES.circumstance) % circumstances.length] ?? { deal: {} }
    const asOf = days[(step * STRIDES.day) % days.length] ?? ruleset.knownThrough
    return parseInquiry({ asOf, ...(asKnownThen === true ? { knownAt: asOf } : {}), product, ...deal }, { ruleset })
  })
}

const MAGNET: Inquiry['product'] = { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] }

/** Inquiries that neither the cases nor the sweep include: open importers and consignees, goods made abroad, schedules. */
function furtherInquiries(ruleset: Ruleset): Inquiry[] {
  const inquiries: Inquiry[] = [
    { asOf: '2026-03-01', product: MAGNET, destination: 'DE', importer: {} },
    { asOf: '2026-03-01', product: MAGNET, destination: 'DE', consignees: [{ name: 'Lafert SpA' }, { name: 'TDK' }] },
    { asOf: '2026-03-01', product: MAGNET, destination: 'DE', clock: { submittedOn: '2026-03-02' } },
    { asOf: '2026-03-01', product: MAGNET, destination: 'DE', clock: { acceptedOn: '2026-03-09' } },
    { asOf: '2026-05-04', product: { form: 'ndfeb-magnet' }, destination: 'DE', clock: { submittedOn: '2026-05-04' } },
    {
      asOf: '2026-11-24',
      product: { form: 'metal', elements: [{ symbol: 'Tb' }] },
      origin: 'DE',
      exportedFrom: 'DE',
      destination: 'FR',
    },
  ]
  return inquiries.map((inquiry) => parseInquiry(inquiry, { ruleset }))
}

type Size = { readonly cases: readonly Case[]; readonly rowsOfTheSweep: number }

/** The input of the checks: cases, rows of the sweep, a few more inquiries, and the examples of known findings. */
export function subjectOf(ruleset: Ruleset, { cases, rowsOfTheSweep }: Size): Subject {
  const examples = exceptions.flatMap(({ example }) =>
    example === undefined ? [] : [parseInquiry(example, { ruleset })],
  )
  return {
    ruleset,
    inquiries: [
      ...caseInquiries(ruleset, cases),
      ...furtherInquiries(ruleset),
      ...sweepInquiries(ruleset, rowsOfTheSweep),
      ...examples,
    ],
  }
}
