import 'ytterby/zh'
import * as fc from 'fast-check'
import { assess, canonicalJson, currentRuleset, InvalidInquiryError, type Inquiry } from 'ytterby'
import {
  InvalidLicenceError,
  licenceCovers,
  LicenceSchema,
  parseLicence,
  type Licence,
  type LicenceAnswer,
} from 'ytterby/planning'
import { describe, expect, it } from 'vitest'
import { inquiryArbitrary } from '../../../test/arbitrary-inquiry.ts'

/** A single licence for 500 kg of magnets with dysprosium for one German user. */
const single: Licence = {
  number: 'SAMPLE-1',
  holder: 'Example Magnets Co., Ltd.',
  form: 'single',
  items: [{ code: '1C905.a.4' }],
  quantityKg: 500,
  endUsers: [{ name: 'Example Motoren GmbH', country: 'DE' }],
  endUse: { kind: 'civil', field: 'none' },
  destinations: ['DE'],
  validFrom: '2026-01-15',
  validUntil: '2027-01-15',
  used: false,
  changeRequest: 'none',
}
/** A general licence, of which 200 of 5,000 kg were exported. */
const general: Licence = {
  ...single,
  form: 'general',
  quantityKg: 5000,
  usedKg: 200,
  endUsers: [{ name: 'Example Motoren GmbH' }, { name: 'Beispiel Antriebe AG' }],
  destinations: ['DE', 'FR'],
  validUntil: '2029-01-15',
}
/** What the single licence was issued for. */
const shipment: Inquiry = {
  asOf: '2026-03-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
  destination: 'DE',
  endUse: { kind: 'civil', field: 'none' },
  endUser: { name: 'Example Motoren GmbH', country: 'DE', kind: 'civil' },
  exporter: { name: 'Example Magnets Co., Ltd.' },
  quantityKg: 300,
}
const magnetOf = (...symbols: readonly ('Nd' | 'Tb' | 'Dy')[]): Inquiry['product'] => ({
  form: 'ndfeb-magnet',
  elements: symbols.map((symbol) => ({ symbol })),
})

/** What does not hold. */
const notHeld = ({ checks }: LicenceAnswer): Record<string, string> =>
  Object.fromEntries(checks.flatMap(({ id, outcome }) => (outcome === 'holds' ? [] : [[id, outcome]])))

type Case = {
  case: string
  licence?: Licence
  shipment?: Inquiry
  covers: LicenceAnswer['covers']
  not?: Record<string, string>
  next?: string[]
}

const withUser = (endUser: Inquiry['endUser']): Inquiry => ({
  ...shipment,
  ...(endUser === undefined ? {} : { endUser }),
})

