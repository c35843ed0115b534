import { describe, expect, it } from 'vitest'
import { lifeLine, limbEdges, limbState, type LimbLife } from './limb-life.ts'

const EVER = '2099-01-01'

/** A limb enacted on 2025-04-04 and published on 2025-04-01, with further effects. */
function lifeOf(more: Partial<LimbLife> = {}): LimbLife {
  return {
    id: 'limb',
    instrument: 'INSTRUMENT',
    starts: [{ from: '2025-04-04', published: '2025-04-01', cite: 'enacted' }],
    suspensions: [],
    revivals: [],
    ends: [],
    reports: [],
    expectations: [],
    ...more,
  }
}

const suspension = { lastDayUnclear: undefined, published: '2025-06-01', cite: 'suspended' }
const suspended = lifeOf({ suspensions: [{ ...suspension, from: '2025-06-10', until: '2025-09-10' }] })
const extended = lifeOf({
  suspensions: [
    { ...suspension, from: '2025-06-10', until: '2025-09-10', lastDayUnclear: '2025-09-09' },
    { ...suspension, from: '2025-09-10', until: '2025-12-10', published: '2025-09-01', cite: 'extended' },
  ],
})
const revived = lifeOf({
  ...suspended,
  revivals: [{ from: '2025-08-01', published: '2025-07-20', cite: 'revived' }],
})
const ended = lifeOf({ ends: [{ from: '2026-01-01', published: '2025-12-01', cite: 'revoked' }] })
const heldBack = lifeOf({ suspensions: [{ ...suspension, from: '2025-04-02', until: null }] })

describe('the state of a limb, on each side of each day', () => {
  it.each([
    ['enacted', lifeOf(), '2025-04-03', 'not-yet-in-force', ['enacted']],
    ['enacted', lifeOf(), '2025-04-04', 'in-force', ['enacted']],
    ['suspended', suspended, '2025-06-09', 'in-force', ['enacted']],
    ['suspended', suspended, '2025-06-10', 'suspended', ['suspended']],
    ['suspended', suspended, '2025-09-09', 'suspended', ['suspended']],
    ['suspended', suspended, '2025-09-10', 'unsettled', ['suspended']],
    ['extended', extended, '2025-09-10', 'suspended', ['extended']],
    ['extended', extended, '2025-12-09', 'suspended', ['extended']],
    ['extended', extended, '2025-12-10', 'unsettled', ['extended']],
    ['revived', revived, '2025-07-31', 'suspended', ['suspended']],
    ['revived', revived, '2025-08-01', 'in-force', ['revived']],
    ['revived', revived, '2025-12-31', 'in-force', ['revived']],
    ['revived', revived, '2025-06-09', 'in-force', ['enacted']],
    ['revoked', ended, '2025-12-31', 'in-force', ['enacted']],
    ['revoked', ended, '2026-01-01', 'revoked', ['revoked']],
    ['suspended before its first day', heldBack, '2025-04-04', 'suspended', ['suspended']],
  ])('%s (%#): on %3$s', (_, life, day, state, because) => {
    expect(limbState(life, day, EVER)).toMatchObject({ state, because })
  })

  it('suspended again after a revival is suspended', () => {
    const again = { ...suspension, from: '2025-10-01', until: '2025-11-01', cite: 'again' }
    const life = { ...revived, suspensions: [...revived.suspensions, again] }
    expect(limbState(life, '2025-09-30', EVER)?.state).toBe('in-force')
    expect(limbState(life, '2025-10-01', EVER)).toMatchObject({ state: 'suspended', because: ['again'] })
    expect(limbState(life, '2025-11-01', EVER)).toMatchObject({ state: 'unsettled', since: '2025-11-01' })
  })

  it('revived on the day of its suspension is in force', () => {
    const life = { ...suspended, revivals: [{ from: '2025-06-10', published: '2025-06-05', cite: 'revived' }] }
    expect(limbState(life, '2025-06-10', EVER)?.state).toBe('in-force')
  })

  it('counts what was published by then', () => {
    expect(limbState(suspended, '2025-06-10', '2025-05-31')?.state).toBe('in-force')
    expect(limbState(suspended, '2025-06-10', '2025-06-01')?.state).toBe('suspended')
    expect(limbState(revived, '2025-08-01', '2025-07-19')?.state).toBe('suspended')
    expect(limbState(extended, '2025-09-10', '2025-08-31')?.state).toBe('unsettled')
    expect(limbState(ended, '2026-01-01', '2025-11-30')?.state).toBe('in-force')
    expect(limbState(lifeOf(), '2025-04-04', '2025-03-31')).toBeNull()
  })

  it('says since when no text settles the state', () => {
    expect(limbState(suspended, '2025-10-01', EVER)?.since).toBe('2025-09-10')
    expect(limbState(extended, '2026-01-01', EVER)?.since).toBe('2025-12-10')
    const reversed = { ...extended, suspensions: extended.suspensions.toReversed() }
    expect(limbState(reversed, '2026-01-01', EVER)).toMatchObject({ since: '2025-12-10', because: ['extended'] })
    expect(limbState(suspended, '2025-07-01', EVER)?.since).toBeNull()
  })

  it('says where it is not clear whether the printed last day counts', () => {
    expect(limbState(extended, '2025-09-09', EVER)?.lastDayUnclear).toBe('2025-09-09')
    expect(limbState(extended, '2025-09-08', EVER)?.lastDayUnclear).toBeNull()
  })
})

