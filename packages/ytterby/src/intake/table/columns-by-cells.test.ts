import { describe, expect, it } from 'vitest'
import { readList, type ReadList } from './read-list.ts'

const list = (...rows: readonly (readonly string[])[]): ReadList =>
  readList(rows.map((cells, at) => ({ line: at + 1, cells })))
const headersOf = ({ columns }: ReadList, field: string): string[] =>
  columns.filter((column) => column.field === field).map(({ header }) => header)

describe('what stands in the cells', () => {
  const readOf = ({ lines }: ReadList, name: string): unknown[] =>
    lines.map(({ fields }) => {
      const read = fields.find(({ field }) => field === name)?.read
      return read?.kind === 'value' ? read.value : read?.kind
    })

  it('of a unit that is called one of a mass makes no weight of a quantity', () => {
    const found = list(
      ['Description', 'HS code', 'ShipQty', 'MassUom', 'TotalMass'],
      ['Ring magnet', '850511', '2000', 'KG', '15.25'],
      ['Disc magnet', '850511', '100', 'KG', '3.5'],
    )
    expect(readOf(found, 'quantityKg')).toEqual([15.25, 3.5])
  })

  it('may name a party where the only column of companies is called nothing known: it is asked about before it counts', () => {
    const found = list(
      ['lngdsc', 'hts_cod', 'adrnam', 'ctry_name'],
      ['Ring magnet', '850511', 'Nordkap Antriebe GmbH', 'DEU'],
      ['Disc magnet', '850511', 'Motores Andinos S.A.S.', 'COL'],
    )
    expect(found.columns.find(({ header }) => header === 'adrnam')).toMatchObject({
      field: 'endUser.name',
      confidence: 'ask',
      doubt: { id: 'someParty' },
    })
    expect(readOf(found, 'endUser.name')).toEqual(['ask', 'ask'])
  })

  it('are countries by the signs of vehicles where the header names one', () => {
    const found = list(
      ['Bezeichnung', 'Stat. WaNr.', 'Bestimmungsland'],
      ['Ringmagnet', '85051110', 'D'],
      ['Scheibenmagnet', '85051110', 'USA'],
      ['Blockmagnet', '85051110', 'A'],
    )
    expect(readOf(found, 'destination')).toEqual(['DE', 'US', 'AT'])
  })

  it('is no description where few lines state anything, whatever stands above', () => {
    const found = list(
      ['Towar: Nazwa', 'Kod CN', 'Opis'],
      ['Magnes neodymowy N38', '85051110', ''],
      ['Azotan ceru(III)', '28461000', 'ostrożnie, magnesy'],
      ['Śruba M8x30', '73181588', ''],
      ['Silnik krokowy NEMA 17', '85011099', ''],
      ['Tlenek neodymu 99,9%', '28469030', ''],
    )
    expect(headersOf(found, 'product.description')).toEqual(['Towar: Nazwa'])
  })

  it('say where goods go below the country of destination, not below that of who buys or pays', () => {
    for (const [buyer, place] of [
      ['País importador', 'País destino'],
      ['Alıcı Ülke', 'Varış Ülkesi'],
      ['Naz. Int.', 'Naz. Dest.'],
    ] as const) {
      const found = list(['Description', buyer, place], ['Ring magnet', 'DE', 'FR'], ['Disc magnet', 'IT', 'ES'])
      expect(headersOf(found, 'destination')).toEqual([place])
      expect(readOf(found, 'destination')).toEqual(['FR', 'ES'])
    }
  })

  it('are no codes of customs below the name of a national classification', () => {
    const found = list(
      ['Nazwa', 'Kod CN', 'PKWiU'],
      ['Magnes neodymowy N38', '85051110', '27.90.32.0'],
      ['Śruba M8x30', '73181588', '25.94.11.0'],
    )
    expect(found.columns.find(({ header }) => header === 'Kod CN')).toMatchObject({
      field: 'product.commodityCode',
      confidence: 'certain',
    })
  })

  it('says which of several quantities is a mass on most lines', () => {
    const found = list(
      ['商品名称', '商品编号', '法定数量', '法定单位', '第二数量', '第二单位'],
      ['钕铁硼磁体', '8505111000', '384.6', '千克', '', ''],
      ['氧化铽', '2846901600', '100', '千克', '', ''],
      ['伺服电机', '8501520000', '24', '台', '163.2', '千克'],
    )
    expect(readOf(found, 'quantityKg')).toEqual([384.6, 100, 'nothing'])
  })

  it('tells the numbers of Chinese customs by those that nobody else uses', () => {
    const found = list(
      ['商品名称', '商品编号', '原产国', '目的国'],
      ['钕铁硼磁体', '8505111000', '142', '304'],
      ['氧化铽', '2846901600', '142', '116'],
    )
    expect([readOf(found, 'origin'), readOf(found, 'destination')]).toEqual([
      ['CN', 'CN'],
      ['DE', 'JP'],
    ])
  })

  it('makes numbers or materials of what a column of goods or of materials is called', () => {
    const found = list(
      ['Towar', 'Nazwa', 'Kod CN', 'Material'],
      ['MG-1', 'Magnes', '85051190', 'NdFeB 42SH'],
      ['MG-2', 'Wał', '84831050', 'Stal i magnesy'],
      ['MG-3', 'Pierścień', '85051190', 'SmCo'],
    )
    expect([headersOf(found, 'id'), headersOf(found, 'product.grade')]).toEqual([['Towar'], ['Material']])
  })

  it('is asked about where it is none of what its column is called', () => {
    const found = list(
      ['Description', 'HS code', 'Country of destination'],
      ['Ring magnet', '850511', 'Germany'],
      ['Disc magnet', '850511', 'see PO'],
      ['Block magnet', '850511', 'Zhongshan plant'],
    )
    expect(readOf(found, 'destination')).toEqual(['DE', 'ask', 'ask'])
  })

  it('is no unit of a weight where it counts pieces', () => {
    const found = list(
      ['Description', 'HS code', 'Qty', 'UoM', 'Net weight (kg)'],
      ['Ring magnet', '850511', '200', 'PCE', '1.25'],
      ['Disc magnet', '850511', '300', 'ST', '12.5'],
    )
    expect([headersOf(found, 'unit'), readOf(found, 'quantityKg')]).toEqual([[], [1.25, 12.5]])
  })
})
