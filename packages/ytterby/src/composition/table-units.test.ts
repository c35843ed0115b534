import { describe, expect, it, test } from 'vitest'
import { composition, InvalidCompositionError, readCompositionTable, readDeclarationTable } from 'ytterby/composition'

type Rows = readonly (readonly (string | number)[])[]
const records = (rows: Rows) => rows.map((cells, index) => ({ line: index + 1, cells }))

/** A magnet worth 4 EUR that contains Chinese dysprosium metal; the caller gives the rest of the metal's row. */
const magnetWith = (header: readonly string[], ...metal: Rows): Rows => [
  ['parent', 'child', 'form', 'elements', 'currency', 'origin', 'unitValue', ...header],
  ['', 'magnet', 'ndfeb-magnet', 'Nd;Dy', 'EUR', 'SI', 4, ...header.map(() => '')],
  ...metal.map((cells) => ['magnet', 'dy', 'metal', 'Dy', 'EUR', 'CN', ...cells]),
]
const shareOf = (rows: Rows): string | undefined => {
  const { product, nodes } = readCompositionTable(records(rows))
  return composition({ asOf: '2026-03-16', exportedFrom: 'DE', product, nodes }).items[0]?.share?.from
}
const issuesOf = (rows: Rows): InvalidCompositionError['issues'] => {
  try {
    readCompositionTable(records(rows))
  } catch (error) {
    if (error instanceof InvalidCompositionError) return error.issues
    throw error
  }
  return []
}

describe('a price is that of one unit of the quantity', () => {
  // Always half a gram of a metal that costs 100 EUR the kilogram: 0.05 of 4 EUR.
  test.each<[string, readonly string[], readonly (string | number)[]]>([
    ['kg per g', ['quantity', 'unit', 'per'], [0.1, 0.0005, 'kg', 'g']],
    ['g per kg', ['quantity', 'unit', 'per'], [100, 0.5, 'g', 'kg']],
    ['mg per kg', ['quantity', 'UoM', 'price unit'], [100, 500, 'mg', 'KG']],
    ['g per 1000', ['Menge', 'ME', 'Preiseinheit'], [100, 0.5, 'G', 1000]],
    ['g per 100 g', ['Menge', 'ME', 'PE'], [10, 0.5, 'G', '100 g']],
    [
      'g per 1000 in one column and the unit in another',
      ['Menge', 'ME', 'PE', 'price unit'],
      [100, 0.5, 'G', 1000, 'G'],
    ],
    ['in Chinese', ['数量', '单位', '计价单位'], [100, 0.5, '克', '千克']],
    ['the unit behind the quantity', ['quantity', 'per'], [100, '0.5 g', 'kg']],
    ['the price unit with a currency', ['quantity', 'unit', 'per'], [100, 0.5, 'g', 'EUR/kg']],
    ['a number with a comma of thousands', ['quantity', 'unit', 'per'], ['100.00', '0.5', 'g', '1,000']],
    ['the same price unit in two columns', ['quantity', 'unit', 'per', 'price uom'], [100, 0.5, 'g', 'kg', 'KG']],
    ['columns of other names', ['quantity', 'Maß', 'Preis je'], [100, 0.5, 'g', 'kg']],
  ])('%s', (_, header, metal) => {
    expect(shareOf(magnetWith(header, metal))).toBe('1/80')
  })

  test.each<[string, readonly string[], readonly (string | number)[], string | undefined]>([
    ['100 of the parent', ['Menge', 'Basismenge', 'Preiseinheit'], [100, 50, 100, 1000], '1/80'],
    ['a number that need not be stated', ['quantity', 'base quantity'], [0.1, 0.5, ''], '1/80'],
    ['8 of the parent', ['基本用量', '基础数量'], [0.8, 0.5, 8], '1/80'],
    ['3 of the parent', ['quantity', 'base quantity'], [0.1, 0.5, 3], undefined],
    ['none of the parent', ['quantity', 'base quantity'], [0.1, 0.5, 0], undefined],
  ])('and a quantity that of one, where it is stated for %s', (_, header, metal, share) => {
    const rows = magnetWith(header, metal)
    if (share === undefined) expect(issuesOf(rows)).toMatchObject([{ pointer: '/lines/3/base quantity' }])
    else expect(shareOf(rows)).toBe(share)
  })

  it('is divided exactly, also by 12 or by pounds', () => {
    const dozen = magnetWith(['quantity', 'unit', 'per'], [0.048, 1, 'pc', 12])
    expect(shareOf(dozen)).toBe('1/1000')
    // 0.45359237 kg at 0.004 EUR per pound.
    expect(shareOf(magnetWith(['quantity', 'unit', 'per'], [0.004, 0.45359237, 'kg', 'lb']))).toBe('1/1000')
    expect(shareOf(magnetWith(['quantity', 'unit', 'per'], [0.3, 0.1, 'kg', '3 kg']))).toBe('1/400')
  })

  it('names the unit of which a value is asked for', () => {
    const unitsOf = (...cells: readonly string[]) => [
      ...readCompositionTable(records(magnetWith(['quantity', 'unit', 'per'], ['', 0.5, ...cells]))).units,
    ]
    expect(unitsOf('g', 'kg')).toEqual([['dy', 'g']])
    expect(unitsOf('pc', '')).toEqual([])
    expect(unitsOf('', '')).toEqual([])
  })

  it('needs no conversion in the same unit, however it is written', () => {
    for (const [unit, per] of [
      ['pc', 'Stk'],
      ['EA', '1 each'],
      ['Units', 'Unit'],
      ['m', 'M'],
      ['spool X', 'spool X'],
      ['', 'each'],
      ['g', ''],
    ])
      expect(shareOf(magnetWith(['quantity', 'unit', 'per'], [0.1, 0.5, unit ?? '', per ?? '']))).toBe('1/80')
  })

  it('does not matter where a part has no price', () => {
    const { nodes } = readCompositionTable(records(magnetWith(['quantity', 'unit', 'per'], ['', 2, 'pc', 'kg'])))
    expect(nodes.at(-1)).toEqual({
      id: 'dy',
      good: { form: 'metal', elements: [{ symbol: 'Dy' }] },
      currency: 'EUR',
      origin: 'CN',
    })
  })

  it('of the product counts for one unit of the product', () => {
    const rows: Rows = [
      ['parent', 'child', 'quantity', 'unit', 'unitValue', 'per', 'currency'],
      ['', 'powder', 1, 'kg', 0.06, 'g', 'EUR'],
    ]
    expect(readCompositionTable(records(rows)).nodes[0]).toMatchObject({ unitValue: 0.06, unitValuePer: 0.001 })
  })
})

