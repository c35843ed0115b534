import { describe, expect, it } from 'vitest'
import { elsewhere } from '../law/elsewhere.ts'
import { rulesetData, searchLaw } from '../law.ts'

const of = (text: string, asOf = '2026-11-01', lang: 'en' | 'zh' = 'en') => searchLaw([text], { asOf, lang }).elsewhere

describe('what lists of the EU, Japan and the US say', () => {
  it('stands beside a control code: edition, relation and their entry', () => {
    expect(of('1C905.a.4').map(({ list, relation }) => [list, relation])).toContainEqual(['EU', 'none'])
    expect(of('1C909.a.7').map(({ list, relation, counterpart }) => [list, relation, counterpart])).toEqual(
      expect.arrayContaining([
        ['EU', 'narrower', '1C003.b'],
        ['US', 'narrower', '1C003.b'],
      ]),
    )
  })

  it('warns that a Chinese 3C004 is not the 3C004 of others', () => {
    const traps = of('3C004').filter(({ isTrap }) => isTrap)
    expect(traps.map(({ list }) => list).toSorted()).toEqual(['EU', 'JP', 'US'])
    expect(of('3C004.a').some(({ isTrap }) => isTrap)).toBe(true)
  })

  it.each([
    ['2026-11-14', false],
    ['2026-11-15', true],
  ])('says on %s whether the edition of 2025-11-15 is older than a year: %s', (asOf, isOld) => {
    expect(of('1C905', asOf).find(({ list }) => list === 'EU')).toMatchObject({ edition: '2025-11-15', isOld })
  })

  it('stands beside an instrument whose entries are not held', () => {
    expect(of('MOFCOM-GACC-2023-23').map(({ item }) => item)).toContain('gallium metal')
    expect(of('MOFCOM-GACC-2023-23', '2026-11-01', 'zh').map(({ item }) => item)).toContain('金属镓')
  })

  it('has no English words in Chinese, except names and numbers of entries', () => {
    const texts = elsewhere.records.map(({ counterpart }) =>
      typeof counterpart === 'string' ? counterpart : counterpart.zh,
    )
    expect(texts.filter((text) => text !== 'none' && /[a-z]{3}|\bno\./.test(text))).toEqual([])
    expect(of('1C905.a.4', '2026-11-01', 'zh').map(({ counterpart }) => counterpart)).toContain(
      '无（1C003所述不是此物）',
    )
  })

  it('does not stand beside what names no code', () => expect(of('dysprosium')).toEqual([]))

  it('names only codes and instruments of the law', () => {
    const held = new Set([
      ...rulesetData.controls.flatMap(({ code, entries }) => [code, ...entries.map((entry) => entry.code ?? code)]),
      ...rulesetData.instruments.flatMap(({ untranscribedCodes = [] }) => untranscribedCodes),
    ])
    const isHeld = (code: string): boolean => [...held].some((one) => one === code || one.startsWith(`${code}.`))
    for (const { id, codes, instrument } of elsewhere.records) {
      expect(
        codes.filter((code) => !isHeld(code)),
        id,
      ).toEqual([])
      if (codes.length === 0)
        expect(
          rulesetData.instruments.map((one) => one.id),
          id,
        ).toContain(instrument)
    }
  })

  it('never says that a good is not controlled', () => {
    const texts = elsewhere.records.flatMap(({ says, note }) => [says, ...(note === undefined ? [] : [note])])
    for (const { en, zh } of texts) {
      expect(en).not.toMatch(/\bnot controlled\b|\buncontrolled\b/)
      expect(zh).not.toMatch(/不受管制|无需申领许可/)
    }
  })
})
