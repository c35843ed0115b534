import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, canonicalJson, decide, type Inquiry, type Ruleset, addDays } from 'ytterby'
import { compare } from 'ytterby/law'
import { EMPTY_WATCH, type Watch, type WatchEvent } from 'ytterby/planning'
import { inquiryArbitrary } from '../../test/arbitrary-inquiry.ts'
import { digestOf } from '../schema/digest-of.ts'
import { instrumentOf, LAW_THEN, lawWith } from '../../test/changed-law.ts'
import { PARTS } from '../../test/parts-list.ts'
import { look, told, watchOver, type Run, type WatchLine } from '../../test/watch-over.ts'

const ruleset = LAW_THEN
const FIRST = '2025-04-01'
const LAST = '2026-11-30'
const DAYS = Array.from({ length: 609 }, (_, day) => addDays(FIRST, day))

const fibre = {
  product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }], elementsComplete: true },
  destination: 'DE',
}
const FIBRE: WatchLine = { id: 'fibre', inquiry: fibre }

const shown = ({ kind, since, before, after }: WatchEvent) => [kind, since, before.verdict, after.verdict]

const asked = (id: string | null): object => PORTFOLIO.find((line) => line.id === id)?.inquiry ?? {}

/** What `compare` finds for the portfolio from each day to the next, as events are told. */
function comparedDaily(): { readonly text: string; readonly isToldAhead: boolean }[] {
  return DAYS.slice(1).flatMap((day, at) => {
    const eve = DAYS[at] ?? ''
    return [...compare(PORTFOLIO, { from: { asOf: eve, ruleset }, to: { asOf: day, ruleset } })].flatMap((one) => {
      if ('issues' in one || one.differs.length === 0) return []
      const { changes } = assess({ ...asked(one.id), asOf: eve }, { ruleset })
      return [{ text: told({ ...one, kind: 'day', since: day }), isToldAhead: changes.some(({ on }) => on === day) }]
    })
  })
}

/** A buyer whose name is near a listed one, and who is cleared for a month. */
const CLEARED = {
  listed: 'Rheinmetall AG',
  notice: 'MOFCOM-2026-30',
  met: 'Rheinmetall AG',
  on: '2026-09-07',
  until: '2026-10-12',
  why: 'A baker of Kassel.',
}
const BAKER: WatchLine = {
  id: 'baker',
  inquiry: { ...PARTS[0]?.inquiry, endUser: { name: 'Rheinmetal AG', kind: 'civil', cleared: [CLEARED] } },
}

const withoutDays = ({ asOf: _asOf, knownAt: _knownAt, ...inquiry }: Inquiry): object => inquiry
/** Fewer random lines in the gate than in `npm run prove tests`. */
const PORTFOLIO: readonly WatchLine[] = [
  ...PARTS.map(({ id, inquiry }) => ({ id, inquiry })),
  ...fc
    .sample(inquiryArbitrary, { seed: 27, numRuns: process.env['EVERY_CASE'] === undefined ? 2 : 8 })
    .map((inquiry, at) => ({ id: `random ${at}`, inquiry: withoutDays(inquiry) })),
  BAKER,
]

describe('a portfolio from 2025-04-01 to 2026-11-30', () => {
  const compared = comparedDaily()
  const expected = compared.map(({ text }) => text)

  it('changes, also on the days of a clearance', () => {
    expect(expected.length).toBeGreaterThan(40)
    expect(expected.filter((text) => text.startsWith('day baker 2026-'))).toHaveLength(4)
  })

  it('looked at every day: the events are exactly the differences that compare finds', () => {
    const events = watchOver(
      PORTFOLIO,
      DAYS.map((asOf) => ({ asOf })),
    )
    expect(events.map(told)).toEqual(expected)
  })

  it.each([
    ['once, at the end', [FIRST, LAST]],
    ['every 45 days', DAYS.filter((_, at) => at % 45 === 0 || at === 608)],
  ])('looked at %s: the same events, each since its day', (_, days) => {
    const events = watchOver(
      PORTFOLIO,
      days.map((asOf) => ({ asOf })),
    )
    expect(events.map(told).toSorted()).toEqual(expected.toSorted())
  })

  it.each([1, 30])(
    'with %i days ahead: the same, and each change that an answer names once before it comes',
    (ahead) => {
      const events = watchOver(
        PORTFOLIO,
        DAYS.map((asOf) => ({ asOf, ahead })),
      )
      expect(events.filter(({ kind }) => kind === 'day').map(told)).toEqual(expected)
      const named = compared.filter(({ isToldAhead }) => isToldAhead).map(({ text }) => text.replace('day', 'ahead'))
      const coming = events.filter(({ kind }) => kind === 'ahead')
      const within = coming.filter(({ since }) => since !== null && since <= LAST)
      expect(within.map(told).toSorted()).toEqual(named.toSorted())
      expect(new Set(coming.map(told)).size).toBe(coming.length)
    },
  )

  it('holds before and after as the decisions of two days, and cites what it names', () => {
    for (const { id, before, after, because, citations } of watchOver(PORTFOLIO, [{ asOf: FIRST }, { asOf: LAST }])) {
      for (const view of [before, after])
        expect(canonicalJson(view)).toBe(canonicalJson(decide({ ...asked(id), asOf: view.asOf }, { ruleset })))
      expect(Object.keys(citations).toSorted()).toEqual([...because].toSorted())
    }
  })
})

