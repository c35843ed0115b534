import { describe, expect, test } from 'vitest'
import { InvalidInquiryError } from 'ytterby'
import { endUserStatement, type Paper } from 'ytterby/papers'
import { fieldsOf, GOODS } from '../../test/papers/examples.ts'
import { PaperRefusedError } from '../errors/paper-refused-error.ts'

const kinds = ({ blocks }: Paper, kind: string): string[] =>
  blocks.flatMap((block) => (block.kind === kind && 'text' in block ? [block.text] : []))

describe('the end-user statement', () => {
  const english = endUserStatement(GOODS.dysprosiumMagnet)
  const chinese = endUserStatement(GOODS.dysprosiumMagnet, { lang: 'zh' })

  test.each([
    ['End user', 'Example Motoren GmbH'],
    ['Country or region of the end user (code)', 'DE'],
    ['The end user is', 'civil'],
    ['Kind of item', 'NdFeB magnet'],
    ['Rare earths', 'neodymium (Nd) 24 wt%, dysprosium (Dy) 7 wt%'],
    ['Export control codes', '1C905.a.4'],
    ['Quantity', '500 kg'],
    ['End use', 'civil'],
  ])('fills in what is known: %s', (label, value) => {
    expect(fieldsOf(english).get(label)).toBe(value)
  })

  test.each([
    'Importer',
    'Exporter in China',
    'Contract, number and day',
    'Chinese commodity code',
    'Registered address',
  ])('marks what is missing and presumes nothing: %s', (label) => {
    expect(fieldsOf(english).get(label)).toBeNull()
  })

  test('is in Chinese even if the Chinese of the ruleset is not loaded', () => {
    expect(chinese.title).toBe('最终用户和最终用途证明（草稿）')
    expect(fieldsOf(chinese).get('所含稀土元素')).toBe('钕（Nd）24 wt%、镝（Dy）7 wt%')
    expect(fieldsOf(chinese).size).toBe(fieldsOf(english).size)
  })

  test('contains the undertakings of Decree 792 art. 24 and Export Control Law art. 16', () => {
    const undertakings = english.blocks.flatMap((block) => (block.kind === 'undertaking' ? [block] : []))
    expect(undertakings.map(({ basis, citations }) => ({ basis, citations }))).toEqual([
      { basis: 'law', citations: ['d792-24', 'ecl-16'] },
      { basis: 'law', citations: ['d792-24', 'ecl-16'] },
    ])
    expect(kinds(chinese, 'undertaking')[1]).toContain('不向任何第三方转让')
    expect(english.citations['d792-24']?.article).toBe('24')
  })

  test.each([
    ['2026-02-23', 2],
    ['2026-02-24', 3],
  ])('to a party of announcement 12 of 2026 adds its pledge, from its day: %s', (asOf, count) => {
    const statement = endUserStatement({
      ...GOODS.dysprosiumMagnet,
      asOf,
      destination: 'JP',
      endUser: { name: 'SUBARU Corporation', country: 'JP', kind: 'civil' },
    })
    const undertakings = statement.blocks.flatMap((block) => (block.kind === 'undertaking' ? [block] : []))
    expect(undertakings).toHaveLength(count)
    if (count === 3)
      expect(undertakings[2]).toMatchObject({
        text: expect.stringContaining('raises the military strength of Japan'),
        citations: ['m2026-12'],
      })
  })

  test('before Decree 792 the undertakings cite only the law', () => {
    const before = endUserStatement({ ...GOODS.dysprosiumMagnet, asOf: '2024-11-30' })
    expect(before.blocks.find(({ kind }) => kind === 'undertaking')).toMatchObject({ citations: ['ecl-16'] })
    expect(Object.keys(before.citations).filter((key) => key.startsWith('d792'))).toEqual([])
  })

  test.each([
    ['2025-11-29', false],
    ['2025-11-30', true],
  ])('the practice reported by makers since November 2025 is stated on %s: %s', (asOf, told) => {
    const paper = endUserStatement({ ...GOODS.dysprosiumMagnet, asOf })
    expect(kinds(paper, 'note').some((text) => text.includes('A manufacturer reports'))).toBe(told)
  })

  test.each([
    ['ndfeb-magnet', true],
    ['smco-magnet', true],
    ['bonded-magnet', true],
    [undefined, true],
    ['separated-oxide', false],
    ['metal', false],
    ['motor-rotor', false],
  ] as const)('where the magnet is: asked for magnets alone: %s, %s', (form, told) => {
    const elements = [{ symbol: 'Dy' as const }]
    const product = form === undefined ? { elements } : { form, elements }
    const paper = endUserStatement({ ...GOODS.dysprosiumMagnet, product })
    expect(kinds(paper, 'note').some((text) => text.includes('where the magnet is'))).toBe(told)
  })

  test('says who must stop and report, and when, as Decree 792 art. 25 does', () => {
    const note = (paper: Paper) =>
      paper.blocks.find((block) => block.kind === 'note' && block.citations.includes('d792-25'))
    expect(note(english)).toHaveProperty(
      'text',
      'If exporter or importer find that end user or end use has changed, or that the statement is forged, expired or was obtained by fraud, they must stop and report it.',
    )
    expect(JSON.stringify(english)).not.toContain('may change')
    expect(JSON.stringify(chinese)).not.toContain('可能改变')
    expect(note(chinese)).toHaveProperty('text', expect.stringContaining('最终用户、最终用途改变'))
  })

  test('says so if no licence is needed', () => {
    expect(kinds(endUserStatement(GOODS.plainMagnet), 'note')).toContainEqual(
      expect.stringContaining('no dual-use licence is needed'),
    )
  })

  test('says so if the export is prohibited', () => {
    const barred = endUserStatement({ ...GOODS.dysprosiumMagnet, destination: 'US', endUse: { kind: 'military' } })
    expect(kinds(barred, 'note')).toContainEqual(expect.stringContaining('a statement does not change that'))
  })

  test('a day before the practice that was read is refused', () => {
    const draw = (): Paper => endUserStatement({ ...GOODS.dysprosiumMagnet, asOf: '2020-11-30' })
    expect(draw).toThrow(PaperRefusedError)
    expect(draw).toThrow(expect.objectContaining({ code: 'law-not-read', pointer: '/asOf' }))
  })

  test.each(['wmd', 'terrorism'] as const)('is refused for an end use that it rules out: %s', (kind) => {
    expect(() => endUserStatement({ ...GOODS.dysprosiumMagnet, endUse: { kind } })).toThrow(
      expect.objectContaining({ name: 'PaperRefusedError', code: 'end-use-untrue', pointer: '/endUse/kind' }),
    )
  })

  test.each([
    ['watch-list', 'only a single licence is available, with a risk-assessment report', '仅可申请单项许可'],
    ['control-list', 'dual-use items may not be exported to it', '不得向其出口两用物项'],
  ] as const)('says what an end user on the %s means', (listed, inEnglish, inChinese) => {
    const inquiry = { ...GOODS.dysprosiumMagnet, endUser: { ...GOODS.dysprosiumMagnet.endUser, listed } }
    expect(kinds(endUserStatement(inquiry), 'note')).toContainEqual(expect.stringContaining(inEnglish))
    expect(kinds(endUserStatement(inquiry, { lang: 'zh' }), 'note')).toContainEqual(expect.stringContaining(inChinese))
    expect(kinds(endUserStatement(GOODS.dysprosiumMagnet), 'note').join('\n')).not.toContain(inEnglish)
  })

  test('an invalid inquiry is refused', () => {
    expect(() => endUserStatement({ asOf: '2026-02-30' })).toThrow(InvalidInquiryError)
  })
})
