import {
  balanceLedger,
  checkShipments,
  explainLedger,
  forecastLedger,
  InvalidLedgerError,
  openLedger,
  reportYear,
  parseLedgerEvent,
  type LedgerEvent,
} from 'ytterby/ledger'
import { describe, expect, it } from 'vitest'
import { event, generalTerms, issue, singleTerms } from '../../test/ledger-events.ts'

const order = (quantityKg: number, more: Partial<LedgerEvent> = {}): LedgerEvent =>
  event('reserve', '2026-03-01', { quantityKg, ...more })

describe('recording an event', () => {
  it('that is sent again records it once', () => {
    const book = openLedger([issue(generalTerms)])
    const first = order(100)
    expect(book.record(first)).toEqual({ outcome: 'recorded' })
    expect(book.record({ ...first })).toEqual({ outcome: 'repeated' })
    expect(book.record({ ...first, quantityKg: 101 })).toMatchObject({ outcome: 'refused', id: 'key-reused' })
    expect(book.events()).toHaveLength(2)
  })

  it('refuses a reservation beyond what is left, and one that is sent again with more', () => {
    const book = openLedger([issue(generalTerms)])
    expect(book.record(order(4000, { document: 'SO-1' })).outcome).toBe('recorded')
    expect(book.record(order(1001))).toMatchObject({
      id: 'exceeds-quantity',
      text: 'Only 1000 kg are left to reserve.',
    })
    expect(book.record(order(1000)).outcome).toBe('recorded')
    expect(book.record(order(4001, { document: 'SO-1', knownOn: '2026-03-02' }))).toMatchObject({
      id: 'exceeds-quantity',
    })
    expect(book.record(order(3999, { document: 'SO-1', knownOn: '2026-03-02' })).outcome).toBe('recorded')
  })

  it('refuses a correction that would reserve too much, and records one of an export, which has happened', () => {
    const book = openLedger([issue(generalTerms)])
    const [reserved, exported] = [order(4000), event('consume', '2026-03-01', { quantityKg: 1000 })]
    book.record(reserved)
    book.record(exported)
    const correct = (target: LedgerEvent, quantityKg: number): LedgerEvent =>
      event('correct', '2026-03-01', { corrects: target.key, quantityKg })
    expect(book.record(correct(reserved, 4001))).toMatchObject({ id: 'exceeds-quantity' })
    expect(book.record(correct(exported, 6000)).outcome).toBe('recorded')
  })

  it('says how many rows a document that is sent again replaces, under any licence', () => {
    const book = openLedger([issue(generalTerms), issue(generalTerms, { licence: 'L-2' })])
    const sent = (line: string, more: Partial<LedgerEvent> = {}): object =>
      book.record(order(2000, { document: 'SO-1', line, ...more }))
    expect(sent('1')).toEqual({ outcome: 'recorded' })
    expect(sent('2')).toEqual({ outcome: 'recorded' })
    const again = { licence: 'L-2', knownOn: '2026-03-02' }
    expect(sent('1', again)).toEqual({ outcome: 'recorded', replaced: 2 })
    expect(sent('2', again)).toEqual({ outcome: 'recorded' })
    expect(book.record(order(5000)).outcome).toBe('recorded')
  })

  it('refuses a release under another licence that takes the room of an order away', () => {
    const book = openLedger([
      issue(generalTerms),
      issue(generalTerms, { licence: 'L-2' }),
      order(5000, { document: 'A' }),
    ])
    const release = (more: Partial<LedgerEvent>): LedgerEvent =>
      event('release', '2026-03-01', { document: 'R', quantityKg: 1000, order: { document: 'A' }, ...more })
    for (const one of [release({}), order(1000)]) expect(book.record(one).outcome).toBe('recorded')
    expect(book.record(release({ licence: 'L-2', knownOn: '2026-03-02' }))).toMatchObject({ id: 'exceeds-quantity' })
  })

  it('allows one order under a single licence, with several lines', () => {
    const book = openLedger([issue(singleTerms)])
    expect(book.record(order(100, { document: 'SO-1', line: '1' })).outcome).toBe('recorded')
    expect(book.record(order(100, { document: 'SO-1', line: '2' })).outcome).toBe('recorded')
    expect(book.record(order(100, { document: 'SO-2' }))).toMatchObject({ id: 'exceeds-exports' })
  })

  it.each<[string, LedgerEvent[], Partial<LedgerEvent>, string]>([
    ['before it is valid', [], { on: '2026-01-14' }, 'unknown-licence'],
    ['on its last day but one', [], { on: '2029-01-15' }, 'outside-validity'],
    ['while it is suspended', [event('suspend', '2026-02-01')], {}, 'not-usable'],
    ['of another licence', [], { licence: 'L-2' }, 'unknown-licence'],
  ])('refuses a reservation %s', (_what, before, more, id) => {
    expect(openLedger([issue(generalTerms), ...before]).record(order(1, more))).toMatchObject({
      outcome: 'refused',
      id,
    })
  })

  it('refuses a line that was already sent on that day, until its revision is higher', () => {
    const book = openLedger([issue(generalTerms)])
    book.record(order(1, { document: 'SO-1', line: '1' }))
    const again = order(2, { document: 'SO-1', line: '1' })
    expect(book.record(again)).toMatchObject({ id: 'line-twice' })
    expect(book.record({ ...again, revision: 2 }).outcome).toBe('recorded')
  })

  it('that happened before its licence is known counts from then on; only a reservation is refused', () => {
    const exported = event('consume', '2026-03-01', { key: 'early', quantityKg: 1 })
    const early = [
      event('correct', '2026-03-01', { corrects: exported.key, quantityKg: 2 }),
      exported,
      event('release', '2026-03-01', { quantityKg: 1 }),
      event('suspend', '2026-03-02'),
    ]
    const book = openLedger()
    for (const one of early) expect(book.record(one)).toEqual({ outcome: 'recorded' })
    expect(balanceLedger(book.events(), { asOf: '2026-03-31' })).toMatchObject({
      unassigned: 4,
      awaited: [{ licence: 'L-1', corrects: null, events: 4 }],
    })
    expect(book.record(order(1))).toMatchObject({ id: 'unknown-licence' })
    book.record(issue(generalTerms))
    book.record(event('correct', '2026-03-01', { corrects: 'nothing', quantityKg: 2 }))
    const { licences, unassigned, awaited } = balanceLedger(book.events(), { asOf: '2026-03-31' })
    expect(awaited).toEqual([{ licence: 'L-1', corrects: 'nothing', events: 1 }])
    expect(licences).toMatchObject([{ status: 'suspended', quantityKg: { used: 2 } }])
    expect(unassigned).toBe(0)
  })

  it.each<[string, Partial<LedgerEvent>]>([
    ['a line', { line: '1' }],
    ['an order', { order: { document: 'SO-1' } }],
    ['a document that reserves', { document: 'SO-1' }],
    ['a document that exports', { document: 'CD-1' }],
  ])('that would change the whole licence is refused if it names %s', (_what, more) => {
    const book = openLedger([
      issue(generalTerms),
      order(300, { document: 'SO-1', line: '1' }),
      event('consume', '2026-03-01', { document: 'CD-1', quantityKg: 1 }),
    ])
    for (const kind of ['suspend', 'reinstate', 'revoke', 'surrender', 'cancel', 'expire'] as const)
      expect(book.record(event(kind, '2026-03-02', more))).toMatchObject({
        outcome: 'refused',
        id: 'whole-licence',
        text: expect.stringMatching(new RegExp(`^${kind} changes the whole licence L-1.*correct.*withdrawn`)),
      })
    expect(book.record(event('cancel', '2026-03-02', { document: 'MOFCOM 7' })).outcome).toBe('recorded')
    // What an older release recorded is still read.
    const older = openLedger([...book.events(), event('cancel', '2026-03-02', more)])
    expect(balanceLedger(older.events(), { asOf: '2026-03-31' }).licences).toMatchObject([{ status: 'cancelled' }])
  })

  it('that changes the whole licence stays if what has its document is recorded later, until it is withdrawn', () => {
    const book = openLedger([issue(generalTerms)])
    const cancel = event('cancel', '2026-03-02', { document: 'CD-1' })
    const exported = event('consume', '2026-03-01', { document: 'CD-1', quantityKg: 1 })
    for (const one of [cancel, exported]) expect(book.record(one)).toEqual({ outcome: 'recorded' })
    const licence = () => balanceLedger(book.events(), { asOf: '2026-03-31' }).licences
    expect(licence()).toMatchObject([{ status: 'cancelled', quantityKg: { used: 1 } }])
    book.record(event('correct', '2026-03-02', { corrects: cancel.key, withdrawn: true }))
    expect(licence()).toMatchObject([{ status: 'issued', quantityKg: { used: 1 } }])
  })

  it('refuses a correction of a correction', () => {
    const wrong = event('consume', '2026-03-01', { quantityKg: 1 })
    const correction = event('correct', '2026-03-01', { corrects: wrong.key, quantityKg: 2 })
    const book = openLedger([issue(generalTerms), wrong, correction])
    const again = event('correct', '2026-03-01', { corrects: correction.key })
    expect(book.record(again)).toMatchObject({ id: 'no-target' })
  })
})

