import { describe, expect, it, test } from 'vitest'
import { composition, InvalidCompositionError, readCompositionTable } from 'ytterby/composition'

type Rows = readonly (readonly (string | number)[])[]
const records = (rows: Rows) => rows.map((cells, index) => ({ line: index + 1, cells }))
const partsOf = (rows: Rows, product?: string) =>
  Object.fromEntries(
    readCompositionTable(records(rows), product).nodes.flatMap(({ id, parts }) =>
      parts === undefined ? [] : [[id, parts.map((part) => `${String(part.quantityPer)} ${part.id}`)]],
    ),
  )
const issuesOf = (rows: Rows, product?: string): InvalidCompositionError['issues'] => {
  try {
    readCompositionTable(records(rows), product)
  } catch (error) {
    if (error instanceof InvalidCompositionError) return error.issues
    throw error
  }
  return []
}
/** A rotor with two carriers of four magnets and glue, and a shaft. */
const rotor = (levels: readonly (string | number)[], name = 'Level'): Rows => [
  [name, 'Component number', 'Quantity'],
  ...[
    ['rotor', ''],
    ['carrier', 2],
    ['magnet', 4],
    ['glue', 1],
    ['shaft', 1],
  ].map((cells, at) => [levels[at] ?? '', ...cells]),
]
const ROTOR = { rotor: ['2 carrier', '1 shaft'], carrier: ['4 magnet', '1 glue'] }

/** The same rotor, whose rows begin further to the right. */
const indented = (signs: readonly string[], of: 'number' | 'description'): Rows => [
  ['Part Number', 'Description', 'Quantity'],
  ...rotor([])
    .slice(1)
    .map(([, id = '', quantity = ''], at) => {
      const own = `${signs[at] ?? ''}${id}`
      return of === 'number' ? [own, 'a part', quantity] : [id, own, quantity]
    }),
]

describe('a bill of materials whose rows are indented', () => {
  test.each<[string, readonly string[]]>([
    ['blanks', ['', '  ', '    ', '    ', '  ']],
    ['one blank', ['', ' ', '  ', '  ', ' ']],
    ['blanks behind a margin', ['  ', '    ', '        ', '        ', '    ']],
    ['wide blanks', ['', '　', '　　', '　　', '　']],
    ['tabs', ['', '\t', '\t\t', '\t\t', '\t']],
    ['dots', ['', '.', '..', '..', '.']],
    ['dots and blanks', ['', '. ', '. . ', '. . ', '. ']],
    ['strokes', ['', '├─ ', '│  ├─ ', '│  └─ ', '└─ ']],
  ])('is read by %s, before numbers and before descriptions', (_, signs) => {
    expect(partsOf(indented(signs, 'number'))).toEqual(ROTOR)
    expect(partsOf(indented(signs, 'description'))).toEqual(ROTOR)
  })

  it('says the names of parts without what indents them', () => {
    const { nodes } = readCompositionTable(records(indented(['', '. ', '. . ', '. . ', '. '], 'description')))
    expect(nodes.map(({ description }) => description)).toEqual(['rotor', 'carrier', 'magnet', 'glue', 'shaft'])
  })

  it('is no tree by the sign of a number', () => {
    const text = [
      ['Part Number', 'Description', 'Quantity'],
      ['A', 'rotor', 1],
      ['B', '-40C magnet', 4],
    ]
    expect(issuesOf(text)).toMatchObject([{ code: 'missing' }])
    const { nodes } = readCompositionTable(records(indented(['', '  +5V ', '    -40C ', '    ', '  '], 'description')))
    expect(nodes.map(({ description }) => description)).toContain('-40C magnet')
  })

  it('is no tree by a blank before one of several names, nor by tabs among blanks', () => {
    expect(issuesOf(indented(['', '', '', ' ', ''], 'number'))).toMatchObject([{ code: 'missing' }])
    expect(issuesOf(indented(['', '\t', '    ', '    ', '\t'], 'number'))).not.toEqual([])
  })

  it('is refused where a level between is missing', () =>
    expect(issuesOf(indented(['', '    ', '      ', '  ', '    '], 'number'))).toMatchObject([
      { code: 'level', pointer: '/lines/3/Part Number' },
    ]))
})

