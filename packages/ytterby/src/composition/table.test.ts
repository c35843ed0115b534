import { describe, expect, it, test } from 'vitest'
import { composition, InvalidCompositionError, readCompositionTable, readDeclarationTable } from 'ytterby/composition'

const records = (text: string) => text.split('\n').map((line, index) => ({ line: index + 1, cells: line.split(',') }))
const ROTOR = `Parent,Child,Qty,Description,Form,Elements,Unit price,Currency,Country of origin,Supplier,Colour
,rotor,,servo rotor,motor-rotor,,90,EUR,DE,,
rotor,magnet,8,,ndfeb-magnet,Nd;Dy,3,EUR,JP,Example KK,grey
rotor,shaft,1,,,none,,,,,
rotor,cage,1,,,,,,,,
cage,shaft,2,,,,,,,,`

const issuesOf = (text: string, product?: string): InvalidCompositionError['issues'] => {
  try {
    readCompositionTable(records(text), product)
  } catch (error) {
    if (error instanceof InvalidCompositionError) return error.issues
    throw error
  }
  return []
}

describe('a table of parents and children', () => {
  it('is a composition, in the columns as bills of materials name them', () => {
    const { product, nodes, unread } = readCompositionTable(records(ROTOR))
    expect(product).toEqual({ id: 'rotor' })
    expect(unread).toEqual(['Colour'])
    expect(nodes.find(({ id }) => id === 'magnet')).toEqual({
      id: 'magnet',
      good: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
      unitValue: 3,
      currency: 'EUR',
      origin: 'JP',
      supplier: 'Example KK',
    })
    const answer = composition({ asOf: '2026-03-01', exportedFrom: 'DE', product, nodes })
    expect(answer.items[0]).toMatchObject({ id: 'rotor', share: { to: '4/15' } })
    expect(answer.questions[0]?.supplier).toBe('Example KK')
  })

  it('may describe a part in several ways', () => {
    const { nodes } = readCompositionTable(
      records('parent,child,quantity,name\n,a,,\na,b,1,Screw\na,c,1,\nc,b,2,SCREW M4'),
    )
    expect(nodes[1]).toMatchObject({ id: 'b', description: 'Screw' })
  })

  it('names countries as people write them; what is no country is refused where it stands', () => {
    const table = (origin: string) =>
      readCompositionTable(
        records(`Parent;Child;Qty;Country of origin\n;a;;Germany\na;b;1;${origin}`.replaceAll(';', ',')),
      )
    expect(table('Czech Republic').nodes.map(({ origin }) => origin)).toEqual(['DE', 'CZ'])
    expect(table('中国').nodes[1]).toMatchObject({ origin: 'CN' })
    expect(table('Atlantis').nodes[1]).toMatchObject({ origin: 'Atlantis' })
  })

  // The same rotor of four magnets, as systems and people name its columns.
  test.each<[string, string]>([
    ['parent;child;quantity;unitValue;currency;origin;chineseContent.valuePercent', ''],
    ['Main Item;Component;Net Qty;Standard Cost;Cur;Made In;CN part 1 share of value', ''],
    ['Parent Part No;Part Number;QTY.;Unit Cost;Currency;Country of Manufacture;CN Annex1 Part1 Value Share', ''],
    ['母件编码;子件编码;基本用量;单价;币种;产地;中国第一部分物项价值占比', ''],
    ['母件编码;子件编码;单耗;单价(元);币别;产地;中国第一部分物项价值占比', ''],
    ['Elternteil;Teilenummer;Menge;Preis;Währung;Herkunft;CN-Wertanteil (Anh. 1 Teil 1)', ''],
    ['Parent;Component;Component Qty;Price;Currency;Origin;CN_PART1_VALUE_PCT', ''],
    ['Assembly;DB_PART_NO;Quantité;Price;Currency;Origin;CN_PART1_VALUE_PCT', ''],
    ['Parent;Item Number;Quantity;Unit Value EUR;;Made In;Chinese part 1 items, % of value', ''],
    ['Parent;Number;Quantity;Unit Value (EUR);Line;Made In;CN part 1 percent', ''],
    ['Nadrzędny;Nr części;Ilość;Cena;Waluta;Kraj pochodzenia;Udział CN (zał. 1 cz. 1)', 'Nadrzędny'],
  ])('has the columns %s', (header, parent) => {
    const currency = /EUR/.test(header) ? '1' : 'EUR'
    const rows = [
      header.replace(parent, parent && 'parent'),
      `;rotor;;90;${currency};DE;`,
      `rotor;m-7;4;3;${currency};JP;0.5 %`,
    ]
    const { nodes, unread } = readCompositionTable(rows.map((line, at) => ({ line: at + 1, cells: line.split(';') })))
    expect(nodes).toMatchObject([
      { id: 'rotor', unitValue: 90, currency: 'EUR', origin: 'DE', parts: [{ id: 'm-7', quantityPer: 4 }] },
      { id: 'm-7', unitValue: 3, currency: 'EUR', origin: 'JP', chineseContent: { valuePercent: 0.5 } },
    ])
    expect(unread).toEqual(header.includes('Line') ? ['Line'] : [])
  })

  test.each([
    ['Dy+Tb [wt%]', '0.04'],
    ['CN part 1 weight share', '0.04'],
    ['CN part 1 share of value (max.)', '4 %'],
    ['CN part 1 share of value (‰)', '4'],
    ['CN part 1 share of value', '0.04'],
    ['China share of supplier 1 (%)', '4'],
    ['Main material', 'steel'],
    ['Part material', 'steel'],
    ['CN share', '0.04'],
    ['Total qty', '4'],
    ['Order qty', '4'],
    ['发货数量', '4'],
    ['Unit Value XYZ', '3'],
    ['Country', 'JP'],
    ['Non-CN part 1 items share of value %', '0.05'],
    ['CN part 1 share of value % at least', '0.05'],
    ['非中国第一部分物项价值占比', '0.05%'],
    ['CN part 1 vol.%', '0.05'],
  ])('does not take “%s” for what it is not', (name, cell) => {
    const { nodes, unread } = readCompositionTable(records(`child,form,${name}\nmagnet,ndfeb-magnet,${cell}`))
    expect([unread, nodes]).toEqual([[name], [{ id: 'magnet', good: { form: 'ndfeb-magnet' } }]])
  })

  it('are known without spaces between their words', () => {
    const { nodes, unread } = readCompositionTable(
      records(
        'PARENT,CHILD,CHILDNAME,COUNTRYOFORIGIN,QUANTITY,UNITOFMEASURE\n,rotor,Rotor,MX,,\nrotor,magnet,Magnet,CN,2,PCS',
      ),
    )
    expect([unread, nodes[1]]).toMatchObject([[], { description: 'Magnet', origin: 'CN' }])
  })

  it('takes a share of all part 1 items for the most that those of Chinese origin can be', () => {
    const { nodes } = readCompositionTable(records('子件编码,第一部分物项价值占比\nmagnet,0.9%'))
    expect(nodes).toMatchObject([{ chineseContent: { valuePercentAtMost: 0.9 } }])
  })

  it('names its parts in the column that does not only number the rows', () => {
    const { nodes, unread } = readCompositionTable(records('Item,Item Number,form\n1,magnet,ndfeb-magnet\n'))
    expect([nodes.map(({ id }) => id), unread]).toEqual([['magnet'], ['Item']])
    expect(issuesOf('Item Number,MPN\nA-1,B-1')).toMatchObject([{ code: 'duplicate-id', pointer: '/lines/1/MPN' }])
  })

  it('can have a title, two rows of names, names once more, a sum and a note', () => {
    const { nodes, leftOut } = readCompositionTable(
      records(`PARTS OF ROTOR 7,,,,,,
parent,Nr części,Ilość,,Cena,,
,,ilość,j.m.,cena,za,j.m.
,rotor,1,szt,240,1,szt
rotor,wire,12,m,90,100,m
parent,Nr części,Ilość,,Cena,,
rotor,glue,35,g,180,1,kg
Razem,,48,,510,,
Prepared by J. Kowalski,,,,,,`),
    )
    expect(nodes).toEqual([
      {
        id: 'rotor',
        unitValue: 240,
        parts: [
          { id: 'wire', quantityPer: 12 },
          { id: 'glue', quantityPer: 35 },
        ],
      },
      { id: 'wire', unitValue: 90, unitValuePer: 100 },
      { id: 'glue', unitValue: 0.18, unitValuePer: 1 },
    ])
    expect(leftOut.map(({ pointer }) => pointer)).toEqual(['/lines/6/id', '/lines/8/id', '/lines/9/id'])
  })

  describe('its numbers', () => {
    const table = (values: readonly string[], decimal?: '.' | ',', onDecimals?: (taken: readonly object[]) => void) =>
      readCompositionTable(
        ['parent;child;quantity;unitValue', ...values.map((value, at) => `top;part-${at};1;${value}`)].map(
          (line, index) => ({ line: index + 1, cells: line.split(';') }),
        ),
        undefined,
        { decimal, ...(onDecimals === undefined ? {} : { onDecimals }) },
      )
    const takenFrom = (values: readonly string[]): readonly object[] => {
      let found: readonly object[] = []
      table(values, undefined, (taken) => (found = taken))
      return found
    }
    const valuesOf = ({ nodes }: ReturnType<typeof table>): unknown[] =>
      nodes.filter(({ id }) => id !== 'top').map((node) => node['unitValue'])

    it('are read by the decimal sign that their column shows, which is named', () => {
      expect(valuesOf(table(['4.200', '1.250,50']))).toEqual([4200, 1250.5])
      expect(takenFrom(['4.200', '1.250,50'])).toEqual([{ column: 'unitValue', cell: '4.200', sign: ',' }])
      expect(valuesOf(table(['4,200', '1,250.50']))).toEqual([4200, 1250.5])
      expect(takenFrom(['0.03', '31.20'])).toEqual([])
    })

    it('are refused where nothing shows it, and read by the one that is stated', () => {
      expect(() => table(['4.200'])).toThrow(
        expect.objectContaining({
          issues: [expect.objectContaining({ code: 'decimal-sign', pointer: '/lines/2/unitValue' })],
        }),
      )
      expect(valuesOf(table(['4.200'], ','))).toEqual([4200])
      expect(valuesOf(table(['4.200'], '.'))).toEqual([4.2])
      expect(() => table(['4.5'], ',')).toThrow(InvalidCompositionError)
      const number = [
        { line: 1, cells: ['parent', 'child', 'quantity', 'unitValue'] },
        { line: 2, cells: ['top', 'part', 1, 4.205] },
      ]
      expect(readCompositionTable(number).nodes.at(-1)).toMatchObject({ unitValue: 4.205 })
    })

    it.each([
      ['no', false],
      ['Nein', false],
      ['否', false],
      ['yes', true],
      ['是', true],
      ['true', true],
      ['perhaps', 'perhaps'],
    ])('and whether its technology is Chinese, written %s', (text, technology) => {
      const { nodes } = readCompositionTable(
        records(`parent,child,quantity,chineseContent.technology\ntop,part,1,${text}`),
      )
      expect(nodes.at(-1)).toMatchObject({ chineseContent: { technology } })
    })
  })

  it('is refused where a part leaves out the node above, which would be taken for a product', () => {
    const rows = 'parent,child,quantity\na,b,1\n,c,4\n,d,1'
    expect(issuesOf(rows, 'a')).toMatchObject([
      { code: 'missing', pointer: '/lines/3/parent' },
      { code: 'missing', pointer: '/lines/4/parent' },
    ])
    const one = rows.replace('c,4', 'c,')
    expect(issuesOf(one, 'a')).toMatchObject([{ code: 'missing', pointer: '/lines/4/parent' }])
    // A product says no quantity, has parts of its own, or is asked about; a part that stands elsewhere is none.
    expect(issuesOf(one.replace('d,1', 'd,'), 'a')).toEqual([])
    expect(issuesOf(`${one}\nd,e,2`, 'a')).toEqual([])
    expect(issuesOf(one, 'd')).toEqual([])
    expect(issuesOf(one.replace('d,1', 'b,1'), 'a')).toEqual([])
  })

  it.each(['Übergeordnet', 'Übergeordnete Baugruppe', 'Baugruppe'])('are found below the node above: %s', (name) =>
    expect(readCompositionTable(records(`${name},Komponente,Menge\n,A,\nA,B,2`)).nodes).toMatchObject([
      { id: 'A', parts: [{ id: 'B', quantityPer: 2 }] },
      { id: 'B' },
    ]),
  )

  it('are found by the short names of prices, and of who stated what when', () => {
    const header = 'Assembly,Component,Qty Per,Std Price,Price Curr,Stated By,Stated On'
    expect(readCompositionTable(records(`${header}\nA,B,1,20,EUR,Price list,2026-11-02`)).nodes).toMatchObject([
      {},
      { id: 'B', unitValue: 20, currency: 'EUR', source: 'Price list', day: '2026-11-02' },
    ])
  })

  it('reads columns as Odoo names them, and shares in German and Chinese words', () => {
    const odoo = 'BoM/Product,BoM/Product Name,BoM Lines/Component,BoM Lines/Component Name,BoM Lines/Quantity'
    expect(readCompositionTable(records(`${odoo},Cost Currency\na,Rotor,b,Magnet,2,EUR`)).nodes).toMatchObject([
      { id: 'a', parts: [{ id: 'b', quantityPer: 2 }] },
      { id: 'b', description: 'Magnet', currency: 'EUR' },
    ])
    for (const name of [
      'Wertanteil CN-Posten (Anhang 1 Teil 1)',
      'Wertanteil chinesischer Posten (Anhang 1 Teil 1)',
      '附件1第一部分中国产物项价值占比',
    ])
      expect(readCompositionTable(records(`child,${name}\na,0.5 %`)).nodes).toMatchObject([
        { chineseContent: { valuePercent: 0.5 } },
      ])
  })

  it('says why a quantity for several of the node above cannot be read', () => {
    const text = 'parent,child,quantity,base\n,a,1,\na,b,1,'
    expect(issuesOf(`${text}3`)).toMatchObject([
      { pointer: '/lines/3/base', message: expect.stringMatching(/^The quantity 1 per 3 is no decimal number/) },
    ])
    expect(issuesOf(`${text}4`)).toEqual([])
  })

  it('can be asked about one of its assemblies', () => {
    const { product, nodes } = readCompositionTable(records(ROTOR), 'cage')
    expect([product.id, nodes.map(({ id }) => id)]).toEqual(['cage', ['shaft', 'cage']])
  })

  it('with a cycle is refused with its path', () => {
    const { product, nodes } = readCompositionTable(records('parent,child,quantity\na,b,1\nb,c,1\nc,a,1'))
    expect(() => composition({ asOf: '2026-03-01', exportedFrom: 'DE', product, nodes })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: ['a', 'b', 'c', 'a'] })] }),
    )
  })

  test.each([
    ['no quantity', 'parent,child,quantity\na,b,', 'missing', '/lines/2/quantityPer'],
    ['no child', 'parent,child,quantity\na,,2', 'missing', '/lines/2/id'],
    [
      'rows that differ',
      'parent,child,quantity,origin\na,b,1,JP\na,c,1,DE\nc,b,1,CN',
      'contradiction',
      '/lines/4/origin',
    ],
    ['several products', 'parent,child,quantity\na,b,1\nc,b,1', 'missing', ''],
    ['no names of columns', '1,2,3', 'missing', '/lines/1'],
    ['a column twice', 'parent,child,qty,quantity\na,b,1,1', 'duplicate-id', '/lines/1/quantity'],
  ])('is refused with its line: %s', (_, text, code, pointer) => {
    expect(issuesOf(text)).toMatchObject([{ code, pointer }])
  })
})

