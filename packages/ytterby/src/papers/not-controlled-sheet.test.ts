import { describe, expect, test } from 'vitest'
import 'ytterby/zh'
import { assess, currentRuleset, type Inquiry } from 'ytterby'
import { findControl, compileRuleset } from 'ytterby/law'
import { notControlledSheet, type Paper } from 'ytterby/papers'
import { PRODUCT_FORMS } from 'ytterby/schema'
import { assessed, fieldsOf, GOODS } from '../../test/papers/examples.ts'
import { PaperRefusedError } from '../errors/paper-refused-error.ts'

const rowsOf = ({ blocks }: Paper): { cells: string[]; citations: string[] }[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
const rowOf = (paper: Paper, code: string): string[] =>
  rowsOf(paper).find(({ cells }) => cells[0] === code)?.cells ?? []
const textsOf = ({ blocks }: Paper): string[] =>
  blocks.flatMap((block) => ('text' in block && block.kind !== 'heading' ? [block.text] : []))

describe('why each entry does not cover the good', () => {
  test.each([
    [
      'rotor',
      '1C905.a.4',
      'in force',
      'The authority has answered that such goods are generally outside announcement 18 (FAQ V).',
    ],
    ['rotor', '1C904.a.4', 'in force', 'The good is declared not to contain terbium.'],
    ['rotor', '1C909.a.4', 'suspended', 'The good is declared not to contain holmium.'],
    [
      'motor',
      '1C905.a.4',
      'in force',
      'The authority has answered that such goods are outside announcement 18 (FAQ IV).',
    ],
    ['plainMagnet', '1C905.a.4', 'in force', 'The good is declared not to contain dysprosium.'],
    ['plainMagnet', '1C904.a.4', 'in force', 'The good is declared not to contain terbium.'],
    ['ferrite', '1C904.a.4', 'in force', 'The good is declared not to contain terbium.'],
    [
      'article',
      '1C902.a.4',
      'in force',
      'The authority has answered that such goods are generally outside announcement 18 (FAQ V).',
    ],
    [
      'fibre',
      '1C910.a.5',
      'suspended',
      'The entry covers such goods or may, but is suspended on this day, before 2026-11-11.',
    ],
  ] as const)('%s, %s', (good, code, state, why) => {
    const [, , told, reason] = rowOf(notControlledSheet(assessed(good)), code)
    expect({ told, reason }).toEqual({ told: state, reason: why })
  })

  test.each(['en', 'zh'] as const)('a list that is presumed to be complete declares nothing absent: %s', (lang) => {
    const good = GOODS.lanthanaOnZirconia
    const presumed = notControlledSheet(assess(good, { lang }))
    const stated = notControlledSheet(
      assess({ ...good, product: { ...good.product, elementsComplete: true } }, { lang }),
    )
    const declared = lang === 'en' ? 'declared not to contain' : '申报货物不含'
    const byList = lang === 'en' ? 'complete is presumed' : '清单完整系'
    expect(JSON.stringify(presumed.blocks)).not.toContain(declared)
    expect(rowOf(presumed, '1C908.b')[3]).toContain(byList)
    expect(textsOf(presumed)).toContainEqual(expect.stringContaining(byList))
    expect(rowOf(stated, '1C908.b')[3]).toContain(declared)
    expect(JSON.stringify(stated.blocks)).not.toContain(byList)
  })

  test('a mixture within 10 % names its share and the rule', () => {
    const rows = rowsOf(notControlledSheet(assessed('lanthanaOnZirconia'))).map(({ cells }) => cells[3])
    expect(rows).toContainEqual(expect.stringContaining('at most 2.35 % of the good'))
  })

  test('an alloy outside the closed list, even if the announcement is suspended or unsettled', () => {
    const alloy: Inquiry = {
      ...GOODS.fibre,
      asOf: '2026-11-11',
      product: {
        form: 'magnetic-refrigeration-material',
        elements: [{ symbol: 'Gd' }, { symbol: 'Er' }],
        alloyedWith: ['Cu'],
      },
    }
    const sheet = notControlledSheet(assess(alloy))
    expect(rowOf(sheet, '1C903.a.2')[3]).toBe(
      'The entry is a closed list: Gd-Mg, Gd-Al. The good is Gd-Er-Cu, which is not on it.',
    )
    expect(rowOf(sheet, '1C910.a.2')[3]).toBe(
      'The entry is a closed list: Er-Al. The good is Gd-Er-Cu, which is not on it.',
    )
    expect(rowOf(sheet, '1C910.a.2')[2]).toBe('unsettled')
    expect(rowOf(sheet, '1C903.a.1')[3]).toContain('alloyed with Cu, and alloys have their own entries')
  })

  test('a suspended entry cites the instrument that suspends it', () => {
    const row = rowsOf(notControlledSheet(assessed('fibre'))).find(({ cells }) => cells[0] === '1C910.a.5')
    expect(row?.citations).toContain('a70')
  })

  test.each([
    [
      'fibre',
      '2026-10-01',
      'suspension of 1C910.a.5 by ',
      'named by 1C910.a.5, suspended by ',
      ' before 2026-11-11',
      'a70',
    ],
    [
      'dysprosiumMagnet',
      '2025-04-03',
      '1C905.a.4 being not yet in force',
      'named by 1C905.a.4, not yet in force',
      '',
      'a18-1c905-a-4',
    ],
  ] as const)(
    '%s on %s: the conclusion cites the state of the entry, not its words',
    (good, asOf, concluded, named, end, cite) => {
      const sheet = notControlledSheet(assess({ ...GOODS[good], asOf }))
      const row = rowsOf(sheet).find(({ cells }) => cells[3]?.startsWith(named))
      expect(row?.cells[3]).toContain(end)
      expect(row?.citations).toContain(cite)
      const said = sheet.blocks.filter((block) => block.kind === 'paragraph' && block.text.includes(concluded))
      expect(said).toHaveLength(2)
      for (const block of said) {
        expect(block).toHaveProperty('text', expect.stringContaining('not from the words of the entries'))
        expect(block).toHaveProperty('citations', expect.arrayContaining([cite]))
      }
      const text = JSON.stringify(sheet.blocks)
      expect(text).not.toContain('it follows from the words')
      expect(text).not.toContain('is not within')
      const chinese = JSON.stringify(notControlledSheet(assess({ ...GOODS[good], asOf }, { lang: 'zh' })).blocks)
      expect(chinese).toContain('并非因条目文字不涉及该货物')
      expect(chinese).not.toContain('结论依条目文字即可得出')
    },
  )

  test('element by element: neodymium is named by no code, dysprosium by 1C905', () => {
    const rows = rowsOf(notControlledSheet(assessed('rotor')))
    expect(rows[0]?.cells).toEqual(['neodymium (Nd)', '29 wt%', '–', 'not named by any control code that was read'])
    expect(rows[1]?.cells).toEqual(['dysprosium (Dy)', '2.1 wt%', '1C905', 'not covered by them: see 4'])
  })

  test.each(['en', 'zh'] as const)('the entries are quoted word for word: %s', (lang) => {
    const days = ['2026-03-01', '2025-10-10', '2024-12-01']
    const seen = new Set<string>()
    for (const asOf of days)
      for (const form of PRODUCT_FORMS) {
        const answer = assess(
          { ...GOODS.plainMagnet, asOf, product: { form, processing: 'deep', host: 'ZrO2' } },
          { lang },
        )
        const plain = assess(
          { ...GOODS.plainMagnet, asOf, product: { form, host: 'ZrO2', elements: [{ symbol: 'La' }] } },
          { lang },
        )
        for (const one of [answer, plain]) {
          if (one.verdict !== 'no-permit') continue
          for (const { cells } of rowsOf(notControlledSheet(one))) {
            const [code = '', words = ''] = cells
            const entries = findControl(code, { asOf, lang }).filter((entry) => entry.code === code)
            if (entries.length !== 1) continue
            expect(words.toLowerCase()).toBe(entries[0]?.text.toLowerCase())
            seen.add(code)
          }
        }
      }
    expect(seen.size).toBeGreaterThan(15)
  })
})

describe('what the sheet quotes', () => {
  test('the reservation “generally” and the words of the authority', () => {
    const sheet = notControlledSheet(assessed('rotor'))
    const quote = sheet.blocks.find((block) => block.kind === 'quote')
    expect(quote).toMatchObject({ lang: 'zh', citations: ['faq-v-1'] })
    expect(quote).toHaveProperty('text', expect.stringContaining('一般不属于18号公告管制范围'))
    expect(textsOf(sheet)).toContainEqual(expect.stringContaining('generally outside. It leaves room for exceptions'))
  })

  test('no reservation if the answer has none, and that only a report of it was read', () => {
    const texts = textsOf(notControlledSheet(assessed('motor')))
    expect(texts.some((text) => text.includes('leaves room for exceptions'))).toBe(false)
    expect(texts).toContainEqual(expect.stringContaining('known from a report'))
  })

  test.each(['en', 'zh'] as const)('FAQ IV, known only from a report, is summarised and not quoted: %s', (lang) => {
    const { blocks } = notControlledSheet(assessed('motor', lang))
    const cited = blocks.filter((block) => 'citations' in block && block.citations.includes('faq-iv-motors'))
    expect(cited.map(({ kind }) => kind)).toContain('paragraph')
    expect(blocks.filter((block) => block.kind === 'quote' && block.text.includes('耳机'))).toEqual([])
    expect(textsOf(notControlledSheet(assessed('motor', lang)))).toContainEqual(
      expect.stringContaining(lang === 'en' ? 'headphones and loudspeakers, are not within it' : '耳机、扬声器'),
    )
  })

  test.each([
    ['rotor', 'faq-v-1'],
    ['article', 'faq-v-3'],
  ] as const)('FAQ V, which was read, is quoted: %s', (good, cite) => {
    expect(notControlledSheet(assessed(good)).blocks).toContainEqual(
      expect.objectContaining({ kind: 'quote', lang: 'zh', citations: [cite] }),
    )
  })

  test.each(['en', 'zh'] as const)('every legal warning, word for word: %s', (lang) => {
    for (const good of ['rotor', 'plainMagnet', 'ferrite', 'article', 'motor', 'fibre'] as const) {
      const earlier = assess({ ...GOODS[good], asOf: '2025-06-01' }, { lang })
      for (const answer of [assessed(good, lang), earlier]) {
        const texts = textsOf(notControlledSheet(answer))
        for (const { code, text } of answer.warnings) if (code !== 'framework-law-differ') expect(texts).toContain(text)
      }
    }
  })

  test('an answer published after the day of export is marked as such', () => {
    const texts = textsOf(notControlledSheet(assess({ ...GOODS.rotor, asOf: '2025-06-01' })))
    expect(texts).toContainEqual(expect.stringContaining('published on 2025-09-16, after the day asked about'))
  })

  test('the papers that the procedure names and the evidence for the reasons', () => {
    const items = notControlledSheet(assessed('rotor')).blocks.flatMap((block) =>
      block.kind === 'list' ? block.items : [],
    )
    const texts = items.map(({ text }) => text)
    expect(textsOf(notControlledSheet(assessed('rotor')))).toContain(
      'The announcement on the procedure requires, under seal:',
    )
    expect(texts).toContain('the paper declaration')
    expect(texts).toContainEqual(expect.stringContaining('magnets fixed in or on the iron core'))
    expect(texts).toContainEqual(expect.stringContaining('composition report'))
  })

  test('the known facts of the shipment, and blanks for the shipper', () => {
    const fields = fieldsOf(notControlledSheet(assessed('rotor')))
    expect(fields.get('Shipper')).toBe('宁波示例电机有限公司')
    expect(fields.get('Net weight')).toBe('120 kg')
    expect(fields.get('Performance indicators')).toBeNull()
  })

  test('is in the language of its assessment', () => {
    const sheet = notControlledSheet(assessed('rotor', 'zh'))
    expect(sheet.lang).toBe('zh')
    expect(sheet.title).toBe('不属于出口管制物项的情况说明')
    expect(rowOf(sheet, '1C905.a.4')[1]).toBe('含镝的钕铁硼永磁材料')
  })
})

describe('refused', () => {
  test.each(['dysprosiumMagnet', 'openMagnet', 'bondedDysprosium', 'ceria'] as const)(
    'for any verdict other than no-permit: %s',
    (good) => {
      const draw = (): Paper => notControlledSheet(assessed(good))
      expect(draw).toThrow(PaperRefusedError)
      expect(draw).toThrow(expect.objectContaining({ code: 'verdict-not-no-permit', pointer: '/verdict' }))
    },
  )

  test('for a day before the practice that was read', () => {
    const answer = assess({ ...GOODS.rotor, asOf: '2020-11-30' })
    expect(() => notControlledSheet(answer)).toThrow(
      expect.objectContaining({ code: 'law-not-read', pointer: '/asOf' }),
    )
  })

  test('for goods that do not leave China', () => {
    const answer = assess({ ...GOODS.rotor, exportedFrom: 'KR' })
    expect(() => notControlledSheet(answer)).toThrow(expect.objectContaining({ code: 'not-leaving-china' }))
  })

  test('for an assessment of another ruleset; that ruleset can be passed', () => {
    const other = compileRuleset({ ...structuredClone(currentRuleset.data), version: '0.0.9' })
    const answer = assess(GOODS.rotor, { ruleset: other })
    expect(() => notControlledSheet(answer)).toThrow(expect.objectContaining({ code: 'other-ruleset' }))
    expect(notControlledSheet(answer, { ruleset: other }).title).toContain('not controlled')
  })

  test('for an invalid assessment', () => {
    const answer = Object.assign(structuredClone(assessed('rotor')), { reasons: 'none' })
    expect(() => notControlledSheet(answer)).toThrow(expect.objectContaining({ code: 'not-an-assessment' }))
  })
})
