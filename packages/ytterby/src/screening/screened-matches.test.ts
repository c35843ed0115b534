import {
  clearMatches,
  InvalidInquiryError,
  partyFamily,
  requireSomebody,
  screenParty,
  type Clearance,
  matchWords,
} from 'ytterby'
import 'ytterby/zh'
import { describe, expect, it } from 'vitest'

const AS_OF = '2026-11-24'
const screened = (name: string): ReturnType<typeof screenParty> => screenParty(name, { asOf: AS_OF })

describe('a match in words', () => {
  it.each([
    [
      '三菱重工航空エンジン株式会社',
      'en',
      {
        match: 'equal',
        list: 'control list',
        notice: 'MOFCOM announcement 11 of 2026',
        state: 'in force',
        met: '«三菱重工航空エンジン株式会社», its registered name (verified)',
        source: expect.stringMatching(/^http/),
        why: 'in another script',
      },
    ],
    [
      'Kawasaki Heavy Industries, Ltd. Aerospace Systems Company',
      'en',
      { match: 'near', met: expect.stringContaining('as the notice prints it'), why: 'another legal form' },
    ],
    ['Rheinmetall Aktiengesellschaft', 'en', { match: 'equal', why: '' }],
    [
      'Rheinmetal AG',
      'zh',
      {
        match: '相近',
        list: '管控名单',
        notice: '商务部公告2026年第30号',
        state: '施行中',
        met: expect.stringContaining('公告所载名称'),
        why: '拼写不同',
      },
    ],
  ] as const)('%s in %s', (name, lang, says) => {
    const [match] = screened(name)
    expect(match && matchWords(match, lang)).toMatchObject(says)
  })

  it('names a notice whose number was not seen by its day', () => {
    const match = screened('Boeing Defense, Space & Security').find(({ instrument }) => instrument === 'UEL-2024-2')
    expect(match && matchWords(match, 'en').notice).toBe(
      'Unreliable-entity-list mechanism announcement of 2024-05-20 on one entity',
    )
  })
})

describe('the family of a name', () => {
  const family = (name: string): string[] => partyFamily(name, { asOf: AS_OF }).map((one) => one.name)

  it.each([
    ['Cubic Telecom Limited', 'Cubic Corporation'],
    ['TDK-Lambda Corporation', 'TDK Corporation'],
    ['Mitsubishi Heavy Industries, Ltd.', 'Mitsubishi Heavy Industries Aero Engines, Ltd.'],
  ])('%s bears the name of %s, and matches no listing', (name, listed) => {
    expect(screened(name)).toEqual([])
    expect(family(name)).toContain(listed)
    for (const { match, state } of partyFamily(name, { asOf: AS_OF })) {
      expect(match).toBe('family')
      expect(['in-force', 'unsettled']).toContain(state)
    }
  })

  it('is not named beside a match', () => {
    expect(screened('TDK Corp.')).not.toEqual([])
    expect(family('TDK Corp.')).toEqual([])
  })

  it('is not told by a common word, a place or a later word', () => {
    for (const name of [
      'General Motors Company',
      'Advanced Energy Industries, Inc.',
      'Tokyo Electron Limited',
      'Robert Cubic GmbH',
    ])
      expect(family(name), name).toEqual([])
  })

  it('says nothing of listings that are not in force', () => {
    expect(partyFamily('Cubic Telecom Limited', { asOf: '2020-01-01' })).toEqual([])
  })
})

describe('clearances of matches', () => {
  const matches = screened('Rheinmetal AG')
  const clearance = (stated: Partial<Clearance> = {}): Clearance => ({
    listed: 'Rheinmetall AG',
    notice: 'MOFCOM-2026-30',
    met: 'Rheinmetall AG',
    on: '2026-09-01',
    why: 'A baker of Kassel.',
    ...stated,
  })

  it.each([
    ['of this match', {}, 'used', 0],
    ['that begins later', { on: '2026-11-25' }, 'not-yet', 1],
    ['that has expired', { until: AS_OF }, 'expired', 1],
    ['of another notice', { notice: 'MOFCOM-2026-11' }, 'no-such-match', 1],
    ['of another matched name', { met: 'Rheinmetall' }, 'no-such-match', 1],
  ])('%s', (_, stated, outcome, left) => {
    const { open, cleared } = clearMatches(matches, { asOf: AS_OF, cleared: [clearance(stated)] })
    expect(open).toHaveLength(left)
    expect(cleared.map((one) => one.outcome)).toEqual([outcome])
  })

  it('never apply to an equal match', () => {
    const equal = screened('Rheinmetall AG')
    const { open, cleared } = clearMatches(equal, { asOf: AS_OF, cleared: [clearance()] })
    expect(open).toEqual(equal)
    expect(cleared).toMatchObject([{ outcome: 'equal', match: { match: 'equal' } }])
  })

  it('change nothing if none is stated', () => {
    expect(clearMatches(matches, { asOf: AS_OF, cleared: [] })).toEqual({ open: matches, cleared: [] })
  })
})

describe('a name that cannot be screened is refused, with its place', () => {
  it.each([
    ['empty', '', 'unknown-value'],
    ['of 301 characters', 'x'.repeat(301), 'too-long'],
    ['of punctuation', '?!.', 'unknown-value'],
    ['an emoji', '🧲', 'unknown-value'],
    ['of direction marks', '\u200f\u202e', 'unknown-value'],
    ['with a lone surrogate', 'Ab\ud800', 'unknown-value'],
    ['with a lost letter', 'Caf\ufffd', 'unknown-value'],
    ['a legal form', 'GmbH', 'names-nobody'],
    ['several legal forms', 'Co., Ltd.', 'names-nobody'],
    ['a word for an unknown name', 'unknown', 'names-nobody'],
  ])('%s', (_, name, code) => {
    try {
      screened(name)
      requireSomebody(name)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidInquiryError)
      expect(error).toMatchObject({ issues: [{ code, pointer: '/endUser/name' }] })
    }
  })

  it('a legal form alone matches nothing', () => {
    expect(screened('GmbH')).toEqual([])
  })

  it('direction marks around a name do not hide it', () => {
    expect(screened('\u200fRheinmetall AG\u202c')).toMatchObject([{ match: 'equal', name: 'Rheinmetall AG' }])
  })
})

it.each(['SUMITOMO HEAVY INDUSTRIES,LTD.', 'OKI Electric Industry co., ltd.', 'Elbit Systems LTD'])(
  'a group that %s names is told once for each member',
  (name) => {
    const family = partyFamily(name, { asOf: AS_OF, country: 'ZA' }).map((one) => JSON.stringify(one))
    expect(new Set(family).size).toBe(family.length)
  },
)