describe('a bill of materials with a column for the parts of each level', () => {
  const table = (names: readonly string[], more: Rows = []): Rows => [
    [...names, 'Qty'],
    ['rotor', '', '', ''],
    ['', 'carrier', '', 2],
    ['', '', 'magnet', 4],
    ['', '', 'glue', 1],
    ['', 'shaft', '', 1],
    ...more,
  ]

  test.each([['Level 1,Level 2,Level 3'], ['L0,L1,L2'], ['1级,2级,3级'], ['第1层,第2层,第3层']])(
    'is read: %s',
    (names) => expect(partsOf(table(names.split(',')))).toEqual(ROTOR),
  )

  it('is not read where another column names the parts', () => {
    const rows = [
      ['Level 1', 'Level 2', 'Parent', 'Child', 'Qty'],
      ['x', '', '', 'rotor', 1],
      ['', 'y', 'rotor', 'magnet', 3],
    ]
    expect(partsOf(rows)).toEqual({ rotor: ['3 magnet'] })
    expect(
      partsOf([
        ['BOM/Level', 'Part', 'Qty'],
        [0, 'rotor', 1],
        [1, 'magnet', 3],
      ]),
    ).toEqual({ rotor: ['3 magnet'] })
  })

  it('is not read where a level is missing, or a row names parts of two', () => {
    expect(issuesOf(table(['Level 1', 'Level 3', 'Level 4']))).not.toEqual([])
    expect(issuesOf(table(['Level 1', 'Level 2', 'Level 3'], [['', 'shaft', 'pin', 1]]))).not.toEqual([])
  })
})

describe('a bill of materials by level', () => {
  test.each<[string, readonly (string | number)[], string]>([
    ['numbers', [0, 1, 2, 2, 1], 'Lvl'],
    ['numbers from 1', [1, 2, 3, 3, 2], 'Stufe'],
    ['dots, as SAP writes them', ['0', '.1', '..2', '..2', '.1'], 'Explosion level'],
    ['outline numbers', ['1', '1.1', '1.1.1', '1.1.2', '1.2'], '层级'],
    ['outline numbers, whatever their column is called', ['1', '1.1', '1.1.1', '1.1.2', '1.2'], 'ITEM NO.'],
    ['outline numbers below a product 0', ['0', '1', '1.1', '1.2', '2'], 'レベル'],
  ])('in %s', (_, levels, name) => {
    expect(partsOf(rotor(levels, name))).toEqual(ROTOR)
  })

  it('gives way to a parent', () => {
    const { unread, nodes } = readCompositionTable(
      records([
        ['level', 'parent', 'child', 'quantity'],
        [2, 'a', 'b', 1],
        [7, 'b', 'c', 1],
      ]),
    )
    expect([unread, nodes.length]).toEqual([['level'], 3])
  })

  it('can list an assembly in several places, with the same parts or without them', () => {
    const twice = (quantity: number): Rows => [
      ...rotor([0, 1, 2, 2, 1]),
      [1, 'hub', 1],
      [2, 'carrier', 1],
      [3, 'magnet', quantity],
      [3, 'glue', 1],
      [2, 'carrier-b', 1],
      [3, 'carrier', 3],
    ]
    expect(partsOf(twice(4))).toEqual({
      rotor: ['2 carrier', '1 shaft', '1 hub'],
      carrier: ['4 magnet', '1 glue'],
      hub: ['1 carrier', '1 carrier-b'],
      'carrier-b': ['3 carrier'],
    })
    expect(issuesOf(twice(5))).toMatchObject([{ code: 'contradiction', pointer: '/lines/9' }])
  })

  test.each<[string, Rows, string, string]>([
    ['a level that skips', rotor([0, 1, 3, 2, 1]), 'level', '/lines/4/Level'],
    ['a level left out', rotor([0, 1, '', 2, 1]), 'level', '/lines/4/Level'],
    ['a level that is none', rotor([0, 1, 'two', 2, 1]), 'level', '/lines/4/Level'],
    ['an outline number below another one', rotor(['1', '1.1', '1.2', '1.1.1', '1.1.2']), 'level', '/lines/5/Level'],
    ['measures that look like outline numbers', rotor([1, 1.5, 1.6, 1.7, 1.8], 'Length'), 'missing', ''],
    ['rows without the product above them', rotor([1, 1, 2, 2, 1]), 'missing', ''],
  ])('is refused for %s', (_, rows, code, pointer) => {
    expect(issuesOf(rows)).toContainEqual(expect.objectContaining({ code, pointer }))
  })
})

