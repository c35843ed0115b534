import { describe, expect, it } from 'vitest'
import { readList, type ReadList } from './read-list.ts'

const list = (...rows: readonly (readonly string[])[]): ReadList =>
  readList(rows.map((cells, at) => ({ line: at + 1, cells })))
const headersOf = ({ columns }: ReadList, field: string): string[] =>
  columns.filter((column) => column.field === field).map(({ header }) => header)
const weightsOf = ({ lines }: ReadList): unknown[] =>
  lines.map(({ fields }) => {
    const read = fields.find(({ field }) => field === 'quantityKg')?.read
    return read?.kind === 'value' ? read.value : read?.kind === 'ask' ? read.either : null
  })

describe('of several columns', () => {
  it.each([
    [['Scheduled Ship Date', 'Actual Ship Date'], 'Actual Ship Date'],
    [['预计出货日期', '实际出货日期'], '实际出货日期'],
    [['Versanddatum geplant', 'Versanddatum'], 'Versanddatum'],
  ])('%s: the day that goods left on is read before the one they were meant to leave on', (days, read) => {
    const found = list(['Description', 'HS code', ...days], ['Ring magnet', '8505.11', '2026-12-01', '2026-12-03'])
    expect(headersOf(found, 'asOf')).toEqual([read])
  })

  it('the numbers that a spreadsheet counts days by are days where the column is called so, and nowhere else', () => {
    const found = list(
      ['Material number', 'Description', 'Ship date', 'HS code'],
      ['46357', 'Ring magnet', '46357', '8505.11'],
      ['46358', 'Ring magnet, large', '46358', '8505.11'],
    )
    expect(headersOf(found, 'asOf')).toEqual(['Ship date'])
    expect(headersOf(found, 'id')).toEqual(['Material number'])
    expect(found.lines[0]?.fields.find(({ field }) => field === 'asOf')?.read).toMatchObject({ value: '2026-12-01' })
  })

  it.each([
    ['Nabywca', 'Odbiorca końcowy'],
    ['Customer', 'End user'],
    ['买方', '最终用户'],
  ])('%s, %s: the party that uses the goods is the end user, and not the one that buys them', (buyer, user) => {
    const found = list(
      ['Description', 'HS code', buyer, user],
      ['Ring magnet', '8505.11', 'Acme Trading', 'Acme Motion'],
    )
    expect(headersOf(found, 'endUser.name')).toEqual([user])
  })

  it('one of numbers is no name: BP0000123 and MG-4410 name nobody and no good', () => {
    const found = list(
      ['Item : Name', 'Item : Display Name', 'Ship-to BP', 'Ship-to BP Name', 'HS code'],
      ['MG-4410', 'Ring magnet', 'BP0000123', 'Rheintal Motoren GmbH', '8505.11'],
      ['BK-1022', 'Bracket', 'BP0000188', 'Brno Drives a.s.', '7326.90'],
    )
    expect(headersOf(found, 'product.description')).toEqual(['Item : Display Name'])
    expect(headersOf(found, 'consignees.0.name')).toEqual(['Ship-to BP Name'])
  })
})

describe('of several quantities', () => {
  it('the one most of whose units are of mass is the weight, each with the unit beside it', () =>
    expect(
      weightsOf(
        list(
          ['商品名称', '申报数量', '申报单位', '法定第一数量', '法定第一单位'],
          ['磁钢', '5000', '个', '1250.5', '千克'],
          ['氧化镧', '25', '千克', '25', '千克'],
          ['螺钉', '9000', '个', '92750', '克'],
        ),
      ),
    ).toEqual([1250.5, 25, 92.75]))

  it('none is a shipping weight, which counts what the goods are packed in', () =>
    expect(
      weightsOf(
        list(
          ['Description', '1st Qty', '1st UOM', 'Shipping Wt (KG)'],
          ['Permanent magnet', '1250.5', 'KG', '1310'],
          ['AC motor', '2', 'NO', '1300'],
        ),
      ),
    ).toEqual([1250.5, null]))
})

describe('the unit of a weight', () => {
  it('may stand in a column without a name', () =>
    expect(
      weightsOf(
        list(
          ['Was', 'Zolltarif', 'kommt aus', 'geht nach', 'Nettogew.', ''],
          ['Ring', '8505.11', 'China', 'NL', '12,5', 'kg'],
          ['Scheibe', '8505.11', 'China', 'D', '850', 'g'],
        ),
      ),
    ).toEqual([12.5, 0.85]))

  it('is the one in its header, and not that of the quantity beside it', () =>
    expect(
      weightsOf(
        list(
          ['品名', '主计量', '数量', '净重KG', '海关编码'],
          ['磁钢', '片', '100', '37.5', '8505111000'],
          ['合金', '吨', '2', '2,000.5', '7202999100'],
        ),
      ),
    ).toEqual([37.5, 2000.5]))

  it('is asked about where only the quantity has one', () =>
    expect(
      weightsOf(
        list(
          ['Description', 'Unit', 'Qty', 'Net weight', 'HS code'],
          ['Ring magnet', 'pcs', '100', '37.5', '850511'],
          ['Alloy', 't', '2', '2000.5', '720299'],
        ),
      ),
    ).toEqual([[], []]))

  it('is asked about where the header and the column beside it say two things', () =>
    expect(
      weightsOf(
        list(
          ['Description', 'Net weight (kg)', 'Unit', 'HS code'],
          ['Ring magnet', '37.5', 'kg', '850511'],
          ['Sensor', '12.5', 'g', '854370'],
        ),
      ),
    ).toEqual([37.5, [12.5, 0.0125]]))

  it('is that of the column beside it where the header names several', () =>
    expect(
      weightsOf(
        list(['Description', 'Net weight (kg/lb)', 'Unit', 'HS code'], ['Ring magnet', '10.0', 'lb', '850511']),
      ),
    ).toEqual([4.5359237]))
})
