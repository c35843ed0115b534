import { describe, expect, it } from 'vitest'
import ICAL from 'ical.js'
import { canonicalJson, currentRuleset, decide, type Inquiry } from 'ytterby'
import 'ytterby/zh'
import {
  changeFeed,
  compare,
  feedToAtom,
  feedToIcs,
  inquiryComparer,
  type Comparison,
  compileRuleset,
} from 'ytterby/law'
import { RulesetDataSchema } from 'ytterby/schema'
import type { RulesetDraft } from 'ytterby/release-making'
import { InvalidComparisonError } from '../errors/invalid-comparison-error.ts'

type Side = Parameters<typeof inquiryComparer>[0]['from']

const fibre = {
  product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }], elementsComplete: true },
  destination: 'DE',
} as const
const magnet = {
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }], elementsComplete: true },
  destination: 'DE',
  endUse: { kind: 'civil' },
} as const
const toMilitary = { ...magnet, destination: 'JP', endUse: { kind: 'military' } } as const
const motor = {
  ...magnet,
  product: { form: 'motor', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }], elementsComplete: true },
} as const

const one = (inquiry: object, from: Side, to: Side): Comparison => {
  const [comparison] = compare([{ inquiry }], { from, to })
  if (comparison === undefined) throw new Error('A line was not answered')
  return comparison
}

describe('changes between two days of export', () => {
  it.each([
    [
      'a fibre when the suspension ends',
      fibre,
      '2026-11-10',
      '2026-11-11',
      'no-permit',
      'unsettled',
      '2026-11-11',
      'a70',
    ],
    ['a fibre over a year', fibre, '2025-11-08', '2026-11-24', 'no-permit', 'unsettled', '2026-11-11', 'a70'],
    [
      'a magnet when announcement 18 begins',
      magnet,
      '2025-04-03',
      '2025-04-04',
      'no-permit',
      'permit-required',
      '2025-04-04',
      'a18',
    ],
    [
      'a magnet over two years',
      magnet,
      '2024-06-01',
      '2026-06-01',
      'no-permit',
      'permit-required',
      '2025-04-04',
      'a18',
    ],
    ['a magnet backwards', magnet, '2026-06-01', '2024-06-01', 'permit-required', 'no-permit', '2025-04-04', 'a18'],
    [
      'a magnet for the Japanese military',
      toMilitary,
      '2025-04-03',
      '2026-02-01',
      'no-permit',
      'prohibited',
      '2026-01-06',
      'a2026-1',
    ],
    [
      'the same before that ban',
      toMilitary,
      '2025-04-03',
      '2026-01-05',
      'no-permit',
      'permit-required',
      '2025-04-04',
      'a18',
    ],
  ] as const)('%s', (_, inquiry, from, to, before, after, firstDay, cause) => {
    const comparison = one(inquiry, { asOf: from }, { asOf: to })
    expect(comparison).toMatchObject({ from: { verdict: before }, to: { verdict: after }, firstDay })
    if ('issues' in comparison) throw new Error('refused')
    expect(comparison.differs[0]).toBe('verdict')
    expect(comparison.because).toContain(cause)
    expect(Object.keys(comparison.citations).sort()).toEqual([...comparison.because].sort())
  })

  it('a motor stays free; a moved horizon is no change', () => {
    expect(one(motor, { asOf: '2026-03-01' }, { asOf: '2026-04-01' })).toMatchObject({
      differs: [],
      firstDay: null,
      because: [],
      citations: {},
    })
  })

  it('names the cause of a new restriction even if the verdict stays', () => {
    expect(one(magnet, { asOf: '2026-11-10' }, { asOf: '2026-11-11' })).toMatchObject({
      differs: ['restrictions'],
      firstDay: '2026-11-11',
      because: ['a61-7'],
    })
  })
})

it('between two knowledge days, the first day of change is the day of publication', () => {
  expect(one({ ...fibre, asOf: '2025-12-01' }, { knownAt: '2025-10-20' }, { knownAt: '2025-11-30' })).toMatchObject({
    from: { verdict: 'permit-required', knownAt: '2025-10-20' },
    to: { verdict: 'no-permit', knownAt: '2025-11-30' },
    firstDay: '2025-11-07',
    because: ['a70'],
  })
})

describe('between two rulesets', () => {
  type Data = RulesetDraft
  const other = (change: (data: Data) => void) => {
    const data = RulesetDataSchema.parse(currentRuleset.data)
    change(data)
    return compileRuleset({ ...data, version: '0.0.1' })
  }
  const later = (data: Data, id: string, from: string): void => {
    for (const effect of data.instruments.find((held) => held.id === id)?.effects ?? [])
      if (effect.type === 'enact') effect.from = from
  }

  it('the first day is the start of the last difference before the day asked about; the cause is known to only one of them', () => {
    const without70 = other((data) => {
      data.instruments = data.instruments.filter(({ id }) => id !== 'MOFCOM-GACC-2025-70')
    })
    const comparison = one({ ...fibre, asOf: '2026-03-01' }, { ruleset: without70 }, {})
    expect(comparison).toMatchObject({
      from: { verdict: 'permit-required' },
      to: { verdict: 'no-permit' },
      firstDay: '2025-11-08',
    })
    if ('issues' in comparison) throw new Error('refused')
    expect(comparison.because).toContain('a70')
  })

  it('a difference in earlier years does not count', () => {
    const both = other((data) => {
      later(data, 'MOFCOM-GACC-2025-18', '2025-04-10')
      later(data, 'MOFCOM-2026-1', '2026-01-20')
    })
    const comparison = one({ ...toMilitary, asOf: '2026-01-10' }, {}, { ruleset: both })
    expect(comparison).toMatchObject({
      from: { verdict: 'prohibited' },
      to: { verdict: 'permit-required' },
      firstDay: '2026-01-06',
      because: ['a2026-1'],
    })
  })
})