describe('holmium metal, which needs the ordinary licence anyway', () => {
  const holmium: WatchLine = {
    id: 'holmium',
    inquiry: {
      product: { form: 'metal', elements: [{ symbol: 'Ho' }] },
      destination: 'DE',
      endUse: { kind: 'civil' },
      endUser: { name: 'Example Motoren GmbH', kind: 'civil' },
    },
  }

  it('is told ahead that its permits change, although its verdict stays', () => {
    const events = watchOver([holmium], [{ asOf: '2026-11-01' }, { asOf: '2026-11-02', ahead: 30 }])
    expect(events.map(shown)).toEqual([['ahead', '2026-11-11', 'permit-required', 'permit-required']])
    expect(events.map(({ differs, because }) => ({ differs, because }))).toEqual([
      { differs: expect.arrayContaining(['permits']), because: expect.arrayContaining(['a70']) },
    ])
  })
})

describe.each([0, 30])('with %i days ahead', (ahead) => {
  /** Looks at a line on the days alone that each look names as its next; what is known holds until the day before. */
  function lookOnNextDays(line: WatchLine): WatchEvent[] {
    const events: WatchEvent[] = []
    let watch = EMPTY_WATCH
    for (let asOf: string | null = FIRST; asOf !== null && asOf <= LAST;) {
      const eve = addDays(asOf, -1)
      const known: Watch = { watch: 1, lines: watch.lines.map((one) => ({ ...one, asOf: eve })) }
      const found = look(known, { asOf, ahead }, [line])
      events.push(...found.events)
      ;({ watch } = found)
      const [looked] = found.looks
      asOf = looked !== undefined && 'next' in looked ? looked.next : addDays(asOf, 1)
    }
    return events
  }

  it('looking on the days that a look names as its next tells what looking daily tells', () => {
    const daily = DAYS.map((asOf) => ({ asOf, ahead }))
    for (const line of PORTFOLIO) expect(digestOf(lookOnNextDays(line))).toBe(digestOf(watchOver([line], daily)))
  })
})

describe('a line is decided only', () => {
  const { watch } = look(EMPTY_WATCH, { asOf: '2026-11-05' }, [FIBRE])
  const decidedOn = (state: Watch): string | undefined => state.lines[0]?.decided
  const FORGED = `sha256:${'0'.repeat(64)}`

  it('on days on which the law turns: on another day, not even a forged state is noticed', () => {
    const forged: Watch = { watch: 1, lines: watch.lines.map((line) => ({ ...line, decided: FORGED })) }
    const quiet = look(forged, { asOf: '2026-11-06' }, [FIBRE])
    expect(quiet.events).toEqual([])
    expect(decidedOn(quiet.watch)).toBe(FORGED)
    expect(decidedOn(look(quiet.watch, { asOf: '2026-11-10' }, [FIBRE]).watch)).toBe(decidedOn(watch))
  })

  it('for coming days on which the law turns: each is looked for once', () => {
    const seen = look(watch, { asOf: '2026-11-05', ahead: 10 }, [FIBRE])
    expect(seen.events.map(shown)).toEqual([['ahead', '2026-11-11', 'no-permit', 'unsettled']])
    const forgotten: Watch = {
      watch: 1,
      lines: seen.watch.lines.map((line) => ({ ...line, ahead: { ...line.ahead, told: [] } })),
    }
    expect(look(forgotten, { asOf: '2026-11-06', ahead: 10 }, [FIBRE]).events).toEqual([])
  })
})

/** The law with another last day of the suspension that ends for the fibre on 2026-11-11. */
const suspendedUntil = (until: string): Ruleset =>
  lawWith((data) => {
    data.version = '9.0.0'
    for (const effect of instrumentOf(data, 'MOFCOM-GACC-2025-70').effects)
      if (effect.type === 'suspend') Object.assign(effect, { until, lastDayUnclear: undefined })
  })

