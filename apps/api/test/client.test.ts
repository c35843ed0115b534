import { canonicalJson, type Inquiry } from 'ytterby'
import type { Client } from 'ytterby/client'
import { REFERENCE_TOPICS } from 'ytterby/law'
import { type Licence } from 'ytterby/planning'
import { describe, expect, test } from 'vitest'
import { list } from '../src/operations/reading/examples.ts'
import { magnet } from './magnet.ts'
import { all, far, near, outcomeOf, outside } from './near-and-far.ts'

const INQUIRIES: Readonly<Record<string, Inquiry>> = {
  'a magnet to a civil user': magnet,
  'nothing but a day': { asOf: '2026-03-01' },
  'a magnet to a military user in the US': {
    asOf: '2026-03-01',
    product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Dy' }] },
    destination: 'US',
    endUse: { kind: 'military' },
    endUser: { name: 'TDK Corp.', kind: 'military' },
  },
  'a motor, which needs no permit': {
    asOf: '2026-03-01',
    product: {
      form: 'motor',
      elements: [{ symbol: 'Nd', weightPercent: 24 }, { symbol: 'Dy' }],
      commodityCode: '8501.10',
    },
    destination: 'DE',
    endUse: { kind: 'civil' },
    clock: { submittedOn: '2026-03-02', neededBy: '2026-09-01' },
  },
  'holmium while its control is suspended, as known on a day': {
    asOf: '2025-12-01',
    knownAt: '2025-11-30',
    product: { form: 'metal', elements: [{ symbol: 'Ho' }] },
    destination: 'JP',
  },
}

const LICENCE: Licence = {
  form: 'single',
  items: [{ code: '1C905.a.4' }],
  endUsers: [{ name: 'Example GmbH', country: 'DE' }],
  endUse: { kind: 'civil' },
  destinations: ['DE'],
  validFrom: '2025-01-15',
  validUntil: '2026-01-15',
}

const AT = { asOf: '2026-03-01' }

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
  const OF_AN_INQUIRY: Readonly<Record<string, (client: Client, inquiry: Inquiry) => Promise<unknown>>> = {
    assess: (client, inquiry) => client.assess(inquiry, { lang }),
    decide: (client, inquiry) => client.decide(inquiry),
    batch: (client, inquiry) => all(client.batch([inquiry], { lang })),
    compare: (client, inquiry) =>
      all(client.compare([inquiry, inquiry], { from: { asOf: '2025-10-08' }, to: { asOf: '2026-11-11' }, lang })),
    timeline: (client, inquiry) => client.timeline(inquiry, { lang }),
    flips: (client, inquiry) => client.flips(inquiry, { lang, most: 3 }),
    assessKit: (client, { product, ...deal }) => client.assessKit({ ...deal, parts: [{ product }, {}] }, { lang }),
    exposure: (client, inquiry) => client.exposure([{ inquiry }], { lang }),
    composition: (client, { asOf, product }) =>
      client.composition({ asOf, exportedFrom: 'DE', product: { id: 'x', good: product } }, { lang }),
    licenceCovers: (client, inquiry) => client.licenceCovers(LICENCE, inquiry, { lang }),
    endUserStatement: (client, inquiry) => client.endUserStatement(inquiry, { lang }),
    notControlledSheet: (client, inquiry) =>
      client.notControlledSheet(inquiry, { lang, noticeReceivedOn: '2026-03-03' }),
    customsRemark: (client, inquiry) => client.customsRemark(inquiry, { lang }),
    supplierQuestions: (client, inquiry) => client.supplierQuestions(inquiry, { lang }),
  }

  describe.each(Object.entries(OF_AN_INQUIRY))('%s gives the same answer remotely and locally', (_, ask) => {
    test.each(Object.entries(INQUIRIES))('%s', async (_what, inquiry) => {
      expect(await outcomeOf(ask(far, inquiry))).toEqual(await outcomeOf(ask(near, inquiry)))
    })
  })

  test('intake gives the same answers remotely and locally, until nothing is asked', async () => {
    let options: NonNullable<Parameters<Client['intake']>[1]> = AT
    for (let round = 0; round < 8; round += 1) {
      const [report, local] = await Promise.all(
        [far, near].map((client) => client.intake(list.rows, { ...options, lang })),
      )
      expect(canonicalJson(report)).toBe(canonicalJson(local))
      const { questions = [], profile } = report ?? {}
      if (questions.length === 0) return
      const answers = questions.map(({ id }) => ({ question: id, option: 0, by: 'Anna', on: '2026-11-27' }))
      options = { ...AT, profile, answers }
    }
    expect.unreachable('questions are still asked')
  })

  test.each<[string, (client: Client) => Promise<unknown>]>([
    ['screenParty', (client) => client.screenParty('TDK Corp.', { ...AT, lang })],
    ['screenParty with a country', (client) => client.screenParty('TDK Corp.', { ...AT, lang, country: 'DE' })],
    ['screenParty without a match', (client) => client.screenParty('Example GmbH', { ...AT, lang })],
    ['listInstruments', (client) => client.listInstruments({ ...AT, lang })],
    ['listInstruments as known on a day', (client) => client.listInstruments({ ...AT, lang, knownAt: '2025-05-01' })],
    ['findControl', (client) => client.findControl('1C905', { ...AT, lang })],
    ['findControl of an unknown code', (client) => client.findControl('9Z999', { ...AT, lang })],
    ...['', '.', '..', '1C905/a', '%', '?', '管制'].map((code): [string, (client: Client) => Promise<unknown>] => [
      `findControl of "${code}"`,
      (client) => client.findControl(code, { ...AT, lang }),
    ]),
    ['listTiers', (client) => client.listTiers({ lang })],
    ['listElements', (client) => client.listElements({ lang })],
    ['listForms', (client) => client.listForms({ lang })],
    ['changeFeed', (client) => client.changeFeed({ ...AT, lang })],
    ['version', (client) => client.version()],
    ...REFERENCE_TOPICS.map((topic): [string, (client: Client) => Promise<unknown>] => [
      `reference ${topic}`,
      (client) => client.reference(topic, { lang }),
    ]),
  ])('%s gives the same answer remotely and locally', async (_, ask) => {
    expect(await outcomeOf(ask(far))).toBe(await outcomeOf(ask(near)))
  })
})

