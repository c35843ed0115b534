import { describe, expect, it } from 'vitest'
import { readTable } from 'ytterby/lists'
import { chooseSheet } from './choose-sheet.ts'
import { sheetRecords, type SheetRead } from './sheet-records.ts'

const merge = (startRow: number, startCol: number, endRow: number, endCol: number) => ({
  startRow,
  startCol,
  endRow,
  endCol,
})
const cellsOf = (sheet: Pick<SheetRead, 'rows' | 'merges'>) => sheetRecords(sheet).map(({ cells }) => cells)

describe('the cells of a sheet', () => {
  it.each([
    ['a day', new Date('2027-02-01T00:00:00Z'), '2027-02-01'],
    ['a day with a time', new Date('2027-02-01T23:59:59.999Z'), '2027-02-01'],
    ['a time without a day', new Date('1899-12-30T08:30:00Z'), '08:30'],
    ['no date', new Date(Number.NaN), null],
    ['a number', 1253.5, 1253.5],
    ['a number that is none', Number.NaN, null],
    ['a text of digits', '0085051190', '0085051190'],
    ['a box that is ticked', true, 'true'],
    ['an error', '#N/A', null],
    ['a division by zero', '#DIV/0!', null],
    ['a text that begins with a hash', '#1 magnet', '#1 magnet'],
    ['nothing', null, null],
    ['an empty text', '', null],
  ])('%s', (_, value, cell) => {
    expect(cellsOf({ rows: [['x', value]] })).toEqual([['x', cell]])
  })

  it('keep the numbers of their rows, and rows below the last that says something are left out', () => {
    expect(sheetRecords({ rows: [[null], ['a'], [null], [null]] }).map(({ line }) => line)).toEqual([1, 2])
  })
})

describe('merged cells', () => {
  it('count for each row that they are merged over', () => {
    expect(
      cellsOf({
        rows: [
          ['a', 'Acme', 1],
          ['b', null, 2],
          ['c', null, 3],
          ['d', null, 4],
        ],
        merges: [merge(0, 1, 2, 1)],
      }).map((cells) => cells[1]),
    ).toEqual(['Acme', 'Acme', 'Acme', null])
  })

  const HEADER = [
    ['Material', 'Description', 'Weight', null, 'Destination', 'Ordered'],
    [null, null, 'Gross (kg)', 'Net (kg)', null, null],
    ['M-1', 'NdFeB magnet', 13.5, 12.5, 'DE', '2027-01-03'],
  ]
  const OVER_TWO_ROWS = [0, 1, 4, 5].map((column) => merge(0, column, 1, column))

  it('span the columns that they name in a header', () => {
    const records = sheetRecords({ rows: HEADER, merges: [...OVER_TWO_ROWS, merge(0, 2, 0, 3)] })
    expect(readTable(records)).toMatchObject({
      headerLines: [1, 2],
      header: ['Material', 'Description', 'Weight Gross (kg)', 'Weight Net (kg)', 'Destination', 'Ordered'],
      goods: [{ line: 3 }],
    })
  })

  it('leave a title over all columns a title', () => {
    const rows = [['Goods of week 49', null, null, null, null, null], ...HEADER]
    const moved = [...OVER_TWO_ROWS, merge(0, 2, 0, 3)].map((one) =>
      merge(one.startRow + 1, one.startCol, one.endRow + 1, one.endCol),
    )
    const table = readTable(sheetRecords({ rows, merges: [merge(0, 0, 0, 5), ...moved] }))
    expect(table.headerLines).toEqual([2, 3])
    expect(table.others).toEqual([{ line: 1, why: 'title' }])
  })

  it('say one value where they are merged over columns among the goods', () => {
    expect(cellsOf({ rows: [['a', 'long text', null, 'DE']], merges: [merge(0, 1, 0, 2)] })).toEqual([
      ['a', 'long text', null, 'DE'],
    ])
  })

  it('never overwrite a value', () => {
    expect(cellsOf({ rows: [['a'], ['b']], merges: [merge(0, 0, 1, 0)] })).toEqual([['a'], ['b']])
  })

  it.each([
    ['over the whole sheet', [merge(0, 0, 1_048_575, 16_383)]],
    ['a hundred thousand times over each other', Array.from({ length: 100_000 }, () => merge(0, 0, 1_048_575, 0))],
    ['beyond the sheet', [merge(9, 9, 12, 12)]],
    ['backwards', [merge(1, 1, 0, 0)]],
  ])('do no harm %s', (_, merges) => {
    const rows = Array.from({ length: 1000 }, (_row, at) => [at === 0 ? 'a' : null, 'b'])
    expect(cellsOf({ rows, merges })).toHaveLength(1000)
  })
})

