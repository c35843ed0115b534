import { assess, screenParty } from 'ytterby'
import { describe, expect, it } from 'vitest'

const AS_OF = '2026-08-01'
const matchOf = (name: string): string | undefined => screenParty(name, { asOf: AS_OF })[0]?.match

/** A magnet of announcement 18 to a party in Germany: without a name it could be listed; with an unlisted name it is not. */
const possibleFor = (name: string | undefined): readonly string[] =>
  assess({
    asOf: AS_OF,
    product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Dy' }, { symbol: 'Nd' }] },
    destination: 'DE',
    endUse: { kind: 'civil', field: 'none' },
    endUser: { kind: 'civil', country: 'DE', ...(name === undefined ? {} : { name }) },
  }).possible

describe('a word for an unknown name, or a legal form alone', () => {
  it.each([
    'N/A',
    'none',
    'null',
    'Unknown',
    'TBD',
    't.b.a.',
    'x',
    'XX',
    'xxx',
    '不详',
    '未知',
    '待定',
    '无',
    'GmbH',
    'Co., Ltd.',
    '有限公司',
    '公司',
  ])('%s names nobody', (name) => {
    expect(possibleFor(name)).toEqual(possibleFor(undefined))
    expect(possibleFor(name)).toContain('prohibited')
  })

  it.each(['Example Motoren GmbH', 'Unknown Motoren GmbH', '未知电机有限公司', 'Xxxx'])('%s is a name', (name) => {
    expect(possibleFor(name)).toEqual(['permit-required'])
  })
})

describe('equal in another spelling', () => {
  it.each([
    ['tdk   CORPORATION', 'case and spacing'],
    ['T-D-K Corp', 'punctuation'],
    ['T.D.K. Corp.', 'full stops'],
    ['ＴＤＫ Corporation', 'width'],
    ['Rheinmétall AG', 'accents'],
    ['RheinmetallAG', 'no space before the legal form'],
    ['Gibbs & Cox, Inc.', 'an ampersand'],
    ['Gibbs&Cox Incorporated', 'an ampersand without spaces'],
    ['EXCALIBUR ARMY spol. s r.o.', 'a legal form of three words'],
    ['EXCALIBUR ARMY spol. s.r.o.', 'the same in two words'],
    ['株式会社TDK', 'a legal form in front'],
    ['TDK株式会\ufeff社', 'an invisible sign within a legal form'],
    ['ТDК Corporation', 'Cyrillic letters that look like Latin ones'],
  ])('%s (%s)', (name) => {
    expect(matchOf(name)).toBe('equal')
  })
})

describe('near, with usual additions to a name', () => {
  it.each([
    ['The TDK Corporation', 'an article'],
    ['TDK Corporation (Japan)', 'a place in brackets'],
    ['TDK（日本）Corporation', 'a place in wide brackets'],
    ['TDK [JP] Corporation', 'a place in square brackets'],
    ['TDK Corporation Tokyo Branch', 'words after the legal form'],
  ])('%s (%s)', (name) => {
    expect(matchOf(name)).toBe('near')
  })
})

describe('one edit, or two in a long word with the same first letter', () => {
  it.each([
    ['Rheinmetall AG', 'equal'],
    ['heinmetall AG', 'near'],
    ['Rheinmetal AG', 'near'],
    ['XRheinmetall AG', 'near'],
    ['Rheinmetallx AG', 'near'],
    ['Rheinmetxll AG', 'near'],
    ['Xheinmetall AG', 'near'],
    ['hReinmetall AG', 'near'],
    ['Rheinmetlal AG', 'near'],
    ['Rheinmtelal AG', 'near'],
    ['heinmetal AG', undefined],
    ['XRheinmetallx AG', undefined],
    ['Xheinmetalx AG', undefined],
    ['mRheinetall AG', undefined],
  ])('%s: %s', (name, match) => {
    expect(matchOf(name)).toBe(match)
  })

  it('is not accepted in a name of three letters', () => {
    expect(matchOf('TDKK Corporation')).toBeUndefined()
    expect(matchOf('TD Corporation')).toBeUndefined()
  })

  it('is accepted in a listed name of five letters, not of four', () => {
    expect(matchOf('Tokinx Corporation')).toBe('near')
    expect(matchOf('ACSLX Ltd.')).toBeUndefined()
  })

  it('is accepted in names of a countermeasure order as well', () => {
    expect(matchOf('Responsible Busines Alliance')).toBe('near')
  })
})
