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
    expect(headersOf(found, 'quantityKg')).toEqual(['法定数量', '第二数量'])
    expect(readOf(found, 'quantityKg')).toEqual([384.6, 100, 'nothing'])
  })

  it('is no weight of a line that a declaration weighs as a whole', () => {
    const found = list(
      ['Mô tả hàng hóa', 'Mã HS', 'Lượng (1)', 'ĐVT (1)', 'Lượng (2)', 'ĐVT (2)', 'Tổng TL tờ khai (Gross)', 'ĐVT TL'],
      ['Nam châm neodymium', '85051100', '12000', 'PCE', '184.5', 'KGM', '993.6', 'KGM'],
      ['Nam châm ferrite', '85051900', '8000', 'PCE', '41200', 'GRM', '993.6', 'KGM'],
    )
    expect(readOf(found, 'quantityKg')).toEqual([184.5, 41.2])
  })

  it('are no units of a weight that stands far from them: GR is a kind of document', () => {
    const found = list(
      ['Tipo Doc.', 'Série', 'Descrição', 'País Descarga', 'Qtd.', 'Un.', 'Peso Líq.'],
      ['GR', '2026', 'Íman neodímio', 'Espanha', '2', 'UN', '38.4'],
      ['GR', '2026', 'Íman ferrite', 'França', '2', 'PAR', '742.5'],
    )
    expect(headersOf(found, 'unit')).not.toContain('Tipo Doc.')
    expect(readOf(found, 'quantityKg')).toEqual(['ask', 'ask'])
    expect(readOf(found, 'destination')).toEqual(['ES', 'FR'])
  })

  it('are no units either where somebody has said which column is the weight', () => {
    const records = [
      ['Tipo Doc.', 'Série', 'Descrição', 'Qtd.', 'Un.', 'Peso Líq.'],
      ['GR', '2026', 'Íman neodímio', '2', 'UN', '38.4'],
      ['GR', '2026', 'Íman ferrite', '2', 'PAR', '742.5'],
    ].map((cells, at) => ({ line: at + 1, cells }))
    const chosen = [{ header: 'Peso Líq.', field: 'quantityKg', by: 'A. Person', on: '2026-12-01' } as const]
    const found = readList(records, chosen)
    expect(found.columns.filter(({ field }) => field === 'unit').map(({ header }) => header)).not.toContain('Tipo Doc.')
  })

  it('names the same country in two ways, and is not asked about', () => {
    const found = list(
      ['品目名', '仕向国コード', '仕向国名'],
      ['ネオジム磁石', 'KR', '大韓民国'],
      ['フェライト磁石', 'DE', 'ドイツ'],
    )
    expect(readOf(found, 'destination')).toEqual(['KR', 'DE'])
  })

  it('is of who gets the goods before who gets the bill, and of the day they leave before that of a paper', () => {
    const found = list(
      ['Désignation', 'Dt BL', 'Dt expé.', 'Client facturé', 'Client livré'],
      ['Aimant NdFeB', '23/12/2026', '26/12/2026', 'Magnetec SRL', 'Torino Motori SpA'],
      ['Aimant ferrite', '23/12/2026', '28/12/2026', 'Magnetec SRL', 'Genova Audio SpA'],
    )
    expect(readOf(found, 'asOf')).toEqual(['2026-12-26', '2026-12-28'])
    expect([headersOf(found, 'endUser.name'), headersOf(found, 'importer.name')]).toEqual([
      ['Client livré'],
      ['Client facturé'],
    ])
  })

  it('is net of all pieces before that of one, and of destination before some country', () => {
    const found = list(
      ['bezeichnung', 'land', 'lieferland', 'gewicht', 'nettogewicht_gesamt_kg', 'bruttogewicht_kg'],
      ['Magnetring NdFeB', 'CH', 'AT', '0.3550', '14.2', '15.4'],
      ['Magnetscheibe', 'CH', 'FR', '0.2736', '27.36', '29.5'],
    )
    expect([headersOf(found, 'quantityKg'), headersOf(found, 'destination')]).toEqual([
      ['nettogewicht_gesamt_kg'],
      ['lieferland'],
    ])
  })

  it('is named by the box of a customs declaration', () => {
    const found = list(
      [
        'Гр.31 Наименование товара',
        'Гр.11 Торг. страна',
        'Гр.17 Страна назнач.',
        'Гр.38 Нетто, кг',
        'Kod towaru (33)',
        'Гр. 34 Кр. походж.',
      ],
      ['Магнит неодимовый', 'CN', 'РОССИЯ', '842,600', '8505110000', 'JP'],
      ['Магнит ферритовый', 'CN', 'КЫРГЫЗСТАН', '1 960,000', '8505199000', 'CN'],
    )
    expect(readOf(found, 'destination')).toEqual(['RU', 'KG'])
    expect(readOf(found, 'quantityKg')).toEqual([842.6, 1960])
    expect(readOf(found, 'product.commodityCode')).toEqual(['8505110000', '8505199000'])
    expect(readOf(found, 'origin')).toEqual(['JP', 'CN'])
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