const cases: Record<string, Case[]> = {
  'in order': [
    { case: 'a single licence for exactly this export', covers: 'yes' },
    { case: 'a general licence with enough left', licence: general, covers: 'yes' },
    {
      case: 'a certificate for a return after repair',
      licence: { ...single, form: 'certificate' },
      shipment: { ...shipment, shipment: { purpose: 'return-after-repair' } },
      covers: 'yes',
    },
    {
      case: 'an erbium fibre while the law does not decide: the licence serves on either reading',
      licence: { ...single, items: [{ code: '1C910.a.5' }] },
      shipment: { ...shipment, asOf: '2026-11-24', product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }] } },
      covers: 'yes',
    },
  ],
  'not needed': [
    {
      case: 'a motor needs no permit',
      shipment: { ...shipment, product: { form: 'motor', elements: [{ symbol: 'Dy' }] } },
      covers: 'not-needed',
      next: ['not-needed'],
    },
    {
      case: 'an expired licence does not hold back what needs none',
      licence: { ...single, validUntil: '2026-02-01' },
      shipment: { ...shipment, product: magnetOf('Nd') },
      covers: 'not-needed',
      next: ['not-needed'],
    },
  ],
  item: [
    {
      case: 'the heading of the code names the entry',
      licence: { ...single, items: [{ code: '1C905' }] },
      covers: 'yes',
    },
    {
      case: 'the code with its element',
      licence: { ...single, items: [{ code: '1C905.a.4', elements: ['Dy'] }] },
      covers: 'yes',
    },
    {
      case: 'the code for another element',
      licence: { ...single, items: [{ code: '1C905.a.4', elements: ['Tb'] }] },
      covers: 'no',
      not: { item: 'fails' },
      next: ['new-application'],
    },
    {
      case: 'another code',
      licence: { ...single, items: [{ code: '1C904.a.4' }] },
      covers: 'no',
      not: { item: 'fails' },
      next: ['new-application'],
    },
    {
      case: 'terbium besides, which the licence does not name',
      shipment: { ...shipment, product: magnetOf('Nd', 'Tb', 'Dy') },
      covers: 'no',
      not: { item: 'fails' },
      next: ['new-application'],
    },
    {
      case: 'terbium besides, under a licence for both',
      licence: { ...single, items: [{ code: '1C904.a.4' }, { code: '1C905.a.4' }] },
      shipment: { ...shipment, product: magnetOf('Nd', 'Tb', 'Dy') },
      covers: 'yes',
    },
    {
      case: 'a licensed code below the entry',
      licence: { ...single, items: [{ code: '1C905.a.4.b' }] },
      covers: 'unknown',
      not: { item: 'unknown' },
    },
    {
      case: 'elements left open: it may hold what the licence does not name',
      shipment: { ...shipment, product: { form: 'ndfeb-magnet' } },
      covers: 'unknown',
      not: { item: 'unknown' },
    },
  ],
  quantity: [
    { case: 'all of it', shipment: { ...shipment, quantityKg: 500 }, covers: 'yes' },
    {
      case: 'more than it is for',
      shipment: { ...shipment, quantityKg: 500.5 },
      covers: 'no',
      not: { quantity: 'fails' },
      next: ['change-application'],
    },
    {
      case: 'more than is left of a general licence',
      licence: general,
      shipment: { ...shipment, quantityKg: 4801 },
      covers: 'no',
      not: { quantity: 'fails' },
      next: ['change-application'],
    },
    {
      case: 'what is left of a general licence is not stated',
      licence: { ...general, usedKg: undefined },
      covers: 'unknown',
      not: { quantity: 'unknown' },
    },
    {
      case: 'the shipment is not weighed',
      shipment: { ...shipment, quantityKg: undefined },
      covers: 'unknown',
      not: { quantity: 'unknown' },
    },
    {
      case: 'the licence states no quantity',
      licence: { ...single, quantityKg: undefined },
      covers: 'unknown',
      not: { quantity: 'unknown' },
    },
  ],
  'end user': [
    {
      case: 'written otherwise, the same name',
      shipment: withUser({ name: 'EXAMPLE  Motoren G.m.b.H.', country: 'DE', kind: 'civil' }),
      covers: 'yes',
    },
    {
      case: 'the second of a general licence',
      licence: general,
      shipment: withUser({ name: 'Beispiel Antriebe AG', kind: 'civil' }),
      covers: 'yes',
    },
    {
      case: 'another legal form is near',
      shipment: withUser({ name: 'Example Motoren AG', country: 'DE', kind: 'civil' }),
      covers: 'unknown',
      not: { 'end-user': 'unknown' },
    },
    {
      case: 'one letter is near',
      shipment: withUser({ name: 'Example Motoran GmbH', country: 'DE', kind: 'civil' }),
      covers: 'unknown',
      not: { 'end-user': 'unknown' },
    },
    {
      case: 'the same name in another country is near',
      shipment: withUser({ name: 'Example Motoren GmbH', country: 'AT', kind: 'civil' }),
      covers: 'unknown',
      not: { 'end-user': 'unknown' },
    },
    {
      case: 'another name',
      shipment: withUser({ name: 'Other Drives GmbH', country: 'DE', kind: 'civil' }),
      covers: 'no',
      not: { 'end-user': 'fails' },
      next: ['new-application', 'stop-and-report'],
    },
    {
      case: 'no name',
      shipment: withUser({ country: 'DE', kind: 'civil', listed: 'none' }),
      covers: 'unknown',
      not: { 'end-user': 'unknown' },
    },
  ],
  destination: [
    {
      case: 'the second of a general licence',
      licence: general,
      shipment: { ...shipment, destination: 'FR' },
      covers: 'yes',
    },
    {
      case: 'another place',
      shipment: { ...shipment, destination: 'AT' },
      covers: 'no',
      not: { destination: 'fails' },
      next: ['new-application'],
    },
    {
      case: 'left open',
      shipment: { ...shipment, destination: undefined },
      covers: 'unknown',
      not: { destination: 'unknown' },
    },
  ],
  'end use': [
    {
      case: 'military instead of civil',
      shipment: { ...shipment, endUse: { kind: 'military' } },
      covers: 'no',
      not: { 'end-use': 'fails' },
      next: ['new-application', 'stop-and-report'],
    },
    {
      case: 'left open',
      shipment: { ...shipment, endUse: undefined },
      covers: 'unknown',
      not: { 'end-use': 'unknown' },
    },
    {
      case: 'the field of the licence',
      licence: { ...single, endUse: { kind: 'civil', field: 'humanitarian' } },
      shipment: { ...shipment, endUse: { kind: 'civil', field: 'humanitarian' } },
      covers: 'yes',
    },
    {
      case: 'another field',
      licence: { ...single, endUse: { kind: 'civil', field: 'humanitarian' } },
      shipment: { ...shipment, endUse: { kind: 'civil', field: 'chip-equipment' } },
      covers: 'no',
      not: { 'end-use': 'fails' },
      next: ['new-application', 'stop-and-report'],
    },
    {
      case: 'both civil, no field said',
      licence: { ...single, endUse: { kind: 'civil' } },
      shipment: { ...shipment, endUse: { kind: 'civil' } },
      covers: 'unknown',
      not: { 'end-use': 'unknown' },
    },
    {
      case: 'a field that the licence does not say',
      licence: { ...single, endUse: { kind: 'civil' } },
      shipment: { ...shipment, endUse: { kind: 'civil', field: 'chip-equipment' } },
      covers: 'unknown',
      not: { 'end-use': 'unknown' },
    },
  ],
  validity: [
    { case: 'the first day', shipment: { ...shipment, asOf: '2026-01-15' }, covers: 'yes' },
    {
      case: 'the day before',
      shipment: { ...shipment, asOf: '2026-01-14' },
      covers: 'no',
      not: { validity: 'fails' },
      next: ['apply-anew'],
    },
    { case: 'the last day', licence: { ...single, validUntil: '2026-03-02' }, covers: 'yes' },
    {
      case: 'the day after it',
      licence: { ...single, validUntil: '2026-03-01' },
      covers: 'no',
      not: { validity: 'fails' },
      next: ['apply-anew'],
    },
  ],
  term: [
    {
      case: 'a single licence of more than a year',
      licence: { ...single, validUntil: '2027-01-16' },
      covers: 'no',
      not: { term: 'fails' },
    },
    {
      case: 'a general licence of more than three years',
      licence: { ...general, validUntil: '2029-01-16' },
      covers: 'no',
      not: { term: 'fails' },
    },
  ],
  use: [
    {
      case: 'a single licence lapses on completion',
      licence: { ...single, used: true },
      covers: 'no',
      not: { unused: 'fails' },
      next: ['apply-anew'],
    },
    {
      case: 'not stated',
      licence: { ...single, used: undefined },
      covers: 'unknown',
      not: { unused: 'unknown' },
    },
    {
      case: 'something was exported under it',
      licence: { ...single, used: false, usedKg: 1 },
      covers: 'no',
      not: { unused: 'fails' },
      next: ['apply-anew'],
    },
    { case: 'a general licence serves several exports', licence: { ...general, used: true }, covers: 'yes' },
  ],
  change: [
    {
      case: 'pending: the licence rests',
      licence: { ...single, changeRequest: 'pending' },
      covers: 'no',
      not: { 'change-request': 'fails' },
      next: ['await-decision'],
    },
    { case: 'refused: the licence holds on', licence: { ...single, changeRequest: 'refused' }, covers: 'yes' },
    {
      case: 'not stated',
      licence: { ...single, changeRequest: undefined },
      covers: 'unknown',
      not: { 'change-request': 'unknown' },
    },
  ],
  form: [
    {
      case: 'a general licence for a buyer on the watch list',
      licence: { ...general, endUsers: [{ name: 'TDK Corporation' }], destinations: ['JP'] },
      shipment: {
        ...shipment,
        asOf: '2026-05-01',
        destination: 'JP',
        endUser: { name: 'TDK Corporation', kind: 'civil' },
      },
      covers: 'no',
      not: { form: 'fails' },
      next: ['apply-anew'],
    },
    {
      case: 'a certificate for a sale',
      licence: { ...single, form: 'certificate' },
      covers: 'no',
      not: { form: 'fails' },
      next: ['apply-anew'],
    },
  ],
  'the export itself': [
    {
      case: 'prohibited to a military user in the United States, whatever the licence says',
      licence: { ...single, destinations: ['US'], endUse: { kind: 'military', field: 'none' } },
      shipment: {
        ...shipment,
        destination: 'US',
        endUse: { kind: 'military', field: 'none' },
        endUser: { name: 'Example Motoren GmbH', country: 'DE', kind: 'military' },
      },
      covers: 'no',
      not: { 'export-allowed': 'fails', form: 'unknown' },
    },
    {
      case: 'a user of whom it is open whether it is military, bound for the United States',
      licence: { ...single, destinations: ['US'] },
      shipment: { ...shipment, destination: 'US', endUser: { name: 'Example Motoren GmbH' } },
      covers: 'unknown',
      not: { 'export-allowed': 'unknown' },
    },
    {
      case: 'an oxide under the ordinary licence as well: whether both are asked for is open',
      licence: { ...single, items: [{ code: '1C905.b' }] },
      shipment: { ...shipment, product: { form: 'separated-oxide', elements: [{ symbol: 'Dy' }] } },
      covers: 'unknown',
      not: { 'other-permits': 'unknown' },
    },
    {
      case: 'neodymium oxide needs the ordinary licence, which this is not',
      shipment: { ...shipment, product: { form: 'separated-oxide', elements: [{ symbol: 'Nd' }] } },
      covers: 'no',
      not: { 'other-permits': 'fails' },
    },
    {
      case: 'a day on which the decree was not known',
      shipment: { ...shipment, asOf: '2025-06-01', knownAt: '2024-06-01' },
      covers: 'not-needed',
      next: ['not-needed'],
    },
    {
      case: 'a use for weapons of mass destruction on a day before the decree',
      licence: { ...single, endUse: { kind: 'wmd' }, validFrom: '2024-01-15', validUntil: '2025-01-15' },
      shipment: { ...shipment, asOf: '2024-06-01', endUse: { kind: 'wmd' } },
      covers: 'unknown',
      not: { decree: 'unknown' },
    },
  ],
}

