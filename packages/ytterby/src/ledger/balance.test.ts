import 'ytterby/zh'
import { balanceLedger, explainLedger, type LedgerBalance, type LedgerEvent } from 'ytterby/ledger'
import { describe, expect, it } from 'vitest'
import { event, generalTerms, issue, ordinaryTerms, singleTerms } from '../../test/ledger-events.ts'

type Balance = LedgerBalance['licences'][number]

/** The balance of the only licence. */
function balanceAt(asOf: string, events: readonly LedgerEvent[], knownAt?: string): Balance {
  const [balance, ...others] = balanceLedger(events, { asOf, knownAt }).licences
  if (balance === undefined || others.length > 0) throw new Error('not one licence')
  return balance
}

describe('a general licence', () => {
  const events = [
    issue(generalTerms),
    event('reserve', '2026-02-01', { document: 'SO-1', line: '10', quantityKg: 1000 }),
    event('consume', '2026-03-01', { document: 'CD-1', quantityKg: 400.5, order: { document: 'SO-1', line: '10' } }),
    event('release', '2026-03-05', { document: 'SO-1', line: '10', quantityKg: 100 }),
    event('consume', '2026-03-10', { document: 'CD-2', quantityKg: 0.1 }),
    event('consume', '2026-03-10', { document: 'CD-3', quantityKg: 0.2 }),
  ]

  it('is drawn down, in exact decimals', () => {
    expect(balanceAt('2026-03-31', events)).toMatchObject({
      status: 'issued',
      availability: 'available',
      quantityKg: { total: 5000, used: 400.8, reserved: 499.5, left: 4099.7, lapsed: null, over: 0 },
      exports: { most: null, used: 3, reserved: 1 },
      closed: null,
      findings: [],
    })
  })

  it.each([
    ['2026-01-31', 0, 0],
    ['2026-02-01', 0, 1000],
    ['2026-03-01', 400.5, 599.5],
    ['2026-03-05', 400.5, 499.5],
  ])('as of %s, %d kg are used and %d reserved', (asOf, used, reserved) => {
    expect(balanceAt(asOf, events).quantityKg).toMatchObject({ used, reserved })
  })

  it('is shown as it was known on an earlier day', () => {
    const late = event('consume', '2026-03-02', { knownOn: '2026-04-20', quantityKg: 50 })
    expect(balanceAt('2026-03-31', [...events, late]).quantityKg.used).toBe(450.8)
    expect(balanceAt('2026-03-31', [...events, late], '2026-04-19').quantityKg.used).toBe(400.8)
  })

  it('counts what was exported before the ledger', () => {
    expect(balanceAt('2026-03-31', [issue({ ...generalTerms, usedKg: 200 })]).quantityKg).toMatchObject({
      used: 200,
      left: 4800,
    })
  })

  it('a document that is sent again replaces its own rows', () => {
    const first = [
      event('consume', '2026-03-01', { document: 'CD-9', line: '1', quantityKg: 100 }),
      event('consume', '2026-03-01', { document: 'CD-9', line: '2', quantityKg: 200 }),
    ]
    const again = event('consume', '2026-03-01', {
      document: 'CD-9',
      line: '1',
      quantityKg: 120,
      knownOn: '2026-03-04',
    })
    const all = [issue(generalTerms), ...first, again]
    expect(balanceAt('2026-03-31', all).quantityKg.used).toBe(120)
    expect(balanceAt('2026-03-31', all, '2026-03-03').quantityKg.used).toBe(300)
  })

  it('that is sent again under another licence counts there alone', () => {
    const both = [issue(generalTerms), issue(generalTerms, { licence: 'L-2' })]
    const sent = (licence: string, knownOn: string): LedgerEvent =>
      event('consume', '2026-02-02', { licence, document: 'CD-1', quantityKg: 150, knownOn })
    const used = (...exports: LedgerEvent[]): number[] =>
      balanceLedger([...both, ...exports], { asOf: '2026-03-31' }).licences.map(({ quantityKg }) => quantityKg.used)
    expect(used(sent('L-1', '2026-02-02'), sent('L-2', '2026-02-05'))).toEqual([0, 150])
    expect(used(sent('L-2', '2026-02-05'), sent('L-1', '2026-02-02'))).toEqual([0, 150])
    // One declaration may use several licences, if it is sent at once.
    expect(used(sent('L-1', '2026-02-05'), sent('L-2', '2026-02-05'))).toEqual([150, 150])
    // A notice may suspend several, whenever each is recorded.
    const suspended = ['L-1', 'L-2'].map((licence, at) =>
      event('suspend', '2026-02-02', { licence, document: 'notice', knownOn: `2026-02-0${at + 2}` }),
    )
    const { licences } = balanceLedger([...both, ...suspended], { asOf: '2026-03-31' })
    expect(licences.map(({ status }) => status)).toEqual(['suspended', 'suspended'])
  })

  it('says for each event what it counts for, and why for nothing', () => {
    const wrong = event('consume', '2026-03-01', { key: 'x1', quantityKg: 999 })
    const more = [
      wrong,
      event('correct', '2026-03-01', { key: 'x2', corrects: wrong.key, quantityKg: 9 }),
      event('correct', '2026-03-02', { key: 'x3', corrects: 'nothing' }),
    ]
    const entries = explainLedger([...events, ...more], { asOf: '2026-03-09' })
    expect(entries.map(({ counts, reason }) => `${counts} ${reason}`)).toEqual([
      'licence counts',
      'reserved counts',
      'used counts',
      'used corrected',
      'nothing correction',
      'nothing no-target',
      'released counts',
      'nothing later',
      'nothing later',
    ])
    expect(entries.find(({ event: { key } }) => key === wrong.key)).toMatchObject({ quantityKg: 9 })
  })

  it('of two corrections each puts right what it states', () => {
    const wrong = event('consume', '2026-03-01', { quantityKg: 300, port: 'Tianjin' })
    const correct = (knownOn: string, more: Partial<LedgerEvent>): LedgerEvent =>
      event('correct', '2026-03-01', { corrects: wrong.key, knownOn, ...more })
    const quantity = correct('2026-03-03', { quantityKg: 250 })
    const all = [issue(generalTerms), wrong, quantity, correct('2026-03-04', { port: 'Ningbo' })]
    expect(balanceAt('2026-03-31', all).quantityKg.used).toBe(250)
    expect(balanceAt('2026-03-31', [...all, correct('2026-03-05', { quantityKg: 240 })]).quantityKg.used).toBe(240)
    expect(balanceAt('2026-03-31', [...all, correct('2026-03-05', { withdrawn: true })]).quantityKg.used).toBe(0)
  })

  it('an export or a release whose order is not reserved is named', () => {
    const reserved = event('reserve', '2026-02-01', { document: 'SO-1', line: '1', quantityKg: 100 })
    const draws = (...orders: NonNullable<LedgerEvent['order']>[]): string[] =>
      balanceAt('2026-03-31', [
        issue(generalTerms),
        reserved,
        ...orders.map((one) => event('consume', '2026-03-01', { quantityKg: 1, order: one })),
      ]).findings.map(({ text }) => text)
    expect(draws({ document: 'SO-1', line: '1' })).toEqual([])
    expect(draws({ document: 'SO-1' }, { document: 'SO-9' })).toEqual([expect.stringMatching(/draw on none: 2 .*SO-1/)])
  })

  it('a correction states the day that its event should have had', () => {
    const wrong = event('consume', '2026-03-12', { quantityKg: 7 })
    const right = event('correct', '2026-03-02', { corrects: wrong.key, knownOn: '2026-03-20' })
    expect(balanceAt('2026-03-09', [...events, wrong]).quantityKg.used).toBe(400.5)
    expect(balanceAt('2026-03-09', [...events, wrong, right]).quantityKg.used).toBe(407.5)
    expect(balanceAt('2026-03-09', [...events, wrong, right], '2026-03-19').quantityKg.used).toBe(400.5)
  })

  it('is over if more was exported than granted, and says so', () => {
    const over = balanceAt('2026-03-31', [issue(generalTerms), event('consume', '2026-03-01', { quantityKg: 5001 })])
    expect(over).toMatchObject({ status: 'exhausted', quantityKg: { left: 0, over: 1 } })
    expect(over.findings.map(({ id }) => id)).toContain('over-quantity')
  })
})

