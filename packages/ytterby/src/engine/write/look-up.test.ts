import 'ytterby/zh'
import { classify, screenParty } from 'ytterby'
import { citationsOf, findControl, listInstruments } from 'ytterby/law'
import { describe, expect, it } from 'vitest'
import { lawWith } from '../../../test/changed-law.ts'

describe('findControl', () => {
  it('returns the entries under a code, with the commodity codes of the edition of the day', () => {
    const before = findControl('1C905.c', { asOf: '2025-12-31' })[0]
    const after = findControl('1C905.c', { asOf: '2026-01-01' })[0]
    expect(before?.commodityCodes).not.toContain('2846904810')
    expect(after?.commodityCodes).toEqual([...(before?.commodityCodes ?? []), '2846904810', '2846909910'])
    expect(findControl('1C905', { asOf: '2026-01-01' }).map((entry) => entry.code)).toEqual([
      '1C905.a.1',
      '1C905.a.2.a',
      '1C905.a.2.b',
      '1C905.a.3.a',
      '1C905.a.3.b',
      '1C905.a.4',
      '1C905.b',
      '1C905.c',
    ])
  })

  it('returns nothing for a code before its instrument was published, or that does not exist', () => {
    expect(findControl('1C909.a.1', { asOf: '2026-01-01', knownAt: '2025-10-08' })).toEqual([])
    expect(findControl('9Z999', { asOf: '2026-01-01' })).toEqual([])
  })

  it('answers in Chinese', () => {
    expect(findControl('1C905.a.1', { asOf: '2026-01-01', lang: 'zh' })[0]?.text).toBe('金属镝')
  })
})

describe('listInstruments', () => {
  it('marks instruments that are known but not transcribed', () => {
    const open = listInstruments({ asOf: '2026-11-24' }).filter((instrument) => !instrument.transcribed)
    expect(open.map((instrument) => instrument.id)).toEqual([
      'DRAFT-LICENCE-MEASURES-2025',
      'MOFCOM-2026-34',
      'MOFCOM-FAQ-RE-I-III',
      'MOFCOM-GACC-2023-23',
      'MOFCOM-GACC-2023-39',
      'MOFCOM-GACC-2023-66',
      'MOFCOM-GACC-2024-33',
      'MOFCOM-GACC-2024-67',
      'MOFCOM-GACC-2025-10',
      'MOFCOM-GACC-2025-55',
      'MOFCOM-GACC-2025-58',
      'MOFCOM-MIIT-GACC-SCA-2024-51',
      'MOFCOM-MOST-2025-28',
      'MOFCOM-ORDER-2020-4',
      'MOFCOM-ORDER-2026-1',
      'TECHNOLOGY-CATALOGUES-BEFORE-2023',
    ])
  })

  it('lists only what had been published', () => {
    const ids = listInstruments({ asOf: '2026-11-24', knownAt: '2025-04-03' }).map((instrument) => instrument.id)
    expect(ids).toContain('MOFCOM-2024-46')
    expect(ids).not.toContain('MOFCOM-GACC-2025-18')
  })
})

describe('classify', () => {
  it('narrows a good as far as its code allows', () => {
    const { form, formBasis, codeCandidates } = classify({ commodityCode: '2805.30.1910' }, { asOf: '2026-01-01' })
    expect([form, formBasis]).toEqual(['metal', 'commodity-code'])
    expect(codeCandidates.map((candidate) => candidate.elements)).toEqual([['Gd'], ['Lu'], ['Sm']])
  })

  it.each([
    [[{ symbol: 'Nd' as const }], 'light'],
    [[{ symbol: 'Dy' as const }], 'medium-heavy'],
    [[{ symbol: 'Nd' as const }, { symbol: 'Dy' as const }], 'mixed'],
    [[], 'none'],
  ])('groups %j as %s', (elements, group) => {
    expect(classify({ form: 'metal', elements }, { asOf: '2026-01-01' }).group).toBe(group)
  })
})

describe('a look-up', () => {
  it('of a name gives every listing of the party by instrument, even if another notice spells the name differently', () => {
    expect(
      screenParty('Skydio', { asOf: '2025-05-01' }).map(({ match, name, list }) => `${match} ${name} ${list}`),
    ).toEqual(['equal Skydio Inc. countermeasure', 'equal Skydio, Inc. control-list', 'equal Skydio unreliable-entity'])
  })

  it('of a name in an unknown country is refused', () => {
    expect(() => screenParty('TDK', { asOf: '2026-05-01', country: 'XX' })).toThrow(
      expect.objectContaining({ pointer: '/endUser/country' }),
    )
  })

  it('of a control gives its entries by code, those of one code by their words', () => {
    const entries = findControl('1C913', { asOf: '2026-01-01' }).map(({ code, text }) => `${code} ${text}`)
    expect(entries).toHaveLength(8)
    expect(entries).toEqual(entries.toSorted())
  })

  it('of citations leaves out unknown ids', () => {
    expect(Object.keys(citationsOf(['none', 'a18-1c905-a-4']))).toEqual(['a18-1c905-a-4'])
  })
})

describe('screenParty', () => {
  it('returns matches in the order of their notices and names for any order of the law', () => {
    const reversed = lawWith((data) => {
      data.instruments = data.instruments.toReversed()
    })
    for (const name of ['The Skydio Inc', 'Raytheon/Lockheed Martin Javelin Joint Venture']) {
      const found = screenParty(name, { asOf: '2026-11-24', ruleset: lawWith(() => undefined) })
      expect(found.length).toBeGreaterThan(1)
      expect(screenParty(name, { asOf: '2026-11-24', ruleset: reversed })).toEqual(found)
    }
  })
})