for (const [group, list] of Object.entries(cases)) {
  describe(`licenceCovers: ${group}`, () => {
    it.each(list)('$case', ({ licence = single, shipment: asked = shipment, covers, not = {}, next = [] }) => {
      const answer = licenceCovers(licence, asked)
      expect({ covers: answer.covers, not: notHeld(answer), next: answer.next.map(({ id }) => id) }).toEqual({
        covers,
        not,
        next,
      })
      expect(answer.action).toBe(covers === 'yes' || covers === 'not-needed' ? 'proceed' : 'hold')
    })
  })
}

describe('what a licence check says', () => {
  const all = Object.values(cases).flat()

  it('rests on passages of the ruleset, in both languages', () => {
    for (const { licence = single, shipment: asked = shipment } of all) {
      for (const lang of ['en', 'zh'] as const) {
        const { checks, next, citations } = licenceCovers(licence, asked, { lang })
        for (const { text, citations: ids } of [...checks, ...next]) {
          expect(text).toMatch(lang === 'zh' ? /\p{Script=Han}/u : /^[A-Z][^\p{Script=Han}]+\.$/u)
          if (asked.knownAt === undefined) expect(ids).not.toEqual([])
          for (const id of ids) expect(citations).toHaveProperty([id])
        }
      }
    }
  })

  it('holds the answer to the shipment itself', () => {
    expect(licenceCovers(single, shipment).assessment).toEqual(assess(shipment))
    expect(licenceCovers(single, shipment).ruleset.version).toBe(currentRuleset.version)
  })

  it('is the same each time and plain JSON', () => {
    const answer = licenceCovers(general, shipment)
    expect(canonicalJson(licenceCovers(structuredClone(general), structuredClone(shipment)))).toBe(
      canonicalJson(answer),
    )
    expect(JSON.parse(canonicalJson(answer))).toEqual(JSON.parse(JSON.stringify(answer)))
  })

  it('lets nothing proceed that is not free and whose checks do not all hold, nor what may be barred', () => {
    fc.assert(
      fc.property(inquiryArbitrary, fc.constantFrom(single, general), (inquiry, licence) => {
        const { action, verdict, checks, possible, covers } = licenceCovers(licence, inquiry)
        if (action !== 'proceed') return
        expect(verdict === 'no-permit' || (covers === 'yes' && checks.length > 0)).toBe(true)
        expect(checks.every(({ outcome }) => outcome === 'holds')).toBe(true)
        expect(possible).not.toContain('prohibited')
        expect(possible).not.toContain('refused-in-principle')
      }),
      { numRuns: 300, seed: 20261124 },
    )
  })
})

