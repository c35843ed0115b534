import { checkShipments, openLedger, type LedgerEvent, type PlannedShipment, type ShipmentCheck } from 'ytterby/ledger'
import { describe, expect, it, test } from 'vitest'
import { event, generalTerms, issue, ordinaryTerms, singleTerms } from '../../test/ledger-events.ts'
import { lanthanum, magnetOf, shipment as inquiry } from '../../test/licences.ts'

const TODAY = { asOf: '2026-02-20' }
const planned = (asOf: string, quantityKg: number, more: Partial<PlannedShipment> = {}): PlannedShipment => ({
  inquiry: { ...inquiry, asOf, quantityKg },
  ...more,
})
const { quantityKg: _quantity, ...open } = inquiry
const failing = ({ reasons }: ShipmentCheck): string[] =>
  reasons.flatMap(({ id, outcome }) => (outcome === 'holds' ? [] : [`${id} ${outcome}`]))
const outline = (checks: readonly ShipmentCheck[]) =>
  checks.map((check) => [check.covers, check.licence, check.leftKg, ...failing(check)])
const check = (events: readonly LedgerEvent[], shipments: readonly unknown[]) =>
  checkShipments(openLedger(events).events(), shipments, TODAY)

describe('shipments', () => {
  it('draw a general licence down by their days, wherever they stand in the list', () => {
    const checks = check(
      [issue(generalTerms), event('consume', '2026-02-01', { quantityKg: 1000 })],
      [planned('2026-07-01', 3000), planned('2026-03-01', 1500), planned('2026-04-01', 2500)],
    )
    expect(outline(checks)).toEqual([
      ['no', 'L-1', 0, 'quantity fails'],
      ['yes', 'L-1', 2500],
      ['yes', 'L-1', 0],
    ])
    expect(checks[1]?.applyBy).toBeNull()
    expect(checks[0]?.applyBy).toMatchObject({ basis: 'statutory-limit', late: false })
  })

  it('are not for certain without a permit while it is open whether they need one', () => {
    const someForm = { ...inquiry, asOf: '2026-03-01', product: { elements: [{ symbol: 'Nd' as const }] } }
    const [magnets, goods] = check([], [planned('2026-03-01', 10), { inquiry: someForm }])
    expect(magnets).toMatchObject({ verdict: 'permit-required', covers: 'no' })
    expect(goods).toMatchObject({ verdict: 'depends', covers: 'unknown' })
  })

  it('are certain to fit only if they still do when every earlier shipment that may use the licence does', () => {
    const { exporter: _exporter, ...unnamed } = inquiry
    const first = (quantityKg: number): PlannedShipment => ({
      inquiry: { ...unnamed, asOf: '2026-03-01', quantityKg },
    })
    const covered = (terms: LedgerEvent['terms'] & object, ...shipments: PlannedShipment[]) =>
      check([issue(terms)], shipments).map(({ covers }) => covers)
    expect(covered(generalTerms, first(3000), planned('2026-03-09', 2001))).toEqual(['unknown', 'unknown'])
    expect(covered(generalTerms, first(3000), planned('2026-03-09', 2000))).toEqual(['unknown', 'yes'])
    expect(covered(generalTerms, first(3000), planned('2026-03-09', 2000), planned('2026-03-10', 1))).toEqual([
      'unknown',
      'yes',
      'unknown',
    ])
    expect(covered(generalTerms, first(3000), planned('2026-03-09', 5001))).toEqual(['unknown', 'no'])
    expect(covered(singleTerms, first(100), planned('2026-03-09', 100))).toEqual(['unknown', 'unknown'])
    expect(covered(generalTerms, { inquiry: { ...open, asOf: '2026-03-01' } }, planned('2026-03-09', 1))).toEqual([
      'unknown',
      'unknown',
    ])
    const [, last] = check([issue(generalTerms)], [first(3000), planned('2026-03-09', 2001)])
    expect(last?.reasons[0]).toMatchObject({
      id: 'open-before',
      outcome: 'unknown',
      text: expect.stringMatching(/^It fits under L-1 only .*\(#1\)\.$/),
    })
  })

  it('draw on what is reserved for them, and not on what is reserved for others', () => {
    const events = [
      issue(generalTerms),
      event('reserve', '2026-02-01', { document: 'SO-1', line: '10', quantityKg: 4000 }),
    ]
    expect(
      outline(
        check(events, [planned('2026-03-01', 4500, { document: 'SO-1', line: '10' }), planned('2026-03-02', 501)]),
      ),
    ).toEqual([
      ['yes', 'L-1', 500],
      ['no', 'L-1', 500, 'quantity fails'],
    ])
  })

  it('draw on nothing that is reserved or exported for others on a later day', () => {
    const later = (kind: 'reserve' | 'consume') =>
      event(kind, '2026-06-01', { document: 'SO-1', quantityKg: 4000, knownOn: '2026-02-01' })
    for (const kind of ['reserve', 'consume'] as const) {
      expect(outline(check([issue(generalTerms), later(kind)], [planned('2026-03-01', 1001)]))).toEqual([
        ['no', 'L-1', 1000, 'quantity fails'],
      ])
      const single = { ...later(kind), quantityKg: 100 }
      expect(outline(check([issue(singleTerms), single], [planned('2026-03-01', 1)]))).toEqual([
        ['no', 'L-1', 400, 'exports fails'],
      ])
    }
  })

  it('a value is open where an export or an order states none in the currency of the licence', () => {
    const terms = { ...generalTerms, value: 10_000, currency: 'EUR' }
    const asked = planned('2026-03-01', 100, { value: 9000, currency: 'EUR' })
    for (const kind of ['reserve', 'consume'] as const)
      for (const stated of [{}, { value: 9900, currency: 'USD' }])
        expect(
          outline(check([issue(terms), event(kind, '2026-02-01', { quantityKg: 600, ...stated })], [asked])),
        ).toEqual([['unknown', 'L-1', 4400, 'value unknown']])
  })

  it('on the last printed day of a suspension, say that it is unclear whether none is needed', () => {
    const product = { form: 'equipment' as const, controlCode: '2B902.a' }
    const [before, last] = check(
      [issue(generalTerms)],
      ['2026-11-09', '2026-11-10'].map((asOf) => ({ inquiry: { ...inquiry, product, asOf } })),
    )
    expect(before).toMatchObject({ covers: 'not-needed' })
    expect(before?.reasons.map(({ id }) => id)).not.toContain('last-day-unclear')
    expect(last).toMatchObject({ covers: 'not-needed' })
    expect(last?.reasons).toContainEqual(expect.objectContaining({ id: 'last-day-unclear', outcome: 'unknown' }))
  })

  test.each([
    ['suspend', 'd792-18'],
    ['revoke', 'd792-18'],
    ['surrender', 'd792-18'],
    ['cancel', 'd792-18'],
    ['expire', 'd792-15'],
  ] as const)('cite the passage on what became of the licence: %s', (kind, passage) => {
    const [line] = check([issue(generalTerms), event(kind, '2026-02-10')], [planned('2026-03-01', 100)])
    expect(line?.reasons.find(({ id }) => id === 'status')?.citations).toEqual([passage])
  })

  it('close a single licence by one export, of several lines', () => {
    expect(
      outline(
        check(
          [issue(singleTerms)],
          [
            planned('2026-03-01', 100, { document: 'SO-1', line: '1' }),
            planned('2026-03-01', 100, { document: 'SO-1', line: '2' }),
            planned('2026-03-02', 100, { document: 'SO-2' }),
          ],
        ),
      ),
    ).toEqual([
      ['yes', 'L-1', 0],
      ['yes', 'L-1', 0],
      ['no', 'L-1', 300, 'exports fails'],
    ])
    expect(
      outline(
        check([issue(singleTerms), event('consume', '2026-02-10', { quantityKg: 100 })], [planned('2026-03-01', 1)]),
      ),
    ).toEqual([['no', 'L-1', 400, 'unused fails']])
  })

  it('take the licence that covers them and ends first', () => {
    const events = [issue(generalTerms), issue(singleTerms, { licence: 'L-2' })]
    expect(outline(check(events, [planned('2026-03-01', 500), planned('2026-03-02', 500)]))).toEqual([
      ['yes', 'L-2', 0],
      ['yes', 'L-1', 4500],
    ])
    expect(outline(check(events, [planned('2026-03-01', 500, { licence: 'L-1' })]))).toEqual([['yes', 'L-1', 4500]])
    const printed = [issue({ ...generalTerms, number: 'No. 7' }), issue(singleTerms, { licence: 'L-2' })]
    expect(outline(check(printed, [planned('2026-03-01', 500, { licence: 'No. 7' })]))).toEqual([['yes', 'L-1', 4500]])
  })

  it.each<[string, LedgerEvent[], Partial<PlannedShipment>, unknown[]]>([
    ['while the licence is suspended', [event('suspend', '2026-02-10')], {}, ['no', 'L-1', 5000, 'status fails']],
    ['under a licence that is not in the ledger', [], { licence: 'L-9' }, ['no', null, null, 'in-ledger fails']],
    ['that need no licence', [], { inquiry: { ...inquiry, product: magnetOf('Nd') } }, ['not-needed', null, null]],
    [
      'to a party that was listed by then',
      [],
      { inquiry: { ...inquiry, asOf: '2026-07-24', endUser: { name: 'Rheinmetall AG', country: 'DE' } } },
      ['no', 'L-1', 5000, 'export-allowed fails', 'end-user fails', 'form unknown'],
    ],
    ['without a quantity', [], { inquiry: open }, ['unknown', 'L-1', 5000, 'quantity unknown']],
  ])('%s', (_what, events, more, expected) => {
    const asked = planned('2026-03-01', 1, more)
    expect(outline(check([issue(generalTerms), ...events], [asked]))).toEqual([expected])
  })

  it('of a licence with a value are checked against it, in its currency', () => {
    const events = [issue({ ...generalTerms, value: 1000, currency: 'EUR' })]
    expect(
      outline(
        check(events, [
          planned('2026-03-01', 1, { value: 900, currency: 'EUR' }),
          planned('2026-03-02', 1, { value: 100.5, currency: 'EUR' }),
          planned('2026-03-03', 1, { value: 1, currency: 'USD' }),
        ]),
      ),
    ).toEqual([
      ['yes', 'L-1', 4999],
      ['no', 'L-1', 4999, 'value fails'],
      ['unknown', 'L-1', 4999, 'value unknown'],
    ])
  })

  it('under an ordinary licence for several declarations leave through one port', () => {
    const events = [
      issue({ ...ordinaryTerms, batches: 3 }),
      event('consume', '2026-02-10', { quantityKg: 1, port: 'Tianjin' }),
    ]
    const shipment = { inquiry: { ...lanthanum, asOf: '2026-03-01', quantityKg: 10 } }
    expect(
      outline(check(events, [{ ...shipment, port: 'Tianjin' }, { ...shipment, port: 'Qingdao' }, shipment])),
    ).toEqual([
      ['yes', 'L-1', 1989],
      ['no', 'L-1', 1989, 'port fails'],
      ['unknown', 'L-1', 1989, 'port unknown'],
    ])
  })

  it('that are malformed are refused in their place', () => {
    const refused = { inquiry: { ...inquiry, asOf: 'soon', destination: 'JP' } }
    const checks = check([issue(generalTerms)], [refused, planned('2026-03-01', 1), { order: 1 }])
    // Of the last one nothing can be read, so that it may use all that is left.
    expect(checks.map(({ covers }) => covers)).toEqual([null, 'unknown', null])
    expect(checks[0]?.issues).toMatchObject([{ code: 'invalid-day', pointer: '/inquiry/asOf' }])
    expect(checks[2]?.issues).toMatchObject([{ pointer: '/inquiry' }, { pointer: '/order' }])
  })

  it('that are refused may still use what is left for those after them, if they can use it at all', () => {
    const refused = (more: object): object => ({ inquiry: { ...inquiry, asOf: '2026-03-01', ...more } })
    const after = (first: object): unknown =>
      check([issue(generalTerms)], [first, planned('2026-03-02', 4900)]).map(({ covers }) => covers)
    expect(after(refused({ quantityKg: '400 pcs' }))).toEqual([null, 'unknown'])
    expect(after(refused({ asOf: '03/04/2026' }))).toEqual([null, 'unknown'])
    expect(after(refused({ quantityKg: '400 pcs', endUser: { name: 'Zyx Co', country: 'JP' } }))).toEqual([null, 'yes'])
    expect(after({ ...refused({ quantityKg: '400 pcs' }), licence: 'L-9' })).toEqual([null, 'yes'])
    // Days that no plan reaches, and a day by which nothing was known.
    for (const asOf of ['9999-12-31', '2200-01-01']) expect(after(refused({ asOf }))).toEqual([null, 'yes'])
    const early = { ...TODAY, knownAt: '1990-01-01' }
    expect(checkShipments([issue(generalTerms)], [refused({}), refused({ asOf: 'x' })], early)).toHaveLength(2)
    // Faults of the shipment itself, and one behind another.
    expect(after({ ...refused({}), currency: 'EURO', value: 'abc' })).toEqual([null, 'unknown'])
    expect(after(refused({ nonsense: 1, quantityKg: 'x', product: { form: 'smco-magnet', elements: [] } }))).toEqual([
      null,
      'unknown',
    ])
  })

  it('of other goods take nothing, also where whether these need a licence is unsettled', () => {
    const holmium = { form: 'target', elements: [{ symbol: 'Ho' }], elementsComplete: true } as const
    const unsettled = { inquiry: { ...inquiry, asOf: '2026-11-12', product: holmium, quantityKg: 10 } }
    const checks = check([issue(generalTerms)], [unsettled, planned('2026-11-13', 5000)])
    expect(checks.map(({ verdict, covers }) => [verdict, covers])).toEqual([
      ['unsettled', 'unknown'],
      ['permit-required', 'yes'],
    ])
  })

  it('of one order on several days are several exports', () => {
    const order = (day: string, line: string): PlannedShipment => planned(day, 10, { document: 'SO-1', line })
    const covers = (...days: string[]) =>
      check(
        [issue(singleTerms)],
        days.map((day, at) => order(day, String(at))),
      ).map((one) => one.covers)
    expect(covers('2026-03-01', '2026-03-01')).toEqual(['yes', 'yes'])
    expect(covers('2026-03-01', '2026-04-01', '2026-05-01')).toEqual(['yes', 'no', 'no'])
    // What left of it on a day before was another export.
    const batches = issue({ ...ordinaryTerms, batches: 2 })
    const left = event('consume', '2026-02-01', { document: 'SO-1', quantityKg: 1 })
    const oxide = (day: string, document: string) => ({ document, inquiry: { ...lanthanum, asOf: day, quantityKg: 1 } })
    const checks = check([batches, left], [oxide('2026-03-01', 'SO-1'), oxide('2026-03-02', 'SO-2')])
    expect(checks.map((one) => one.covers)).toEqual(['yes', 'no'])
  })

  it('without a document draw on nothing that is recorded of one with such a name', () => {
    const events = [
      issue(singleTerms),
      event('reserve', '2026-02-01', { document: '#1', quantityKg: 100 }),
      issue({ ...generalTerms, id: 'L-2' }, { licence: 'L-2', key: 'L-2' }),
      event('reserve', '2026-02-01', { licence: 'L-2', document: '#2', quantityKg: 4000 }),
    ]
    const checks = check(events, [
      planned('2026-03-01', 100, { licence: 'L-1' }),
      planned('2026-03-01', 1001, { licence: 'L-2' }),
      planned('2026-03-01', 4000, { licence: 'L-2', document: '#2' }),
    ])
    expect(outline(checks)).toEqual([
      ['no', 'L-1', 400, 'exports fails'],
      ['no', 'L-2', 1000, 'quantity fails'],
      ['yes', 'L-2', 1000],
    ])
  })

  it('of an order that begins without the licence still draw on their own reservation', () => {
    const reserved = event('reserve', '2026-02-01', { document: 'SO-1', line: '2', quantityKg: 100 })
    const free = { document: 'SO-1', line: '1', inquiry: { ...inquiry, asOf: '2026-03-01', product: magnetOf('Nd') } }
    const checks = check(
      [issue(singleTerms), reserved],
      [free, planned('2026-03-09', 100, { document: 'SO-1', line: '2' })],
    )
    expect(checks.map((one) => one.covers)).toEqual(['not-needed', 'yes'])
  })

  it('are not certain to find no licence while an earlier one could leave under another', () => {
    const single = (id: string, quantityKg: number, validUntil: string) =>
      issue({ ...singleTerms, id, quantityKg, validUntil }, { licence: id, key: `issue ${id}` })
    const licences = [single('A', 500, '2026-04-01'), single('B', 400, '2026-06-01')]
    const named = { document: 'SO-1', line: '2' }
    const [, second] = check(licences, [planned('2026-03-01', 300, named), planned('2026-03-02', 450)])
    expect(second).toMatchObject({ covers: 'unknown', licence: 'A' })
    expect(second?.reasons[0]).toMatchObject({
      id: 'open-choice',
      text: expect.stringMatching(/^It fits under A only .*\(SO-1 \/ 2\)\.$/),
    })
    const stated = [planned('2026-03-01', 300, { licence: 'B' }), planned('2026-03-02', 450)]
    expect(check(licences, stated).map(({ covers }) => covers)).toEqual(['yes', 'yes'])
    expect(check(licences, [planned('2026-03-01', 450), planned('2026-03-02', 450)])[1]?.covers).toBe('no')
    // C, A, B: each can move for the next.
    const three = ['A', 'B', 'C'].map((id) => single(id, id === 'A' ? 300 : id === 'B' ? 200 : 100, '2026-06-01'))
    const chain = [planned('2026-03-01', 100), planned('2026-03-02', 200), planned('2026-03-03', 300)]
    expect(check(three, chain)[2]?.covers).not.toBe('no')
  })

  it('that no licence covers get the reasons of one for their buyer, not of another that lacks as little', () => {
    const own = issue({ ...generalTerms, id: 'own', quantityKg: 10 }, { licence: 'own', key: 'own' })
    const other = issue(
      { ...generalTerms, id: 'other', endUsers: [{ name: 'Andere Motoren AG' }], validUntil: '2026-06-01' },
      { licence: 'other', key: 'other' },
    )
    const spent = event('suspend', '2026-02-01', { licence: 'own' })
    const [one] = check([own, other, spent], [planned('2026-03-01', 450)])
    expect(outline(one === undefined ? [] : [one])).toEqual([['no', 'own', 10, 'status fails', 'quantity fails']])
  })

  it('are counted to the microgram, in which pounds are whole', () => {
    const licences = [issue({ ...generalTerms, quantityKg: 10 })]
    const covers = (...kilograms: number[]) =>
      check(
        licences,
        kilograms.map((quantityKg, at) => planned(`2026-03-0${at + 1}`, quantityKg)),
      ).map((one) => one.covers)
    expect(covers(4.5359237, 5.4640763)).toEqual(['yes', 'yes'])
    expect(covers(5.0000004, 5)).toEqual(['yes', 'no'])
  })

  it('that are not covered say by which day to apply, and whether that has passed', () => {
    const late = check([issue(singleTerms)], [planned('2026-04-01', 501)])[0]
    expect(late?.applyBy).toMatchObject({ basis: 'statutory-limit', late: true, estimate: false })
    expect(late?.applyBy?.days.map(({ basis }) => basis)).toContain('framework-standard')
    for (const id of late?.applyBy?.days.flatMap(({ citations }) => citations) ?? [])
      expect(late?.citations).toHaveProperty([id])
    for (const { citations } of late?.reasons ?? []) expect(citations).not.toEqual([])
  })
})

it('a shipment of nothing is refused, and one of a day that is over is said to be', () => {
  const checks = check([issue(singleTerms)], [planned('2026-03-01', 0), planned('2026-03-02', 100)])
  expect(checks[0]).toMatchObject({ covers: null, issues: [{ code: 'missing', pointer: '/inquiry/quantityKg' }] })
  expect(checks[1]).toMatchObject({ covers: 'yes' })
  const [past, today] = check([issue(generalTerms)], [planned('2026-02-19', 1), planned('2026-02-20', 1)])
  expect(past?.covers).toBe('yes')
  expect(past?.reasons[0]).toMatchObject({ id: 'past-day', text: expect.stringContaining('2026-02-20') })
  expect(today?.reasons.map(({ id }) => id)).not.toContain('past-day')
})

it('capitals and spaces do not tell ports apart, and a message names both', () => {
  const events = [
    issue({ ...ordinaryTerms, batches: 3 }),
    event('consume', '2026-02-02', { quantityKg: 10, port: 'Tianjin' }),
  ]
  const at = (port: string): ShipmentCheck['reasons'] =>
    check(events, [{ port, inquiry: { ...lanthanum, asOf: '2026-03-01' } }])[0]?.reasons.filter(
      ({ id }) => id === 'port',
    ) ?? []
  expect(at('TIANJIN')).toMatchObject([{ outcome: 'holds' }])
  expect(at('Ningbo')).toMatchObject([{ outcome: 'fails', text: expect.stringMatching(/Ningbo.*Tianjin/) }])
})