it('a line is compared even if no edition had its code on the day of publication', () => {
  const scandium = {
    asOf: '2026-11-20',
    product: { form: 'metal', commodityCode: '28053018', elements: [{ symbol: 'Sc' }] },
    destination: 'US',
  }
  expect(one(scandium, { knownAt: '2008-12-30' }, { knownAt: '2008-12-31' })).not.toHaveProperty('issues')
})

describe('a list', () => {
  const sides = { from: { asOf: '2026-11-10' }, to: { asOf: '2026-11-11' } }

  it('is answered in order, each line identified by its position or its own number and id', () => {
    const lines = [{ inquiry: fibre }, { line: 7, id: 'A', inquiry: magnet }, { inquiry: motor }]
    expect([...compare(lines, sides)].map(({ line, id }) => [line, id])).toEqual([
      [1, null],
      [7, 'A'],
      [3, null],
    ])
  })

  it('answers the other lines if one is bad, and points into the bad one', () => {
    const [first, second, third, fourth] = compare(
      [{ inquiry: { destination: 'XX' } }, 5, { inquiry: fibre, x: 1 }, { inquiry: fibre }],
      sides,
    )
    expect(first).toMatchObject({ line: 1, issues: [{ code: 'unknown-value', pointer: '/inquiry/destination' }] })
    expect(second).toMatchObject({ line: 2, issues: [{ code: 'invalid-type', pointer: '' }] })
    expect(third).toMatchObject({ line: 3, issues: [{ code: 'unknown-key', pointer: '/x' }] })
    expect(fourth).toMatchObject({ line: 4, firstDay: '2026-11-11' })
  })

  it('reads its input lazily', () => {
    let read = 0
    function* endless() {
      for (;;) {
        read += 1
        yield { inquiry: fibre }
      }
    }
    const comparisons = compare(endless(), sides)
    comparisons.next()
    comparisons.next()
    expect(read).toBe(2)
  })

  it('gives on both sides what assess decides', () => {
    const compared = inquiryComparer(sides)(magnet)
    for (const side of ['from', 'to'] as const) {
      const inquiry: Inquiry = {
        ...magnet,
        product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }], elementsComplete: true },
        ...sides[side],
      }
      const { asOf, knownAt, verdict, possible, action, tier } = decide(inquiry)
      expect(canonicalJson(compared[side])).toBe(canonicalJson({ asOf, knownAt, verdict, possible, action, tier }))
    }
  })
})

it.each<[string, Side, Side, string, string]>([
  ['the same twice', {}, {}, 'nothing-to-compare', '/to'],
  ['the same day twice', { asOf: '2026-01-01' }, { asOf: '2026-01-01' }, 'nothing-to-compare', '/to'],
  ['a day on one side', { asOf: '2026-01-01' }, {}, 'missing', '/to/asOf'],
  ['a day that does not exist', { asOf: '2026-02-30' }, { asOf: '2026-01-01' }, 'invalid-day', '/from/asOf'],
])('%s is refused', (_, from, to, code, pointer) => {
  expect(() => inquiryComparer({ from, to })).toThrow(InvalidComparisonError)
  expect(() => inquiryComparer({ from, to })).toThrow(
    expect.objectContaining({ pointer, issues: [expect.objectContaining({ code })] }),
  )
})

describe('the feed', () => {
  const feed = changeFeed({ asOf: '2026-11-24' })

  it('contains what is known to come, and nothing that was published later', () => {
    const coming = feed.items.filter(({ kind, on }) => kind === 'edge' && on > '2026-11-24')
    expect(coming.map(({ id }) => id)).toContain('edge-2026-11-28-MOFCOM-2025-72-suspend-until')
    expect(feed.items.every(({ kind, on }) => kind === 'edge' || on <= '2026-11-24')).toBe(true)
    const before = changeFeed({ asOf: '2025-10-01' }).items
    expect(before.every(({ known }) => known <= '2025-10-01')).toBe(true)
    expect(before.some(({ id }) => id.includes('MOFCOM-GACC-2025-70'))).toBe(false)
  })

  it('says in Chinese what it says in English', () => {
    const zh = changeFeed({ asOf: '2026-11-24', lang: 'zh' })
    expect(zh.items.map(({ id, on }) => [id, on])).toEqual(feed.items.map(({ id, on }) => [id, on]))
    expect(zh.items.every(({ title }) => /\p{Script=Han}/u.test(title))).toBe(true)
  })

  it('is an Atom feed with unique ids that never change', () => {
    const atom = feedToAtom(feed, '/v1/changes?format=atom&lang=en')
    expect(atom).toContain('href="/v1/changes?format=atom&amp;lang=en"')
    const ids = atom.match(/urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}/g) ?? []
    expect(new Set(ids).size).toBe(feed.items.length + 1)
    expect(feedToAtom(changeFeed({ asOf: '2026-11-23' }), '')).toContain(ids[1])
    expect(
      feedToAtom(changeFeed({ asOf: '2026-11-23' }), '')
        .split('\n')
        .filter((line) => line.startsWith('<entry>'))
        .every((line) => atom.includes(line)),
    ).toBe(true)
    expect(atom).not.toMatch(/<updated>2026-11-2[5-9]|<updated>2027/)
  })

  it('is a calendar file that an independent parser reads', () => {
    const calendar = new ICAL.Component(ICAL.parse(feedToIcs(feed)))
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
    expect(events.length).toBe(feed.items.filter(({ kind }) => kind === 'edge').length)
    expect(events.map(({ startDate }) => startDate.toString())).toContain('2026-11-11')
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  })
})