describe('whether a limb was ever in force', () => {
  it.each([
    ['not before its first day', lifeOf(), '2025-04-03', false],
    ['on its first day', lifeOf(), '2025-04-04', true],
    ['still while suspended', suspended, '2025-07-01', true],
    ['still after its end', ended, '2026-02-01', true],
    ['never where it was suspended before its first day', heldBack, '2025-12-01', false],
    [
      'once such a suspension was lifted',
      { ...heldBack, revivals: [{ from: '2025-08-01', published: '2025-07-20', cite: 'revived' }] },
      '2025-08-01',
      true,
    ],
    [
      'not before such a suspension was lifted',
      { ...heldBack, revivals: [{ from: '2025-08-01', published: '2025-07-20', cite: 'revived' }] },
      '2025-07-31',
      false,
    ],
  ])('%s', (_, life, day, everInForce) => {
    expect(limbState(life, day, EVER)?.everInForce).toBe(everInForce)
  })
})

describe('an extension that was announced without a published text', () => {
  const expected = { until: '2025-12-10', published: '2025-09-05', warning: 'extension-expected', cite: 'announced' }
  const life = { ...suspended, expectations: [expected] }

  it('is reported once it was announced, and only if nothing else settles the state', () => {
    expect(limbState(life, '2025-09-09', EVER)?.expectation).toBeNull()
    expect(limbState(life, '2025-09-10', '2025-09-04')?.expectation).toBeNull()
    expect(limbState(life, '2025-09-10', EVER)?.expectation).toEqual({
      warning: 'extension-expected',
      passed: false,
      cite: 'announced',
    })
  })

  it('counts as passed from its last day on', () => {
    expect(limbState(life, '2025-12-09', EVER)?.expectation?.passed).toBe(false)
    expect(limbState(life, '2025-12-10', EVER)?.expectation?.passed).toBe(true)
  })
})

describe('the life line of a limb', () => {
  const segments = (life: LimbLife, knownAt = EVER): string[] =>
    lifeLine(life, knownAt).map(({ from, until, state }) => `${from} ${until} ${state}`)

  it('has one segment for each state, from the first day of the range, without gap or overlap', () => {
    expect(segments(revived)).toEqual([
      '2003-01-01 2025-04-04 not-yet-in-force',
      '2025-04-04 2025-06-10 in-force',
      '2025-06-10 2025-08-01 suspended',
      '2025-08-01 null in-force',
    ])
  })

  it('does not change state where a suspension is extended', () => {
    expect(segments(extended).slice(2)).toEqual(['2025-06-10 2025-12-10 suspended', '2025-12-10 null unsettled'])
  })

  it('counts what was published by then', () => {
    expect(segments(suspended, '2025-06-01')).toHaveLength(4)
    expect(segments(suspended, '2025-05-31')).toHaveLength(2)
    expect(segments(suspended, '2025-03-31')).toEqual([])
  })

  it('begins in force if the limb is older than the first day of the range', () => {
    const old = lifeOf({ starts: [{ from: '1998-01-01', published: '1998-01-01', cite: 'enacted' }] })
    expect(segments(old)).toEqual(['2003-01-01 null in-force'])
    const first = lifeOf({ starts: [{ from: '2003-01-01', published: '1998-01-01', cite: 'enacted' }] })
    expect(segments(first)).toEqual(['2003-01-01 null in-force'])
  })

  it('changes state on the days of its edges, which are in order and say what changes and when that was published', () => {
    expect(limbEdges(revived)).toEqual([
      { on: '2025-04-04', cite: 'enacted', published: '2025-04-01' },
      { on: '2025-06-10', cite: 'suspended', published: '2025-06-01' },
      { on: '2025-08-01', cite: 'revived', published: '2025-07-20' },
      { on: '2025-09-10', cite: 'suspended', published: '2025-06-01' },
    ])
    expect(limbEdges(heldBack).map(({ on }) => on)).toEqual(['2025-04-02', '2025-04-04'])
  })
})