it('a table of declarations states what was filled in', () => {
  const table = `id,supplier,chineseContent.valuePercent,origin,source,day
magnet,Example KK,0.02,,T. Sato,2026-11-27
sensor,Other,,,,`
  expect(readDeclarationTable(records(table))).toEqual([
    { id: 'magnet', chineseContent: { valuePercent: 0.02 }, source: 'T. Sato', day: '2026-11-27' },
  ])
  const comma = [
    ['id', 'chineseContent.valuePercent'],
    ['magnet', '0,02'],
  ]
  expect(readDeclarationTable(comma.map((cells, at) => ({ line: at + 1, cells })))).toEqual([
    { id: 'magnet', chineseContent: { valuePercent: 0.02 } },
  ])
})

test.each([
  ['good.form', 'NdFeB magnet', { good: { form: 'ndfeb-magnet' } }],
  ['good.form', '电机转子', { good: { form: 'motor-rotor' } }],
  ['good.form', 'Assembly', { good: { form: 'component' } }],
  ['good.form', '总成', { good: { form: 'component' } }],
  // One of several: the contract refuses it, and names them.
  ['good.form', 'magnet', { good: { form: 'magnet' } }],
  ['day', '5.11.2025', { day: '2025-11-05' }],
  ['day', '2025年11月5日', { day: '2025-11-05' }],
  ['day', '5/11/2025', { day: '5/11/2025' }],
])('%s of a declaration is read as people write it: %s', (column, text, stated) =>
  expect(readDeclarationTable(records(`id,origin,${column}\nmagnet,Japan,${text}`))).toEqual([
    { id: 'magnet', origin: 'JP', ...stated },
  ]),
)