describe('a licence', () => {
  it.each<{ fault: string; value: unknown; pointer: string; code: string }>([
    { fault: 'an unknown key', value: { ...single, owner: 'x' }, pointer: '/owner', code: 'unknown-key' },
    { fault: 'an unknown form', value: { ...single, form: 'singl' }, pointer: '/form', code: 'unknown-value' },
    { fault: 'no items', value: { ...single, items: [] }, pointer: '/items', code: 'out-of-range' },
    {
      fault: 'a malformed code',
      value: { ...single, items: [{ code: 'magnets' }] },
      pointer: '/items/0/code',
      code: 'invalid-code',
    },
    {
      fault: 'a day that does not exist',
      value: { ...single, validUntil: '2026-02-30' },
      pointer: '/validUntil',
      code: 'invalid-day',
    },
    {
      fault: 'days the wrong way round',
      value: { ...single, validUntil: '2026-01-15' },
      pointer: '/validUntil',
      code: 'out-of-range',
    },
    {
      fault: 'a single licence for two users',
      value: { ...general, form: 'single' },
      pointer: '/endUsers',
      code: 'out-of-range',
    },
    { fault: 'more used than granted', value: { ...single, usedKg: 501 }, pointer: '/usedKg', code: 'out-of-range' },
    {
      fault: 'a name that names nobody',
      value: { ...single, endUsers: [{ name: '--' }] },
      pointer: '/endUsers/0/name',
      code: 'unknown-value',
    },
    { fault: 'no object', value: null, pointer: '', code: 'invalid-type' },
  ])('is refused for $fault', ({ value, pointer, code }) => {
    expect(() => parseLicence(value)).toThrow(InvalidLicenceError)
    try {
      parseLicence(value)
    } catch (error) {
      expect(error).toMatchObject({ code: 'invalid-licence', issues: [{ pointer, code }] })
    }
  })

  it('is taken as it is stated', () => {
    expect(parseLicence(single)).toEqual(single)
    expect(LicenceSchema.safeParse(general).success).toBe(true)
  })

  it('is not looked at where the shipment is refused', () => {
    expect(() => licenceCovers(single, { asOf: '2026-02-30' })).toThrow(InvalidInquiryError)
  })
})