describe('a licence for one export', () => {
  it.each([
    ['a single licence', singleTerms, 'single-one-export', ['d792-15']],
    [
      'a certificate',
      { ...singleTerms, form: 'certificate' as const },
      'certificate-per-export',
      ['d792-15', 'd792-19'],
    ],
    ['an ordinary licence', ordinaryTerms, 'ordinary-one-batch', ['xl2009']],
  ])('%s is closed by it, whatever is left', (_what, terms, rule, citations) => {
    const consumed = [
      issue(terms),
      event('consume', '2026-03-01', { document: 'CD-1', line: '1', quantityKg: 100 }),
      event('consume', '2026-03-01', { document: 'CD-1', line: '2', quantityKg: 100 }),
    ]
    const balance = balanceAt('2026-03-02', consumed)
    expect(balance).toMatchObject({
      status: 'exhausted',
      since: '2026-03-01',
      availability: 'none',
      quantityKg: { used: 200, left: 0, lapsed: (terms.quantityKg ?? 0) - 200 },
      exports: { most: 1, used: 1 },
      closed: { on: '2026-03-01', rule, document: 'CD-1', citations },
    })
    expect(balanceAt('2026-02-28', consumed)).toMatchObject({ status: 'issued', quantityKg: { lapsed: null } })
  })

  it('that was used before the ledger names no day on which it was closed', () => {
    for (const stated of [{ used: true }, { usedKg: 5 }]) {
      const { closed, status, since } = balanceAt('2026-03-02', [issue({ ...singleTerms, ...stated })])
      expect({ status, since, on: closed?.on }).toEqual({ status: 'exhausted', since: null, on: null })
      expect(closed?.text).toContain('closed on a day that is not stated')
    }
  })

  it('may be valid for a year from a leap day', () => {
    const terms = { ...singleTerms, validFrom: '2024-02-29', validUntil: '2025-03-01' }
    const found = (until: string) => balanceAt('2024-12-31', [issue({ ...terms, validUntil: until })]).findings
    expect(found('2025-03-01')).toEqual([])
    expect(found('2025-03-02').map(({ id }) => id)).toEqual(['longer-than-allowed'])
  })

  it('says that the rule of one batch is inferred, from one source', () => {
    const closed = balanceAt('2026-03-02', [issue(ordinaryTerms), event('consume', '2026-03-01', { quantityKg: 1 })])
    expect(closed.closed?.text).toMatch(/inferred from the edition of 2009.*one secondary source/)
  })

  it('an ordinary licence that states several declarations is closed by the last, at one port', () => {
    const terms = { ...ordinaryTerms, batches: 2 }
    const events = [
      issue(terms),
      event('consume', '2026-03-01', { quantityKg: 10, port: 'Tianjin' }),
      event('consume', '2026-04-01', { quantityKg: 10, port: 'Qingdao' }),
    ]
    expect(balanceAt('2026-03-31', events)).toMatchObject({ status: 'issued', closed: null, findings: [] })
    const balance = balanceAt('2026-04-01', events)
    expect(balance).toMatchObject({ status: 'exhausted', closed: { on: '2026-04-01', rule: 'stated-declarations' } })
    expect(balance.findings).toMatchObject([{ id: 'other-port', text: expect.stringContaining('Tianjin') }])
    expect(balanceAt('2026-04-01', events.toReversed())).toEqual(balance)
  })
})