describe('quantities of one part', () => {
  const twice = (first: readonly (string | number)[], second: readonly (string | number)[]): Rows => [
    ['parent', 'child', 'quantity', 'unit', 'unitValue', 'per', 'currency'],
    ['', 'top', '', '', '', '', ''],
    ['top', 'a', 1, 'pc', '', '', ''],
    ['top', 'dy', ...first, 'EUR'],
    ['a', 'dy', ...second, 'EUR'],
  ]

  it('in several units of mass become kilograms', () => {
    const { nodes } = readCompositionTable(records(twice([500, 'g', 0.1, 'g'], [0.25, 'kg', 0.1, 'g'])))
    expect(nodes.flatMap(({ parts = [] }) => parts)).toEqual([
      { id: 'a', quantityPer: 1 },
      { id: 'dy', quantityPer: 0.5 },
      { id: 'dy', quantityPer: 0.25 },
    ])
    expect(nodes.find(({ id }) => id === 'dy')).toMatchObject({ unitValue: 0.1, unitValuePer: 0.001 })
  })

  test.each<[string, Rows, string]>([
    ['in units that cannot be converted', twice([500, 'g', 0.1, 'g'], [1, 'pc', 0.1, 'g']), '/lines/5/unit'],
    ['with and without a unit', twice([500, 'g', 0.1, 'g'], [0.25, '', 0.1, 'g']), '/lines/5/unit'],
    ['priced in a unit that is no mass', twice([500, 'g', 0.1, 'pc'], [500, 'g', 0.1, 'pc']), '/lines/4/per'],
    ['without a unit, priced by mass', twice([500, '', 0.1, 'kg'], [500, '', 0.1, 'kg']), '/lines/4/per'],
    ['priced in two ways', twice([500, 'g', 0.1, 'g'], [500, 'g', 0.1, 'kg']), '/lines/5/unitValue'],
    ['priced per nothing that can be read', twice([5, 'g', 0.1, '0 g'], [5, 'g', 0.1, 'g']), '/lines/4/per'],
    ['with two units in a row', twice(['500 g', 'kg', 0.1, 'g'], [5, 'g', 0.1, 'g']), '/lines/4/unit'],
  ])('%s are refused with their line', (_, rows, pointer) => {
    expect(issuesOf(rows).map((one) => one.pointer)).toContain(pointer)
  })
})

it('a column with another name is read as the unit only if all that it states are units', () => {
  const unreadOf = (name: string, cell: string) =>
    readCompositionTable(records(magnetWith(['quantity', name], [100, 0.5, cell]))).unread
  expect(unreadOf('Maß', 'g')).toEqual([])
  expect(unreadOf('Position', 'L')).toEqual(['Position'])
  expect(unreadOf('Critical', 'no')).toEqual(['Critical'])
  expect(unreadOf('Weight unit', 'kg')).toEqual(['Weight unit'])
  expect(unreadOf('Colour', 'grey')).toEqual(['Colour'])
  // What it says besides the unit of the quantity is not known.
  expect(issuesOf(magnetWith(['quantity', 'unit', 'Rate'], [100, 0.5, 'g', 'kg']))).toMatchObject([
    { code: 'contradiction', pointer: '/lines/3/Rate' },
  ])
})

describe('in a tree of JSON', () => {
  const product = {
    id: 'm',
    good: { form: 'ndfeb-magnet', elements: [{ symbol: 'Dy' }] },
    unitValue: 50,
    currency: 'EUR',
  }
  const of = (node: object, more: object = {}) =>
    composition({ asOf: '2026-03-16', exportedFrom: 'DE', product: { ...product, ...node }, ...more })

  it('unitValuePer says of how many units it is the value', () => {
    expect(of({ unitValuePer: 3 }).proof[0]?.value).toEqual({ from: '50/3', to: '50/3' })
  })

  it('a declared value is that of one unit', () => {
    const declarations = [{ id: 'm', source: 'letter', day: '2026-03-01', unitValue: 50 }]
    expect(() => of({ unitValuePer: 100 }, { declarations })).toThrow(InvalidCompositionError)
    expect(() =>
      readDeclarationTable(
        records([
          ['id', 'unitValue', 'currency', 'per', 'source', 'day'],
          ['m', 50, 'EUR', 100, 'letter', '2026-03-01'],
        ]),
      ),
    ).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ code: 'unit' })] }))
  })
})
