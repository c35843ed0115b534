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

  it.each([
    ['Kontrahent', 'Odbiorca końcowy'],
    ['Customer', 'End user'],
    ['客户简称', '最终用户'],
    ['Cliente facturación', 'Cliente entrega'],
  ])('%s, %s: the one that buys them is read as well, so that its name is screened', (buyer, user) => {
    const found = list(
      ['Description', 'HS code', buyer, user],
      ['Ring magnet', '8505.11', 'Acme Trading', 'Acme Motion'],
    )
    expect(headersOf(found, 'importer.name')).toEqual([buyer])
  })

  it('is the company that goods go to, and neither the employee who ordered them nor a place', () => {
    const found = list(
      ['Description', 'HTS code', 'Ship-to Location', 'Buyer', 'Deliver-to Customer'],
      ['Ring magnet', '8505.11', 'Houston DC', 'Okafor, Ngozi', 'Cobalt Ridge Pumps Inc'],
      ['Hex screw M8', '7318.15', 'Toledo Plant', 'Okafor, Ngozi', 'Fuel Cell Dorp B.V.'],
    )
    expect(headersOf(found, 'endUser.name')).toEqual(['Deliver-to Customer'])
    expect(found.columns.map(({ field }) => field)).not.toContain('consignees.0.name')
  })

  it('is never a province', () => {
    const found = list(
      ['Descrizione', 'Nomencl. comb.', 'Prov.', 'Destinatario'],
      ['Magnete N42', '85051110', 'MI', 'Ticino Magneti SA'],
      ['Vite M8', '73181588', 'TO', 'Fabrika Motora d.o.o.'],
    )
    expect(headersOf(found, 'exporter.name')).toEqual([])
  })

  it.each(['Kg netos', 'Nettokilo', 'kilogramos netos'])('%s is the weight, and not its gross', (header) =>
    expect(
      headersOf(
        list(['Description', 'HS code', header, 'Kg brutos'], ['Ring magnet', '8505.11', '2,60', '2,86']),
        'quantityKg',
      ),
    ).toEqual([header]),
  )

  it('is the country where goods end up, and not the one that they are exported from', () => {
    const found = list(
      ['Description', 'HTS code', 'Export Country', 'Final Dest'],
      ['Ring magnet', '8505.11', 'HK', 'US'],
    )
    expect(headersOf(found, 'destination')).toEqual(['Final Dest'])
    expect(headersOf(found, 'exportedFrom')).toEqual(['Export Country'])
  })

  it('is the code of China, from where the goods leave', () => {
    const found = list(
      ['Description', 'HTS US', 'HS China'],
      ['Ring magnet', '8505110070', '8505111000'],
      ['Hex screw M8', '7318158069', '7318151001'],
    )
    expect(headersOf(found, 'product.commodityCode')).toEqual(['HS China'])
    expect(found.columns.every(({ doubt }) => doubt === null)).toBe(true)
  })

  it('is the amount in units of mass, where both have their units in the same cell', () =>
    expect(
      weightsOf(
        list(
          ['商品名称', '商品编号', '申报数量及单位', '法定第一数量及单位'],
          ['钕铁硼永磁铁', '8505111000', '6000个', '72.5千克'],
          ['稀土硅铁合金', '7202999990', '10吨', '10000千克'],
        ),
      ),
    ).toEqual([72.5, 10000]))

  it.each([
    ['Customer', 'Contact'],
    ['Kunde', 'Kontakt'],
    ['Cliente', 'Contacto'],
    ['Company', 'Contact'],
  ])('is the company of “%s”, and not the person of “%s”', (company, person) => {
    const found = list(
      ['Description', 'HS code', person, company],
      ['Ring magnet', '8505.11', 'Anna Müller', 'Hartmann Antriebe GmbH'],
      ['Hex screw M8', '7318.15', 'Jean Petit', 'Lumière SAS'],
    )
    expect(headersOf(found, 'endUser.name')).toEqual([company])
    expect(found.columns.find(({ header }) => header === company)?.doubt).toBeNull()
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

describe('columns are told apart by their cells as well as by what they are called', () => {
  it('companies are no descriptions, and texts that name goods are, whatever they are called', () => {
    const found = list(
      ['Internal ID', 'Name', 'Item', 'Memo', 'HS Code'],
      ['88121', 'Kirloskar Test Instruments Pvt. Ltd.', 'NS-001', 'SmCo magnet ring, coated', '850511'],
      ['88122', 'Saigon Elevator JSC', 'NS-002', 'Steel bracket M4', '732690'],
      ['88123', 'Kirloskar Test Instruments Pvt. Ltd.', 'NS-003', 'Yttrium oxide 4N', '284690'],
    )
    expect(headersOf(found, 'product.description')).toEqual(['Memo'])
    expect(headersOf(found, 'endUser.name')).toEqual(['Name'])
  })

  it('codes of purchasing and unit prices are no commodity codes and no values', () => {
    const found = list(
      ['Item Description', 'Commodity (UNSPSC)', 'HS Code', 'Unit Price', 'Line Total', 'Incoterms'],
      ['Magnet, NdFeB', '24121500', '8505.11', '1.42', '1775.00', 'FOB'],
      ['Screw M4', '31161500', '7318.15', '18.90', '453.60', 'DAP'],
    )
    expect(headersOf(found, 'product.commodityCode')).toEqual(['HS Code'])
    expect(headersOf(found, 'value')).toEqual(['Line Total'])
  })

  it('a column of units is one, whatever it is called', () => {
    const found = list(
      ['Désignation', 'Qté liv.', 'UV', 'Poids net', 'UP', 'Code douanier'],
      ['Aimant SmCo5', '3 000', 'UN', '3 150', 'G', '85051190'],
      ['Vis inox', '20 000', 'UN', '9,8', 'KG', '73181535'],
    )
    expect(weightsOf(found)).toEqual([3.15, 9.8])
  })

  it('units before a weight that names its own belong to the weight before them', () => {
    const found = list(
      ['Memo', 'HS Code', 'Item Weight', 'Weight Units', 'Total Weight (lb)'],
      ['SmCo magnet', '850511', '1.79', 'oz', '10.00'],
      ['Steel bracket', '732690', '5.88', 'kg', '2000.00'],
    )
    expect(weightsOf(found)).toEqual([4.5359237, 907.18474])
  })

  it('of two quantities in one cell, the one that is a mass is the weight', () =>
    expect(
      weightsOf(
        list(
          ['Malzeme Açıklaması', 'GTİP', 'Miktar / Net Ağırlık'],
          ['Mıknatıs', '850511', '1.200 AD / 14,16 KG'],
          ['Rulman', '848210', '400 AD / 1.800 GR'],
          ['Cıvata', '731815', '400 AD / 20 AD'],
        ),
      ),
    ).toEqual([14.16, 1.8, []]))

  it('where two columns may be the one that decides, its cells say nothing before somebody has chosen', () => {
    const rows = [
      ['Part', 'Leaves', 'Leaves on', 'HS code', 'Net weight (kg)'],
      ['NdFeB magnet', '2027-01-08', '2027-02-08', '850511', '5'],
      ['Steel bracket', '2027-01-09', '2027-02-09', '732690', '5'],
    ] as const
    const found = list(...rows)
    const [day] = found.columns.filter(({ field }) => field === 'asOf')
    const other = day?.header === 'Leaves' ? 'Leaves on' : 'Leaves'
    expect(day).toMatchObject({ confidence: 'ask', doubt: { id: 'whichColumn', values: { other } } })
    expect(found.lines[0]?.fields.find(({ field }) => field === 'asOf')?.read.kind).toBe('ask')
    // The one that it is not leaves the day to the other.
    const by = { by: 'Anna', on: '2026-11-30' }
    const chosen = readList(
      rows.map((cells, at) => ({ line: at + 1, cells })),
      [{ header: day?.header ?? '', field: 'ignore', ...by }],
    )
    expect(chosen.columns.filter(({ field }) => field === 'asOf')).toMatchObject([{ header: other, doubt: null }])
  })
})

describe('a word for either side of a deal', () => {
  const rows = (document: string, party: string, ...others: string[]) =>
    list(
      [document, party, ...others, 'Description', 'HS code', 'Net weight (kg)'],
      ['4711', 'Ningbo Huaxing Co., Ltd.', ...others.map(() => 'Hanbit Motors Inc.'), 'NdFeB magnet', '850511', '5'],
      ['4712', 'Baotou Xitu Co., Ltd.', ...others.map(() => 'Hanbit Motors Inc.'), 'Steel bracket', '732690', '5'],
    )
  const partyOf = (found: ReturnType<typeof rows>, column = 1) => found.columns[column]

  it.each([
    ['PO No.', 'Partner'],
    ['발주번호', '거래처'],
    ['采购订单号', '往来单位'],
    ['発注番号', '取引先'],
    ['Bestellnummer', 'Geschäftspartner'],
  ])('is asked about in a list of purchases: %s, %s', (document, party) => {
    const found = rows(document, party)
    expect(partyOf(found)).toMatchObject({
      field: 'endUser.name',
      confidence: 'ask',
      alternatives: expect.arrayContaining(['exporter.name']),
      doubt: { id: 'buysOrSells', values: { text: party } },
    })
    expect(found.lines[0]?.fields.find(({ field }) => field === 'endUser.name')?.read.kind).toBe('ask')
  })

  it.each([
    ['Delivery', 'Partner'],
    ['출하번호', '거래처'],
    ['Customer PO No.', 'Partner'],
    ['PO No.', 'Customer'],
  ])('is a buyer elsewhere: %s, %s', (document, party) =>
    expect(partyOf(rows(document, party))).toMatchObject({ field: 'endUser.name', doubt: null }),
  )

  it('is who sells where the header says so, and who buys stands beside it', () => {
    const found = rows('발주번호', '구매거래처', '최종수요처')
    expect(partyOf(found)).toMatchObject({ field: 'exporter.name', doubt: null })
    expect(partyOf(found, 2)).toMatchObject({ field: 'endUser.name', doubt: null })
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