describe('the status of a licence', () => {
  const base = [issue(generalTerms)]
  const on = (kind: LedgerEvent['kind'], day: string): LedgerEvent => event(kind, day)

  it.each<[string, LedgerEvent[], string, string]>([
    ['suspended', [on('suspend', '2026-03-01')], 'suspended', '2026-03-01'],
    ['reinstated', [on('suspend', '2026-03-01'), on('reinstate', '2026-03-05')], 'reinstated', '2026-03-05'],
    ['revoked', [on('suspend', '2026-03-01'), on('revoke', '2026-03-05')], 'revoked', '2026-03-05'],
    ['surrendered', [on('surrender', '2026-03-05')], 'surrendered', '2026-03-05'],
    ['cancelled', [on('cancel', '2026-03-05')], 'cancelled', '2026-03-05'],
    ['expired before its last day', [on('expire', '2026-03-05')], 'expired', '2026-03-05'],
  ])('%s', (_what, events, status, since) => {
    expect(balanceAt('2026-03-31', [...base, ...events])).toMatchObject({ status, since })
    expect(balanceAt('2026-02-28', [...base, ...events])).toMatchObject({ status: 'issued' })
  })

  it('expires with its validity, and what is left lapses', () => {
    expect(balanceAt('2029-01-14', base).status).toBe('issued')
    expect(balanceAt('2029-01-15', base)).toMatchObject({
      status: 'expired',
      since: '2029-01-15',
      quantityKg: { left: 0, lapsed: 5000 },
    })
  })

  it('is that of what ended it first', () => {
    const at = (day: string, events: LedgerEvent[]) => {
      const { status, since, quantityKg } = balanceAt(day, events)
      return [status, since, quantityKg.left]
    }
    const suspended = [...base, on('suspend', '2026-03-01')]
    expect(at('2029-01-14', suspended)).toEqual(['suspended', '2026-03-01', 5000])
    expect(at('2029-01-15', suspended)).toEqual(['expired', '2029-01-15', 0])
    expect(at('2029-02-11', [...suspended, on('reinstate', '2029-02-10')])).toEqual(['expired', '2029-01-15', 0])
    const exported = [issue(singleTerms), event('consume', '2026-03-01', { quantityKg: 1 })]
    expect(at('2027-03-01', exported)).toEqual(['exhausted', '2026-03-01', 0])
    expect(at('2026-04-01', [...exported, on('revoke', '2026-03-05')])).toEqual(['exhausted', '2026-03-01', 0])
    expect(at('2026-04-01', [...exported, on('revoke', '2026-02-05')])).toEqual(['revoked', '2026-02-05', 0])
    const usedUp = [...base, event('consume', '2026-03-01', { quantityKg: 5000 })]
    expect(at('2029-02-01', usedUp)).toEqual(['exhausted', '2026-03-01', 0])
  })

  it('that is usable again after it had been revoked is said to be doubtful', () => {
    const revived = [...base, on('revoke', '2026-03-01'), on('reinstate', '2026-04-01')]
    expect(balanceAt('2026-05-01', revived)).toMatchObject({
      status: 'reinstated',
      findings: [{ id: 'reinstated-after-end', text: expect.stringContaining('revoked'), citations: ['d792-18'] }],
    })
    const suspended = [...base, on('suspend', '2026-03-01'), on('reinstate', '2026-04-01')]
    expect(balanceAt('2026-05-01', suspended).findings).toEqual([])
  })

  it('that its terms state has no first day, and makes no earlier export one that was not allowed', () => {
    const stated = [issue({ ...generalTerms, status: 'suspended' })]
    expect(balanceAt('2026-03-31', stated)).toMatchObject({ status: 'suspended', since: null })
    const used = issue({ ...generalTerms, usedKg: 5000 })
    expect(balanceAt('2026-03-31', [used])).toMatchObject({ status: 'exhausted', since: null })
    const later = [...stated, event('consume', '2026-02-01', { quantityKg: 1 }), on('reinstate', '2026-03-01')]
    expect(balanceAt('2026-03-31', later)).toMatchObject({ status: 'reinstated', since: '2026-03-01', findings: [] })
  })

  it('names exports on days on which it could not be used', () => {
    const events = [...base, on('suspend', '2026-03-01'), event('consume', '2026-03-02', { quantityKg: 1 })]
    expect(balanceAt('2026-03-31', events).findings.map(({ id }) => id)).toEqual(['not-usable-then'])
  })
})