describe('the sheet of a workbook that is read', () => {
  const LIST = [
    ['Material', 'Description', 'Net weight (kg)'],
    ['M-1', 'NdFeB magnet', 2],
  ]
  const SHEETS: readonly SheetRead[] = [
    { name: 'Old list', hidden: true, rows: LIST },
    { name: 'Cover', rows: [['Shipping plan'], ['Plant 4']] },
    { name: 'Goods', rows: LIST },
    { name: 'Codes', veryHidden: true, rows: LIST },
    { name: '2', rows: LIST },
  ]

  it.each([
    ['is the first with a table of goods that can be seen', undefined, 'Goods', ['Cover', '2']],
    ['is named', 'goods', 'Goods', ['Cover', '2']],
    ['is numbered', 3, 'Goods', ['Cover', '2']],
    ['is named before it is numbered', '2', '2', ['Cover', 'Goods']],
    ['may be hidden if it is named', 'Old list', 'Old list', ['Cover', 'Goods', '2']],
  ])('%s', (_, wanted, name, others) => {
    expect(chooseSheet(SHEETS, wanted)).toMatchObject({ name, others })
  })

  it('is the first that says something where none holds goods, and none where none has the name', () => {
    expect(
      chooseSheet([
        { name: 'a', rows: [] },
        { name: 'b', rows: [['x']] },
      ])?.name,
    ).toBe('b')
    expect(chooseSheet([])).toBeNull()
    expect(chooseSheet(SHEETS, 'Goods list')).toBeNull()
    expect(chooseSheet(SHEETS, 9)).toBeNull()
  })
})

describe('the sums of a short list', () => {
  const good = (name: string) => [name, '8505.11', 'China', 'Germany', '2.5', '15.01.2027']
  const rows = [
    ['Name', 'HS code', 'Origin', 'Destination', 'Net kg', 'Ship date'],
    ['Magnets'],
    good('Ring magnet'),
    ['Razem grupa', '', '', '', '2.5'],
    ['Others'],
    good('Bracket'),
    good('Total station'),
    ['合　计', '', '', '', '5'],
    ['SAY TOTAL TWO (2) CARTONS ONLY.', '', '', '', '5'],
    ['TOTALES', '', '', '', '7.5'],
  ]

  it('are no goods, though they and the headings are as many as the goods', () => {
    const { goods, others } = readTable(rows.map((cells, at) => ({ line: at + 1, cells })))
    expect(goods.map(({ line }) => line)).toEqual([3, 6, 7])
    expect(others.map(({ why }) => why)).toEqual(['note', 'total', 'note', 'total', 'total', 'total'])
  })
})

describe('a number whose format shows more than its digits', () => {
  it.each<[number, string, unknown]>([
    [0.005, '0.00%', '0.5%'],
    [0.07, '0%', '7%'],
    [0.001, '0.0 %;[Red]-0.0 %', '0.1%'],
    [1, '0%', '100%'],
    [0, '0.00%', '0%'],
    [0.99995, '0.000%', '99.9950%'],
    [0.000_000_001, '0%', '0.0000001%'],
    [1e-17, '0%', '0%'],
    [12.5, '0.0" %"', 12.5],
    [12.5, '0.0\\%', 12.5],
    [12.5, '0.00 "kg"', '12.5 kg'],
    [1.234, '0.000 "kg"', '1.2340 kg'],
    [12.5, '0.00', 12.5],
  ])('%d as %s', (value, numFmt, cell) => {
    const cells = new Map([['0,0', { style: { numFmt } }]])
    expect(sheetRecords({ rows: [[value]], cells })[0]?.cells).toEqual([cell])
  })
})
