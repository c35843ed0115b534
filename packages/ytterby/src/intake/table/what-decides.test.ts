import { describe, expect, it } from 'vitest'
import { readList } from './read-list.ts'

/** What a list of a description and another column says of that column, and what its cells say. */
function read(header: string, cells: readonly string[]) {
  const records = [['Description', header], ...cells.map((cell) => ['NdFeB magnet', cell])]
  const { columns, lines } = readList(records.map((row, at) => ({ line: at + 1, cells: row })))
  const { field, confidence } = columns[1] ?? {}
  const values = lines.map(({ fields }) => {
    const said = fields.find(({ column }) => column === 1)?.read
    return said?.kind === 'value' ? said.value : (said?.kind ?? 'not read')
  })
  return { field, confidence, values }
}

describe('a column that is called by what decides', () => {
  it.each([
    ['Versanddatum', ['KW 03/2027', 'KW 04/2027'], 'asOf'],
    ['Ship date', ['Q1 2027', 'Jan 2027', 'asap'], 'asOf'],
    ['发货日期', ['2027年1月中旬', '2027年2月'], 'asOf'],
    ['Ship to country', ['EMEA', 'APAC'], 'destination'],
  ])('is asked about where its cells say no single value: %s %s', (header, cells, field) =>
    expect(read(header, cells)).toEqual({ field, confidence: 'ask', values: cells.map(() => 'ask') }),
  )

  it('is not read where its cells say something else', () =>
    expect(read('Ship date', ['Truck 4', 'Gate B east']).field).toBe('ignore'))
})

describe('the end use of a line', () => {
  it.each([
    ['End use', ['civil', 'Military', '', 'motors for drones'], ['civil', 'military', 'nothing', 'ask']],
    ['Endverwendung', ['zivil', 'militärische Nutzung'], ['civil', 'military']],
    ['Utilisation finale', ['usage civil', 'militaire'], ['civil', 'military']],
    ['Конечное использование', ['гражданское', 'военное'], ['civil', 'military']],
    ['用途', ['民用', '军用'], ['civil', 'military']],
    ['Military (Y/N)', ['Y', 'N'], ['ask', 'ask']],
    ['是否军用', ['是', '否'], ['ask', 'ask']],
    ['최종 용도', ['민수용', '군사용'], ['civil', 'military']],
  ])('is read where one cell names a military use, or some a civil one: %s', (header, cells, values) =>
    expect(read(header, cells)).toMatchObject({ field: 'endUse.kind', values }),
  )

  it.each([
    ['用途', ['电机', '扬声器']],
    ['Application', ['EV motor', 'Wind turbine']],
  ])('is no column of what goods are put into: %s %s', (header, cells) =>
    expect(read(header, cells).field).toBe('ignore'),
  )
})

/** The fields of the columns of a list, and the lines of its goods. */
function listOf(text: string) {
  const { columns, lines } = readList(text.split('\n').map((line, at) => ({ line: at + 1, cells: line.split(';') })))
  return {
    fields: columns.map(({ field }) => field),
    confidences: columns.map(({ confidence }) => confidence),
    lines: lines.map(({ line }) => line),
  }
}

it('paths to the columns of one record are read by their ends', () =>
  expect(
    listOf(
      [
        'Référence;Stock moves/Product/Name;Stock moves/Product/HS code;Stock moves/Weight (kg);Stock moves/Description of picking',
        'OUT/1;NdFeB magnet;8505.11.00;14.5;',
        'OUT/1;SmCo magnet;8505.11.00;2.5;fragile',
      ].join('\n'),
    ).fields.slice(1),
  ).toEqual(['product.description', 'product.commodityCode', 'quantityKg', 'ignore']))

describe('of several amounts and totals', () => {
  it('what is needed in a year is no weight of the line, and the next delivery is', () =>
    expect(listOf('What is it;kg / yr;kg next ship\nNdFeB magnet;5200;650\nSmCo magnet;38;4.75').fields).toEqual([
      'product.description',
      'ignore',
      'quantityKg',
    ]))

  it('a total behind asterisks is no good', () =>
    expect(
      listOf(
        'Filial;Produto;NCM;UM;Qtde;Origem;Destino\n01;Ímã NdFeB;85051100;KG;5;CN;BR\n** Subtotal Filial 01;;;;5;;\n*** Total Geral;;;;5;;',
      ).lines,
    ).toEqual([2]))

  it('the country of final destination comes before the one where goods arrive first', () =>
    expect(listOf('商品名称;运抵国(地区);最终目的国(地区)\n钕铁硼;荷兰;捷克\n铁氧体;德国;德国').fields).toEqual([
      'product.description',
      'ignore',
      'destination',
    ]))

  it('no party is lost: beside an importer and a consignee, a customer stays who uses the goods', () =>
    expect(
      listOf(
        'Description;Customer;Importer;Consignee\nNdFeB magnet;Drives GmbH;Trade Ltd;Port AG\nScrew;Optics plc;Trade Ltd;Port AG',
      ).fields,
    ).toEqual(['product.description', 'endUser.name', 'importer.name', 'consignees.0.name']))

  it.each([
    [
      'Nabywca;Odbiorca;Użytkownik końcowy',
      ['importer.name', 'consignees.0.name', 'endUser.name'],
      ['certain', 'likely', 'likely', 'certain'],
    ],
    [
      'Cari Hesap Unvanı;Sevk Adresi Unvanı;Xyz',
      ['endUser.name', 'consignees.0.name', 'importer.name'],
      ['certain', 'certain', 'certain', 'ask'],
    ],
  ])('each further party is read or asked about, and none left out: %s', (parties, fields, confidences) => {
    const columns = listOf(
      `Description;${parties}\nNdFeB magnet;Drives GmbH;Motor a.s.;Port AG\nScrew;Optics plc;Lens Ltd;Quay BV`,
    )
    expect(columns.fields).toEqual(['product.description', ...fields])
    expect(columns.confidences).toEqual(confidences)
  })

  it('a column of remarks in which words stand that are legal forms as well is no party', () =>
    expect(
      listOf('Description;Customer;Xyz\nNdFeB magnet;Drives GmbH;packed as agreed\nScrew;Optics plc;same as before')
        .fields,
    ).toEqual(['product.description', 'endUser.name', 'ignore']))

  it.each([
    [['Dave M.', 'Karen', 'K. Jones'], 'ignore'],
    [['Siemens', 'K. Jones', 'Robert Bosch GmbH'], 'endUser.name'],
  ])("a column of buyers that names one's own people is no party: %s", (buyers, field) =>
    expect(listOf(['Description;Buyer', ...buyers.map((buyer) => `NdFeB magnet;${buyer}`)].join('\n')).fields).toEqual([
      'product.description',
      field,
    ]),
  )
})