test.each(['Rare earths', 'Seltene Erden', 'Terres rares', '稀土'])('%s are the elements of a part', (title) =>
  expect(readCompositionTable(records(`parent,child,quantity,${title}\n,a,,\na,b,1,Nd;Dy`)).nodes[1]).toMatchObject({
    good: { elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
  }),
)

test.each([
  ['Nd, Dy', [{ symbol: 'Nd' }, { symbol: 'Dy' }]],
  ['Nd Dy', [{ symbol: 'Nd' }, { symbol: 'Dy' }]],
  ['Nd+Dy', [{ symbol: 'Nd' }, { symbol: 'Dy' }]],
  [
    'Nd 24,5%, Dy: 3 wt%',
    [
      { symbol: 'Nd', weightPercent: 24.5 },
      { symbol: 'Dy', weightPercent: 3 },
    ],
  ],
  [
    'Nd 24％；Dy 7.25 %',
    [
      { symbol: 'Nd', weightPercent: 24 },
      { symbol: 'Dy', weightPercent: 7.25 },
    ],
  ],
  [
    'Nd:24, Dy:7',
    [
      { symbol: 'Nd', weightPercent: 24 },
      { symbol: 'Dy', weightPercent: 7 },
    ],
  ],
])('elements written %j are read', (cell, elements) => {
  const header = { line: 1, cells: ['child', 'form', 'elements'] }
  const { nodes } = readCompositionTable([header, { line: 2, cells: ['magnet', 'ndfeb-magnet', cell] }])
  expect(nodes).toMatchObject([{ good: { elements } }])
})

test.each(['Nd 24', 'Nd 24 at%', 'Nd 24 pct'])('elements with shares of another or no unit are refused: %s', (cell) => {
  const header = { line: 1, cells: ['child', 'form', 'elements'] }
  const { nodes } = readCompositionTable([header, { line: 2, cells: ['magnet', 'ndfeb-magnet', cell] }])
  expect(() =>
    composition({ asOf: '2026-12-01', exportedFrom: 'DE', destination: 'US', product: 'magnet', nodes }),
  ).toThrow(InvalidCompositionError)
})

test('a row with more cells than the header is refused: Nd;Dy without quotation marks', () => {
  expect(issuesOf('child,form,elements\nmagnet,ndfeb-magnet,Nd,Dy')).toMatchObject([
    { pointer: '/lines/2', code: 'wrong-type', message: expect.stringContaining('more cells than the header') },
  ])
})

test('a price that does not say what it is for is refused where most are for several', () => {
  const table = (per: string) =>
    `parent,child,qty,unit price,price unit,currency\n,pump,,41250,${per},EUR\npump,rotor,1,900,100,EUR\npump,stator,1,700,100,EUR`
  expect(issuesOf(table(''))).toMatchObject([{ pointer: '/lines/2/unitValue', code: 'missing' }])
  expect(issuesOf(table('100'))).toEqual([])
  expect(issuesOf(table('').replaceAll(',100,', ',1,'))).toEqual([])
  expect(issuesOf(`${table('100')}\n,,,42850,,EUR`)).toEqual(
    issuesOf(`${table('1').replaceAll(',100,', ',1,')}\n,,,42850,,EUR`),
  )
  expect(issuesOf(`${table('100')}\nTotal,,,42850,,EUR`)).toEqual([])
})