describe('a malformed event is refused', () => {
  it.each<[string, object, string, string]>([
    ['without a document', { document: undefined }, '/document', 'missing'],
    ['of an unknown kind', { kind: 'use' }, '/kind', 'unknown-value'],
    ['without a quantity', { quantityKg: undefined }, '/quantityKg', 'missing'],
    ['of nothing', { quantityKg: 0 }, '/quantityKg', 'out-of-range'],
    ['finer than milligrams', { quantityKg: 0.1 + 0.2 }, '/quantityKg', 'out-of-range'],
    ['with a value but no currency', { value: 1 }, '/currency', 'missing'],
    ['with terms', { terms: generalTerms }, '/terms', 'unknown-key'],
    ['with a key that nothing has', { amount: 1 }, '/amount', 'unknown-key'],
  ])('%s', (_what, more, pointer, code) => {
    try {
      parseLedgerEvent({ ...order(1), ...more })
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidLedgerError)
      expect(error).toMatchObject({ code: 'invalid-ledger', issues: [{ pointer, code }] })
    }
  })

  it('with pointers into its terms, and from the root of a list', () => {
    const wrong = issue({ ...generalTerms, validUntil: '2026-01-15' })
    expect(() => parseLedgerEvent(wrong)).toThrow('/terms/validUntil')
    expect(() => openLedger([issue(generalTerms), wrong])).toThrow('/1/terms/validUntil')
  })

  it('if two of a list have one key', () => {
    const first = order(1)
    expect(openLedger([first, first]).events()).toHaveLength(1)
    expect(() => openLedger([first, { ...first, quantityKg: 2 }])).toThrow('/1/key')
  })
})

describe('a day that is no day is refused by name', () => {
  const book = openLedger([issue(generalTerms)]).events()
  it.each<[string, () => unknown, string]>([
    ['balance', () => balanceLedger(book, { asOf: '2026-02-31' }), '/asOf'],
    ['balance, as known', () => balanceLedger(book, { asOf: '2026-03-01', knownAt: 'yesterday' }), '/knownAt'],
    ['check', () => checkShipments(book, [], { asOf: 'tomorrow' }), '/asOf'],
    ['forecast', () => forecastLedger(book, [], { asOf: '2026-2-1' }), '/asOf'],
    ['explain', () => explainLedger(book, { asOf: 'nope' }), '/asOf'],
    ['report', () => reportYear(book, { year: 26 }), '/year'],
    ['no day', () => Reflect.apply(balanceLedger, null, [book, {}]), '/asOf'],
  ])('%s', (_what, ask, pointer) => {
    let found: unknown
    try {
      ask()
    } catch (error) {
      found = error
    }
    expect(found).toBeInstanceOf(InvalidLedgerError)
    expect(found).toMatchObject({ issues: [{ pointer }] })
  })
})