describe('from one release of the law to the next', () => {
  const earlier = [ruleset]
  const extended = { ruleset: suspendedUntil('2027-11-11'), earlier }
  const moved = { ruleset: suspendedUntil('2026-11-21'), earlier }
  const release = ['release', '2026-11-11', 'unsettled', 'no-permit']

  it.each<[what: string, runs: readonly Run[], events: unknown[]]>([
    [
      'the day of the last look is decided otherwise',
      [{ asOf: '2026-11-12' }, { asOf: '2026-11-13', ...extended }],
      [release],
    ],
    [
      'a change comes later than was told',
      [{ asOf: '2026-11-12' }, { asOf: '2026-11-23', ...moved }],
      [release, ['day', '2026-11-21', 'no-permit', 'unsettled']],
    ],
    [
      'only the horizon differs',
      [{ asOf: '2026-11-01' }, { asOf: '2026-11-02', ...extended }, { asOf: '2026-11-12', ...extended }],
      [],
    ],
    [
      'a change that was told ahead will not come',
      [
        { asOf: '2026-11-01' },
        { asOf: '2026-11-01', ahead: 30 },
        { asOf: '2026-11-02', ahead: 30, ...extended },
        { asOf: '2026-11-12', ...extended },
      ],
      [['ahead', '2026-11-11', 'no-permit', 'unsettled'], release],
    ],
    [
      'a change that was told ahead did not come',
      [{ asOf: '2026-11-01' }, { asOf: '2026-11-02', ahead: 30 }, { asOf: '2026-11-12', ...extended }],
      [['ahead', '2026-11-11', 'no-permit', 'unsettled'], release],
    ],
    [
      'a change that was told ahead is put off',
      [
        { asOf: '2026-11-01' },
        { asOf: '2026-11-02', ahead: 30 },
        { asOf: '2026-11-03', ahead: 30, ...moved },
        { asOf: '2026-11-04', ahead: 30, ...moved },
        { asOf: '2026-11-21', ...moved },
      ],
      [
        ['ahead', '2026-11-11', 'no-permit', 'unsettled'],
        release,
        ['ahead', '2026-11-21', 'no-permit', 'unsettled'],
        ['day', '2026-11-21', 'no-permit', 'unsettled'],
      ],
    ],
    [
      'nothing differs for the line',
      [{ asOf: '2026-11-01' }, { asOf: '2026-11-02', ruleset, earlier }, { asOf: '2026-11-11', ruleset, earlier }],
      [['day', '2026-11-11', 'no-permit', 'unsettled']],
    ],
  ])('%s', (_, runs, events) => {
    expect(watchOver([FIBRE], runs).map(shown)).toEqual(events)
  })

  describe('of which one refuses a line until 2027', () => {
    const later = lawWith((data) => {
      data.version = '9.0.0'
      for (const code of data.commodityCodes) if (code.code === '85051190') Object.assign(code, { fromYear: 2027 })
    })
    const coded: WatchLine = { id: 'coded', inquiry: { product: { commodityCode: '85051190' }, destination: 'DE' } }
    const { watch } = look(EMPTY_WATCH, { asOf: '2026-12-30' }, [coded])

    it('the new one: what is known of the line is kept until it is answered again', () => {
      const refused = look(watch, { asOf: '2026-12-31', ruleset: later, earlier }, [coded])
      expect(refused.looks).toMatchObject([{ issues: [{ code: 'dead-code' }] }])
      const answered = look(refused.watch, { asOf: '2027-01-01', ruleset: later, earlier }, [coded])
      expect(answered).toMatchObject({ events: [], count: { lines: 1, added: 0 } })
    })

    it('the old one: there is nothing to compare with', () => {
      const { version, digest } = later
      const ofOther = watch.lines.map((line) => ({
        ...line,
        decided: `sha256:${'0'.repeat(64)}`,
        ruleset: { version, digest },
      }))
      const found = look({ watch: 1, lines: ofOther }, { asOf: '2026-12-31', earlier: [later] }, [coded])
      expect(found).toMatchObject({ events: [], watch: { lines: [{ decided: watch.lines[0]?.decided }] } })
    })
  })

  it('an event holds what compare finds between the two', () => {
    const [event] = watchOver([FIBRE], [{ asOf: '2026-11-12' }, { asOf: '2026-11-13', ...extended }])
    const [found] = compare([FIBRE], {
      from: { asOf: '2026-11-12', ruleset },
      to: { asOf: '2026-11-12', ruleset: extended.ruleset },
    })
    if (event === undefined || found === undefined || 'issues' in found) throw new Error('Nothing was found')
    const { firstDay, differs, because, citations } = found
    expect(event).toMatchObject({ since: firstDay, differs, because, citations })
    expect(event.before.ruleset.version).toBe(ruleset.version)
    expect(event.ruleset.digest).toBe(extended.ruleset.digest)
  })
})