describe('what the law of the day makes of what is left', () => {
  it('is barred from the day on which the end user is listed, while the licence stays what it is', () => {
    const terms = { ...generalTerms, endUsers: [{ name: 'Rheinmetall AG', country: 'DE' as const }] }
    expect(balanceAt('2026-07-23', [issue(terms)])).toMatchObject({ status: 'issued', availability: 'available' })
    const barred = balanceLedger([issue(terms)], { asOf: '2026-07-24' })
    expect(barred.licences[0]).toMatchObject({
      status: 'issued',
      availability: 'barred',
      quantityKg: { left: 5000 },
      users: [{ availability: 'barred', text: expect.stringContaining('control list'), citations: ['m2026-30'] }],
    })
    expect(barred.citations['m2026-30']).toBeDefined()
  })

  it('is partly barred if one of several users is listed', () => {
    const terms = {
      ...generalTerms,
      endUsers: [{ name: 'Rheinmetall AG', country: 'DE' as const }, { name: 'Example Motoren GmbH' }],
    }
    expect(balanceAt('2026-07-24', [issue(terms)]).availability).toBe('partly-barred')
  })

  it.each<[string, LedgerEvent['terms'] & object, string]>([
    ['a general licence', generalTerms, 'barred'],
    ['a certificate', { ...singleTerms, form: 'certificate' }, 'barred'],
    ['a single licence', singleTerms, 'available'],
  ])('%s for a user on the watch list: %j', (_what, licence, availability) => {
    const terms = {
      ...licence,
      endUsers: [{ name: 'TDK Corporation', country: 'JP' as const }],
      destinations: ['JP' as const],
    }
    expect(balanceAt('2026-02-23', [issue(terms)]).availability).toBe('available')
    const listed = balanceAt('2026-02-24', [issue(terms)])
    expect(listed).toMatchObject({ availability, status: 'issued' })
    if (availability === 'barred')
      expect(listed.users).toMatchObject([
        { text: expect.stringContaining('watch list'), citations: expect.arrayContaining(['d792-26']) },
      ])
  })

  it('nothing is available while it is suspended, or before its first day', () => {
    const known = { on: '2026-01-01', knownOn: '2026-01-01' }
    expect(balanceAt('2026-01-14', [issue(generalTerms, known)]).availability).toBe('none')
    const suspended = [issue(generalTerms), event('suspend', '2026-03-01')]
    expect(balanceAt('2026-02-28', suspended)).toMatchObject({ availability: 'available' })
    expect(balanceAt('2026-03-01', suspended)).toMatchObject({ availability: 'none', quantityKg: { left: 5000 } })
  })

  it('on the last printed day of a suspension it says that the day is unclear', () => {
    const terms = { ...generalTerms, items: [{ code: '1C910.a.5' }] }
    const text = (asOf: string) => balanceAt(asOf, [issue(terms)]).users[0]?.text
    expect(text('2026-11-09')).not.toMatch(/does not say whether/)
    expect(text('2026-11-10')).toMatch(/no dual-use licence is needed.*does not say whether that day is included/)
  })

  it('is not needed while the control of what it names is suspended', () => {
    const terms = { ...generalTerms, items: [{ code: '1C910.a.5' }], validFrom: '2025-11-01' }
    expect(balanceAt('2026-03-01', [issue(terms)])).toMatchObject({
      availability: 'not-needed',
      users: [{ availability: 'not-needed' }, { availability: 'not-needed' }],
    })
  })
})

it('speaks Chinese', () => {
  const events = [issue(singleTerms), event('consume', '2026-03-01', { quantityKg: 1 })]
  const [balance] = balanceLedger(events, { asOf: '2026-03-02', lang: 'zh' }).licences
  expect(balance?.closed?.text).toMatch(/单项许可用于一次出口/)
})