describe('whose licence it is', () => {
  it.each([
    ['the same, folded', 'EXAMPLE MAGNETS CO LTD', {}],
    ['near: one letter', 'Example Magnetz Co., Ltd.', { holder: 'unknown' }],
    ['another exporter', 'Other Trading Co., Ltd.', { holder: 'fails' }],
  ])('%s', (_, name, held) => {
    expect(notHeld(licenceCovers(single, { ...shipment, exporter: { name } }))).toMatchObject(held)
  })

  it('must be stated on both sides', () => {
    const { exporter: _exporter, ...unnamed } = shipment
    const { holder: _holder, ...open } = single
    for (const answer of [licenceCovers(single, unnamed), licenceCovers(open, shipment)]) {
      expect(notHeld(answer)).toMatchObject({ holder: 'unknown' })
      expect(answer.action).toBe('hold')
    }
  })

  it.each([
    ['an importer that the licence does not name', single, 'Some Trading Ltd', { importer: 'fails' }],
    ['the one that it names', { ...single, importer: 'Some Trading Ltd' }, 'Some Trading Limited', {}],
    ['another than it names', { ...single, importer: 'Some Trading Ltd' }, 'Else GmbH', { importer: 'fails' }],
    ['the end user itself', single, 'Example Motoren GmbH', {}],
  ])('%s', (_, licence, name, held) => {
    const { importer } = notHeld(licenceCovers(licence, { ...shipment, importer: { name } }))
    expect(importer === undefined ? {} : { importer }).toEqual(held)
  })
})