describe('with a product stated', () => {
  const TWO: Rows = [
    ['parent', 'child', 'quantity', 'unitValue', 'currency'],
    ['', 'a', '', 9, 'EUR'],
    ['a', 'x', 2, '1.5', 'EUR'],
    ['', 'b', '', 9, 'EUR'],
    ['b', 'x', '?', '1.5', 'EUR'],
    ['b', '', 3, '', ''],
    ['b', 'y', 1, '1.250', 'EUR'],
  ]

  it('rows of other trees that cannot be read are left out, and said', () => {
    const { nodes, leftOut } = readCompositionTable(records(TWO), 'a')
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'x'])
    expect(leftOut.map(({ pointer }) => pointer)).toEqual([
      '/lines/5/quantityPer',
      '/lines/6/id',
      '/lines/4/id',
      '/lines/7/id',
    ])
  })

  it('rows below it that cannot be read are refused', () => {
    expect(issuesOf(TWO, 'b').map(({ pointer }) => pointer)).toEqual(['/lines/5/quantityPer', '/lines/6/id'])
  })

  it('a row whose place cannot be read counts in every tree that it may be in', () => {
    const rows = [...rotor([0, 1, 2, '', 1]), [0, 'other', ''], [1, 'bolt', 1]]
    expect(issuesOf(rows, 'carrier')).toHaveLength(1)
    expect(issuesOf(rows, 'rotor')).toHaveLength(1)
    expect(partsOf(rows, 'other')).toEqual({ other: ['1 bolt'] })
  })

  it('facts of a shared part count wherever they stand', () => {
    const rows = TWO.map((cells, at) => (at === 4 ? ['b', 'x', 1, '2.5', 'EUR'] : cells))
    expect(issuesOf(rows, 'a')).toMatchObject([{ code: 'contradiction', pointer: '/lines/5/unitValue' }])
  })

  it('that the table does not have is refused', () => {
    expect(issuesOf(TWO, 'A')).toContainEqual(expect.objectContaining({ code: 'unknown-value', pointer: '/product' }))
  })

  it('what is wrong is said beside the question which is the product', () => {
    expect(issuesOf(TWO).map(({ pointer }) => pointer)).toEqual(['', '/lines/5/quantityPer', '/lines/6/id'])
  })
})

it('a cycle is found on the line of the row that closes it', () => {
  const { product, nodes, pointerToLine } = readCompositionTable(
    records([
      ['parent', 'child', 'quantity'],
      ['', 'a', ''],
      ['a', 'b', 1],
      ['b', 'c', 2],
      ['c', 'd', 4],
      ['c', 'b', 1],
    ]),
  )
  expect(() => composition({ asOf: '2026-03-01', exportedFrom: 'DE', product, nodes })).toThrow(
    expect.toSatisfy((error: InvalidCompositionError) => {
      expect(error.issues.map(({ pointer }) => pointerToLine(pointer))).toEqual(['/lines/6'])
      return true
    }),
  )
  expect(pointerToLine('/nodes/0/unitValue')).toBe('/lines/2/unitValue')
})