describe('the service refuses with the same error as the SDK:', () => {
  const form: Inquiry = outside('{"asOf":"2026-03-01","product":{"form":"ndfeb-magnt"},"destination":"XX"}')
  const undated: Inquiry = outside('{"product":{"form":"ore"}}')
  const NOT_LEAVING: Inquiry = { ...magnet, exportedFrom: 'JP', product: { form: 'ore' } }

  test.each<[string, (client: Client) => Promise<unknown>, unknown]>([
    ['two wrong values', (client) => client.assess(form), 'InvalidInquiryError'],
    ['no object', (client) => client.decide(outside('"ore"')), 'InvalidInquiryError'],
    ['a list', (client) => client.timeline(outside('[]')), 'InvalidInquiryError'],
    [
      'an unknown nested key',
      (client) => client.flips(outside('{"asOf":"2026-03-01","product":{"x":1}}')),
      'InvalidInquiryError',
    ],
    ['a fraction as the number of flips', (client) => client.flips(magnet, { most: 0.5 }), 'RangeError'],
    ['a negative number of flips', (client) => client.flips(magnet, { most: -1 }), 'RangeError'],
    ['a kit without parts', (client) => client.assessKit({ ...AT, parts: [] }), 'InvalidKitError'],
    [
      'a kit with an unknown destination',
      (client) => client.assessKit(outside('{"asOf":"2026-03-01","destination":"XX","parts":[{}]}')),
      'InvalidKitError',
    ],
    ['two equal sides', (client) => all(client.compare([magnet], { from: {}, to: {} })), 'InvalidComparisonError'],
    [
      'a side on a day that does not exist',
      (client) => all(client.compare([magnet], { from: { asOf: '2026-02-30' }, to: AT })),
      'InvalidComparisonError',
    ],
    [
      'a part without a quantity',
      (client) =>
        client.composition(
          outside('{"asOf":"2026-03-01","exportedFrom":"DE","product":{"id":"x","parts":[{"id":"y"}]}}'),
        ),
      'InvalidCompositionError',
    ],
    ['an empty list', (client) => client.exposure([], AT), 'InvalidListError'],
    ['an object instead of a list', (client) => client.exposure(outside('{}'), AT), 'InvalidListError'],
    [
      'a list on a day that does not exist',
      (client) => client.exposure([{}], { asOf: '2026-02-30' }),
      'InvalidListError',
    ],
    [
      'an unknown option',
      (client) => client.exposure([{}], outside('{"asOf":"2026-03-01","currency":"EUR"}')),
      'InvalidListError',
    ],
    [
      'a licence without items',
      (client) => client.licenceCovers({ ...LICENCE, items: [] }, magnet),
      'InvalidLicenceError',
    ],
    ['a good licence for a bad inquiry', (client) => client.licenceCovers(LICENCE, form), 'InvalidInquiryError'],
    ['a bad licence for a bad inquiry', (client) => client.licenceCovers(outside('{}'), form), 'InvalidLicenceError'],
    [
      'a statement that would be false',
      (client) => client.endUserStatement({ ...AT, endUse: { kind: 'wmd' } }),
      'PaperRefusedError',
    ],
    ['a sheet for goods that need a permit', (client) => client.notControlledSheet(magnet), 'PaperRefusedError'],
    [
      'a sheet for goods that do not leave China',
      (client) => client.notControlledSheet(NOT_LEAVING),
      'PaperRefusedError',
    ],
    [
      'a notice received on a day that does not exist',
      (client) =>
        client.notControlledSheet(
          { ...AT, ...INQUIRIES['a motor, which needs no permit'] },
          { noticeReceivedOn: '2026-02-30' },
        ),
      'PaperRefusedError',
    ],
    [
      'a notice received before the procedure began',
      (client) =>
        client.notControlledSheet(
          { ...AT, ...INQUIRIES['a motor, which needs no permit'] },
          { noticeReceivedOn: '2025-01-01' },
        ),
      'PaperRefusedError',
    ],
    ['a paper for an invalid inquiry', (client) => client.customsRemark(form), 'InvalidInquiryError'],
    ['a letter for an invalid inquiry', (client) => client.supplierQuestions(form), 'InvalidInquiryError'],
    ['a name without a letter', (client) => client.screenParty('--', AT), 'InvalidInquiryError'],
    ['no name', (client) => client.screenParty('', AT), 'InvalidInquiryError'],
    ['a country in lower case', (client) => client.screenParty('TDK', { ...AT, country: 'de' }), 'InvalidInquiryError'],
    [
      'two days that do not exist',
      (client) => client.listInstruments({ asOf: '2026-02-30', knownAt: '1' }),
      'InvalidInquiryError',
    ],
    [
      'a day before the first one with answers',
      (client) => client.findControl('1C905', { asOf: '1999-01-01' }),
      'InvalidInquiryError',
    ],
    ['no rows', (client) => client.intake([]), 'InvalidListError'],
    ['a cell of another type', (client) => client.intake(outside('[["a",true]]')), 'InvalidListError'],
    ['an unknown option of a list', (client) => client.intake([['a']], outside('{"colour":1}')), 'InvalidListError'],
    [
      'an answer without a day',
      (client) => client.intake([['a']], outside('{"answers":[{"question":"x","option":0,"by":"A"}]}')),
      'InvalidListError',
    ],
    [
      'a sheet of questions that is none',
      (client) => client.intake([['a']], { filledIn: { rows: [['a']], by: 'A', on: '2026-11-27' } }),
      'InvalidListError',
    ],
    ['a profile that is none', (client) => client.intake([['a']], { profile: outside('[]') }), 'InvalidProfileError'],
    [
      'a profile with an unknown key',
      (client) =>
        client.intake([['a']], { profile: outside('{"profile":1,"columns":[],"goods":[],"deals":[],"more":1}') }),
      'InvalidProfileError',
    ],
    [
      'an unknown language for rows',
      (client) => client.intake([['a']], { lang: outside('"fr"') }),
      'LanguageNotHeldError',
    ],
    ['an unknown topic', (client) => client.reference(outside('"weather"')), 'UnknownTopicError'],
    ['no topic', (client) => client.reference(outside('""')), 'UnknownTopicError'],
    ['an unknown language', (client) => client.assess(magnet, { lang: outside('"fr"') }), 'LanguageNotHeldError'],
    ['an unknown language for a list', (client) => client.listForms({ lang: outside('"fr"') }), 'LanguageNotHeldError'],
    [
      'an unknown language for a batch',
      (client) => all(client.batch([magnet], { lang: outside('"fr"') })),
      'LanguageNotHeldError',
    ],
  ])('%s', async (_, ask, kind) => {
    const refused = await outcomeOf(ask(near))
    expect(refused).toMatchObject({ kind })
    expect(await outcomeOf(ask(far))).toEqual(refused)
  })

  // The service would use today, which an application tested only with the local client would not notice.
  test.each<[string, (client: Client) => Promise<unknown>, unknown, string]>([
    ['assess', (client) => client.assess(undated), 'InvalidInquiryError', '/asOf'],
    [
      'assess with undefined',
      (client) => client.assess(Object.assign({ ...undated }, { asOf: undefined })),
      'InvalidInquiryError',
      '/asOf',
    ],
    ['timeline', (client) => client.timeline(undated), 'InvalidInquiryError', '/asOf'],
    ['licenceCovers', (client) => client.licenceCovers(LICENCE, undated), 'InvalidInquiryError', '/asOf'],
    ['assessKit', (client) => client.assessKit(outside('{"parts":[{}]}')), 'InvalidKitError', '/asOf'],
    ['endUserStatement', (client) => client.endUserStatement(undated), 'InvalidInquiryError', '/asOf'],
    ['listInstruments', (client) => client.listInstruments(outside('{}')), 'InvalidInquiryError', '/asOf'],
    ['screenParty', (client) => client.screenParty('TDK', outside('{}')), 'InvalidInquiryError', '/asOf'],
  ])('a missing day is refused and not replaced by today: %s', async (_, ask, kind, pointer) => {
    for (const client of [near, far]) expect(await outcomeOf(ask(client))).toMatchObject({ kind, pointer })
  })

  test('a missing day in a line of a list or batch is refused and not replaced by today', async () => {
    const lines = [{ id: 'A1', inquiry: undated }, { inquiry: magnet }]
    const reports = await Promise.all([near, far].map((client) => client.exposure(lines)))
    expect(reports[1]).toEqual(reports[0])
    expect(reports[0]).toMatchObject({
      refused: [{ id: 'A1', issues: [{ code: 'missing', pointer: '/inquiry/asOf' }] }],
    })
    for (const client of [near, far]) {
      const { lines: read } = await client.intake(list.rows)
      expect(read[0]).toMatchObject({ answer: { issues: [{ code: 'missing', pointer: '/asOf' }] } })
    }
    for (const client of [near, far])
      expect(await all(client.batch([undated]))).toMatchObject([{ line: 1, problem: { pointer: '/asOf' } }])
  })
})
