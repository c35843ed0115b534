import { describe, expect, it, test } from 'vitest'
import { composition, InvalidCompositionError, readCompositionTable } from 'ytterby/composition'
import { exported, GOODS, rotorOf, type Node } from '../../test/compositions.ts'

const read = (cell: string | number, column = 'chineseContent.valuePercent'): unknown =>
  readCompositionTable([
    { line: 1, cells: ['child', column] },
    { line: 2, cells: ['magnet', cell] },
  ]).nodes[0]?.['chineseContent']

describe('a share in a cell, as suppliers write it', () => {
  test.each([
    ['6 %', { valuePercent: 6 }],
    ['6%', { valuePercent: 6 }],
    ['0,05 %', { valuePercent: 0.05 }],
    ['0.8 ‰', { valuePercent: 0.08 }],
    ['1,5‰', { valuePercent: 0.15 }],
    [0.4, { valuePercent: 0.4 }],
    ['<0,1 %', { valuePercentBelow: 0.1 }],
    ['< 5%', { valuePercentBelow: 5 }],
    ['less than 5 percent', { valuePercentBelow: 5 }],
    ['小于0.1%', { valuePercentBelow: 0.1 }],
    ['0.1%未満', { valuePercentBelow: 0.1 }],
    ['≤0,1', { valuePercentAtMost: 0.1 }],
    ['<= 0.1 %', { valuePercentAtMost: 0.1 }],
    ['max. 3 %', { valuePercentAtMost: 3 }],
    ['3%以下', { valuePercentAtMost: 3 }],
    ['>0,1 %', { valuePercentAtLeast: 0.1 }],
    ['at least 2 %', { valuePercentAtLeast: 2 }],
    ['1–3 %', { valuePercentAtLeast: 1, valuePercentAtMost: 3 }],
    ['1 % - 3 %', { valuePercentAtLeast: 1, valuePercentAtMost: 3 }],
    ['1 bis 3 %', { valuePercentAtLeast: 1, valuePercentAtMost: 3 }],
    ['0-0.2%', { valuePercentAtMost: 0.2 }],
  ])('%s', (cell, share) => {
    expect(read(cell)).toEqual(share)
  })

  test.each(['0.1 <', '0.1% >', '5 bis', '5 up to'])(
    '“%s” is refused: a sign behind a number would say the opposite',
    (cell) => {
      expect(() => read(cell)).toThrow(InvalidCompositionError)
    },
  )

  test.each([
    'k. A.',
    'k.A.',
    'trace',
    'Spuren',
    '微量',
    'n/a',
    'N.A.',
    '?',
    'unknown',
    'unbekannt',
    '未知',
    '不明',
    '—',
    '-',
    '',
  ])('“%s” says that it is not known, or how little', (cell) => {
    expect(read(cell)).toBeUndefined()
  })

  test.each(['ca. 5 %', '6 wt%', '-5 %', '3-1 %', '<1-3 %', 'about half', '5 6', '5 EUR'])(
    '“%s” is refused with what to write',
    (cell) => {
      expect(() => read(cell)).toThrow(
        expect.objectContaining({
          issues: [
            expect.objectContaining({
              pointer: '/lines/2/chineseContent.valuePercent',
              message: expect.stringContaining('such as 6, <5, ≤5, >1 or 1–3'),
            }),
          ],
        }),
      )
    },
  )

  it('can be read in two ways', () => {
    expect(() => read('<1.250 %')).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'decimal-sign' })] }),
    )
  })

  it('fits its column', () => {
    expect(read('5 %', 'chineseContent.valuePercentAtMost')).toEqual({ valuePercentAtMost: 5 })
    expect(read('<5 %', 'chineseContent.valuePercentAtMost')).toEqual({ valuePercentBelow: 5 })
    expect(() => read('>5 %', 'chineseContent.valuePercentAtMost')).toThrow(InvalidCompositionError)
  })
})

describe('a share that is declared with bounds', () => {
  const magnet = (chineseContent: NonNullable<Node['chineseContent']>): Node => ({
    id: 'magnet',
    origin: 'JP',
    good: GOODS.magnet,
    unitValue: 10,
    currency: 'EUR',
    chineseContent: { technology: false, ...chineseContent },
  })
  const itemOf = (product: Node) => composition(exported(product)).items[0]

  test.each<[string, NonNullable<Node['chineseContent']>, string]>([
    ['less than the threshold', { valuePercentBelow: 0.1 }, 'below'],
    ['at most the threshold', { valuePercentAtMost: 0.1 }, 'open'],
    ['less than more', { valuePercentBelow: 0.11 }, 'open'],
    ['at least the threshold', { valuePercentAtLeast: 0.1 }, 'at-or-above'],
    ['a range above it', { valuePercentAtLeast: 1, valuePercentAtMost: 3 }, 'at-or-above'],
    ['a range around it', { valuePercentAtLeast: 0.05, valuePercentBelow: 3 }, 'open'],
  ])('%s', (_, content, against) => {
    expect(itemOf(magnet(content))?.against).toBe(against)
  })

  it('stays strictly below in a sum', () => {
    // One magnet worth 10 of 100, less than 1 % of it: less than 0.1 % of the rotor.
    expect(itemOf(rotorOf(magnet({ valuePercentBelow: 1 }), 1))?.against).toBe('below')
    expect(itemOf(rotorOf(magnet({ valuePercentAtMost: 1 }), 1))?.against).toBe('open')
    const { headline } = composition(exported(rotorOf(magnet({ valuePercentBelow: 1 }), 1)))
    expect(headline).toContain('make up less than 0.1 % of its value: below 0.1 %.')
  })

  it('is narrowed by what is declared later, and refused where nothing is left', () => {
    const declared = (valuePercent: number) => ({
      declarations: [{ id: 'magnet', source: 'letter', day: '2026-02-01', chineseContent: { valuePercent } }],
    })
    const stated = magnet({ valuePercentBelow: 5 })
    expect(composition(exported(stated, declared(0.02))).items[0]?.share?.to).toBe('1/5000')
    expect(() => composition(exported(stated, declared(5)))).toThrow(InvalidCompositionError)
    expect(() => itemOf(magnet({ valuePercentAtLeast: 3, valuePercentAtMost: 1 }))).toThrow(InvalidCompositionError)
    expect(() => itemOf(magnet({ valuePercentAtLeast: 3, valuePercentBelow: 3 }))).toThrow(InvalidCompositionError)
  })
})
