import { describe, expect, it, test } from 'vitest'
import { saysNothing } from '../value/read.ts'
import { readList } from './read-list.ts'

const records = (text: string) => text.split('\n').map((line, at) => ({ line: at + 1, cells: line.split(';') }))

/** Of each column that is read, its name and what it is; and the values of a field, null where a cell says none. */
function read(text: string, field = ''): { fields: Record<string, string>; values: unknown[] } {
  const { columns, lines } = readList(records(text))
  return {
    fields: Object.fromEntries(columns.flatMap((one) => (one.field === 'ignore' ? [] : [[one.header, one.field]]))),
    values: lines.map(({ fields }) => {
      const found = fields.find((one) => one.field === field)?.read
      return found?.kind === 'value' ? found.value : null
    }),
  }
}

describe('a column that is called only “Name”', () => {
  const FIRMS = ['Hearwell Labs, LLC', 'Hearwell Labs, LLC', 'Technion Lab', 'Technion Lab', 'Hanbit Co., Ltd.']
  const GOODS = ['NdFeB disc N52', 'SmCo5 block', 'Neodymium metal ingot', 'Nitrile glove', 'Dysprosium foil']
  it.each([
    ['Name', 'Item', 'Memo'],
    ['Nombre', 'Código', 'Texto libre'],
    ['名称', '编号', '内容'],
    ['Nazwa', 'Indeks', 'Treść'],
  ])('%s is who buys where it repeats companies and another column names goods', (name, id, memo) => {
    const lines = GOODS.map((good, at) => `A-${at + 1};${FIRMS[at]};${good};85051100`)
    const { fields } = read([`${id};${name};${memo};HS`, ...lines].join('\n'))
    expect(fields).toMatchObject({ [name]: 'endUser.name', [memo]: 'product.description' })
  })

  it('remains the good where it names goods', () =>
    expect(read(['Item;Name', ...GOODS.map((good, at) => `A-${at};${good}`)].join('\n')).fields).toMatchObject({
      Name: 'product.description',
    }))
})

describe('a net weight that is 1 beside every kilogram', () => {
  it.each([
    ['Menge;Einheitencode;Nettogewicht', '180;KG;1|2.500;STÜCK;0,0115|1.420,5;KG;1', [180, null, 1420.5]],
    ['Hoeveelheid;Eenheid;Nettogewicht', '12,5;KG;1,00|80;G;0,001|6;STUKS;2,5', [12.5, 0.08, null]],
    ['数量;单位;净重', '30;千克;1|2;吨;1000|40;个;0.5', [30, 2000, null]],
    ['Quantity;UOM;Net Weight (kg)', '30;KG;30|2;KG;2|40;PCS;3', [30, 2, 3]],
  ])('is that of one unit, and the amount is the quantity: %s', (header, rows, values) => {
    const lines = rows.split('|').map((row, at) => `M${at};NdFeB magnet N${40 + at};${row}`)
    expect(read([`Item;Description;${header}`, ...lines].join('\n'), 'quantityKg').values).toEqual(values)
  })
})

test('a comment between goods, whose amounts are 0, is no good', () => {
  const { lines, table } = readList(
    records(
      'Doc;Pos;Customer;Type;No.;Description;Qty;Unit;Date;HS code;Origin\n' +
        '1;10;Acme GmbH;Item;M1;NdFeB magnet;5;KG;2026-12-01;85051100;CN\n' +
        '1;20;Acme GmbH;;;Delivery as agreed;0;;2026-12-01;;\n' +
        '1;30;Acme GmbH;Item;M2;Ferrite magnet;0;KG;2026-12-01;85051910;CN',
    ),
  )
  expect(lines.map(({ line }) => line)).toEqual([2, 4])
  expect(table.others).toEqual([{ line: 3, why: 'note' }])
})

test('a cell that says where to look says nothing itself', () => {
  const refers =
    'see note 2|See Remarks|siehe Anm. 1|voir annexe|véase nota 3|vedi allegato|zob. uwagi|viz poznámka|см. прим. 2|见备注|详见附件|備考参照|別紙参照|비고 참조|※1|note 3|Fn. 2'
  expect(refers.split('|').filter((cell) => !saysNothing(cell))).toEqual([])
  expect(['Note Audio GmbH', 'Seemann AG', 'Verne Labs', 'Notebook', 'See Best Ltd'].filter(saysNothing)).toEqual([])
})

test('a day with its time of twelve hours is one', () => {
  const days = ['12/14/26 5:00 PM', '12/2/26 9:00 AM', '12/3/26 9:00 AM', '12/28/26 8:00 AM']
  const lines = days.map((day, at) => `M${at};NdFeB magnet;${day}`)
  expect(read(['Item;Description;Scheduled Ship Date', ...lines].join('\n'), 'asOf').values).toEqual([
    '2026-12-14',
    '2026-12-02',
    '2026-12-03',
    '2026-12-28',
  ])
})

describe('a column that is called only “Date”', () => {
  const GOODS = '2026-12-01;M1;NdFeB magnet;Acme\n2026-12-03;M2;Ferrite magnet;Beta'
  const REGISTER = 'Журнал;;;\n'
  it.each([
    ['Реализация товаров и услуг;;;\nДата;Артикул;Номенклатура;Контрагент', '2026-12-01'],
    ['销售出库序时簿;;;\n日期;编号;名称;客户', '2026-12-01'],
    ['Výdejky – položky;;;\nDatum;Kód;Název zboží;Odběratel', '2026-12-01'],
    ['納品書一覧;;;\n日付;品番;品名;得意先', '2026-12-01'],
    [`${REGISTER}Дата;Артикул;Номенклатура;Контрагент`, null],
    ['Purchase orders;;;\nDate;Item;Description;Customer', null],
  ])('is the day on which goods leave in a list of papers by which they do: %s', (header, day) =>
    expect(read(`${header}\n${GOODS}`, 'asOf').values[0]).toBe(day),
  )
})

describe('a unit of weights that stands above the header', () => {
  const GOODS = 'M1;NdFeB magnet;12,5\nM2;Ferrite magnet;3'
  it.each([
    ['Auslieferungen, Gewichte in kg', 'Gewicht', 12.5],
    ['Poids en kg, montants en EUR', 'Poids net', 12.5],
    ['单位：克', '净重', 0.0125],
    ['Total weight 1200 kg', 'Net weight', null],
    ['Weight report for T. Smith', 'Net weight', null],
  ])('%s', (title, name, weight) =>
    expect(read(`${title}\nItem;Description;${name}\n${GOODS}`, 'quantityKg').values[0]).toBe(weight),
  )

  it('says nothing of a weight whose unit stands beside it', () =>
    expect(
      read('Gewichte in kg\nArtikel;Bezeichnung;Gewicht;Einheit\nM1;NdFeB magnet;12,5;g', 'quantityKg').values,
    ).toEqual([0.0125]))
})

describe('a ton', () => {
  it.each([
    ['Artikel;Benämning;Nettovikt', 2340],
    ['Código;Descripción;Peso neto', 2340],
    ['Item;Description;Net weight', null],
  ])('is the metric one where a list is not in English: %s', (header, weight) =>
    expect(read(`${header}\nM1;NdFeB magnet;2,34 ton\nM2;Ferrite magnet;1,5 ton`, 'quantityKg').values[0]).toBe(weight),
  )
})

describe('a column that does not say all of what it is', () => {
  const asked = (text: string) =>
    readList(records(text)).columns.flatMap(({ header, field, doubt }) => (doubt === null ? [] : [[header, field]]))

  it('is asked about where it is the only day, and one of delivery', () => {
    expect(asked('Vare;Varebetegnelse;Leveringsdato\nM1;NdFeB magnet;2026-12-08')).toEqual([['Leveringsdato', 'asOf']])
    expect(read('Item;Description;Requested delivery date\nM1;NdFeB magnet;2026-12-08').fields).not.toHaveProperty(
      'Requested delivery date',
    )
  })

  it('is asked about where it states countries', () =>
    expect(asked('Item;Description;Code;Ship-to country\nM1;NdFeB magnet;CN;US\nM2;Bolt;TW;US')).toEqual([
      ['Code', 'origin'],
    ]))
})

test.each([
  ['规格型号', 'N42SH 50*20*5 镀锌', 'M4*12'],
  ['Benämning 2', 'N42SH', '6 mm'],
  ['MODEL / SPEC', 'YXG-28H', 'NBR 60A'],
])('a column of specifications that holds grades of magnets is one of grades: %s', (name, grade, other) => {
  const { fields } = read(`Item;Description;${name}\nM1;Magnet;${grade}\nM2;Part;${other}`)
  expect(fields).toMatchObject({ [name]: 'product.grade' })
  const without = read(`Item;Description;${name}\nM1;Magnet;30 mm\nM2;Part;${other.replace('YXG-28H', '')}`)
  expect(without.fields).not.toHaveProperty(name)
})

test.each([
  ['Material;Material Supplier', 'NdFeB magnet N42;KD-N35\nBolt M6;XX-2', { Material: 'product.description' }],
  [
    'Material;Supplier material',
    '100234;NdFeB magnet\n100235;Steel bolt',
    { 'Supplier material': 'product.description' },
  ],
  ['物料;规格', '100234;钕铁硼磁钢 N42SH\n100235;螺栓 M6', { 物料: 'id', 规格: 'product.description' }],
  ['品名;规格型号', '磁钢;N42SH 40*20\n螺栓;M6*20', { 品名: 'product.description', 规格型号: 'product.grade' }],
])('of two columns of materials, the cells say which describes the goods: %s', (header, goods, fields) =>
  expect(read(`${header}\n${goods}`).fields).toMatchObject(fields),
)

test.each(['Bemerkung', 'Remarks', 'Uwagi', 'Observaciones', '备注', '備考'])(
  'remarks that name grades are no grades: %s',
  (name) =>
    expect(
      read(`Bezeichnung;Menge;${name}\nNdFeB Magnet;200;eilt, N42 bevorzugt\nSamariumkobalt-Magnet;20;38UH geht auch`)
        .fields,
    ).not.toHaveProperty(name),
)

test('who gets goods comes before a person there, and the country of goods before that of a bill', () => {
  const { fields } = read(
    'Ship To Company or Name;Ship To Attention;Billing Country;Shipping Country;Description\n' +
      'Moravec Laser a.s.;Ing. Cermak;DE;CZ;NdFeB magnet\nOtago Geosurvey Ltd;N. Dee;AU;NZ;Bolt',
  )
  expect(fields).toEqual({
    'Ship To Company or Name': 'consignees.0.name',
    'Shipping Country': 'destination',
    Description: 'product.description',
  })
})

test.each(['Firma - název', 'Company Name', 'Transfert/Contact', '公司 名称', 'Назва підприємства'])(
  'a company without a word for what it does is who buys: %s',
  (name) =>
    expect(
      read(`${name};Popis;Kód\nTatranská Optika s.r.o.;NdFeB magnet;1\nMagnetika a.s.;Bolt;2`).fields,
    ).toMatchObject({ [name]: 'endUser.name' }),
)

test('names of countries come before their numbers', () =>
  expect(
    read(
      'Страна происхождения код;Страна происхождения;Номенклатура\n156;КИТАЙ;Магнит NdFeB\n276;ГЕРМАНИЯ;Болт',
      'origin',
    ),
  ).toMatchObject({ values: ['CN', 'DE'] }))

test.each([
  ['07/Feb/2027', '2027-02-07'],
  ['07/Ene/2027', '2027-01-07'],
  ['10 ธ.ค. 2569', '2026-12-10'],
  ['15/01/2570', '2027-01-15'],
  ['3 يناير 2027', '2027-01-03'],
])('%s is a day', (cell, day) =>
  expect(read(`Item;Description;Ship date\nM1;NdFeB magnet;${cell}\nM2;Bolt;31/12/2026`, 'asOf').values[0]).toBe(day),
)

test('goods are fetched before they leave', () => {
  const rows = 'NdFeB magnet;2026-12-01;2026-12-05\nBolt;2026-12-07;2026-12-15'
  expect(read(`Désignation;Enlèvement;ETD\n${rows}`).fields).toMatchObject({ ETD: 'asOf' })
  expect(read(`Désignation;Enlèvement;Reçu le\n${rows}`).fields).toMatchObject({ Enlèvement: 'asOf' })
})

test('a good whose other cells are empty or 0 is no comment where it states its commodity code', () =>
  expect(
    readList(
      records('Description;HS code;Destination;Remark;Note\nNdFeB magnet;850511;DE;;0\nNdFeB magnet;850511;DE;a;b'),
    ).lines.map(({ line }) => line),
  ).toEqual([2, 3]))

test('goods are ready before they leave', () =>
  expect(
    read('Item Description;Cargo Ready Date;ETD POL\nNdFeB magnet;12/08/2026;12/19/2026\nBolt;12/01/2026;12/15/2026')
      .fields,
  ).toMatchObject({ 'ETD POL': 'asOf' }))

test('S/T and B/T are who goods are shipped and billed to', () =>
  expect(
    read(
      'B/T NAME;B/T CTY;S/T NAME;S/T CTY;ITEM DESC;SHP DTE\nAcme Holding Inc;US;Monterrey Drives SA de CV;MX;NDFEB MAGNET;20261203\n' +
        'Nordlys Group AB;SE;Nordlys AB;JP;BOLT;20261204',
    ).fields,
  ).toMatchObject({ 'S/T NAME': 'consignees.0.name', 'S/T CTY': 'destination', 'SHP DTE': 'asOf' }))

test('box 38 of a declaration is a net mass in kilograms', () =>
  expect(
    read(
      'Descripción (31);Masa bruta (35);Masa neta (38)\nImanes;1.939,250;1.845,500\nTuercas;6.533,525;6.220,500',
      'quantityKg',
    ).values,
  ).toEqual([1845.5, 6220.5]))

test('a party that is the same as another one is not named by that', () =>
  expect(read('品名;最终用户\n钕铁硼磁体;同客户\n螺栓;Moto Viet JSC', 'endUser.name').values).toEqual([
    null,
    'Moto Viet JSC',
  ]))

test('who gets goods comes before who pays for them', () =>
  expect(
    read(
      'Płatnik;Odbiorca;Nazwa\nElbtal Holding GmbH;Elbtal Magnettechnik GmbH;Magnes NdFeB\nNordlys Group AB;Nordlys AB;Śruba',
    ).fields,
  ).toMatchObject({ Odbiorca: 'endUser.name' }))

test('the unit that a tariff asks for besides is none of the net mass', () =>
  expect(
    read(
      'Gewichte in kg\nWarenbezeichnung;Eigenmasse;Rohmasse;Bes. ME;Menge BME\nDauermagnete;1.318,400;1.348,556;;\nMotoren;12,700;15,300;NAR;40',
      'quantityKg',
    ).values,
  ).toEqual([1318.4, 12.7]))

test('further lines of an order are goods, whatever their names and though they weigh nothing', () => {
  const header = Array.from({ length: 20 }, (_, at) => `Extra ${at}`).join(';')
  const first = (good: string) => `1;${good};64.93;6;8505.11;40;0.24;Lena Hofmann;Alemanha;${'x;'.repeat(19)}x`
  const further = (good: string, weight: string) => `1;${good};64.93;6;8505.11;${weight};;;${';'.repeat(19)}`
  const lines = [
    first('Ímã de Ferrite'),
    further('Óxido de Európio 25g', '40;0.24'),
    further('Óxido de Zinco 500g', '0;0'),
    first('Ímã de Neodímio'),
    first('Ímã de Alnico'),
  ]
  const { table } = readList(
    records(
      `Pedido;Nome do Produto;Valor;Quantidade;NCM;Peso unit. (g);Peso total (kg);Comprador;País;${header}\n${lines.join('\n')}`,
    ),
  )
  expect(table.others).toEqual([])
})

describe('a second column of texts about the goods', () => {
  it.each([
    ['Bezeichnung;Langtext', 'Ring;NdFeB 30x20x5', 'Schraube;M6x20 verzinkt', 'Langtext'],
    ['品名;规格', '环;钕铁硼 30x20x5', '螺丝;M6x20', '规格'],
    ['Description;Composition;Net kg', 'Powder;CeO2;2', 'Screw;steel;3', 'Composition'],
  ])('is read where one of them names rare earths: %s', (header, first, second, name) =>
    expect(read([header, first, second].join('\n')).fields).toMatchObject({ [name]: 'product.grade' }),
  )

  it('is left unread where none does', () =>
    expect(read('Bezeichnung;Langtext\nRing;Stahl 30x20x5\nSchraube;M6x20 verzinkt').fields).toEqual({
      Bezeichnung: 'product.description',
    }))
})

describe('amounts and countries of something else', () => {
  it.each([
    ['Bezeichnung;Haftkraft kg;Land', 'NdFeB Magnet;12;DE', 'Haftkraft kg'],
    ['Bezeichnung;Bestand kg;Land', 'NdFeB Magnet;12;DE', 'Bestand kg'],
    ['Bezeichnung;kg/100;Land', 'NdFeB Magnet;12;DE', 'kg/100'],
    ['Bezeichnung;Gewicht je 100 St.;Land', 'NdFeB Magnet;12;DE', 'Gewicht je 100 St.'],
    ['品名;单件净重kg;目的国', '钕铁硼磁体;0.2;德国', '单件净重kg'],
    ['Description;Kg;State;Country', 'NdFeB magnet;12;CA;US', 'State'],
  ])('are not read as those of the line: %s', (header, line, name) =>
    expect(read([header, line].join('\n')).fields).not.toHaveProperty([name]),
  )

  it.each(['Bill-to country', '贸易国'])('%s is asked about', (name) =>
    expect(read(`Description;Kg;${name}\nNdFeB magnet;12;DE`, 'destination').values).toEqual([null]),
  )

  it('a quantity in its unit that is the weight in kilograms has that unit for itself', () =>
    expect(read('Description;Qty;Unit;Net weight (kg)\nNdFeB magnet;3;T;3000', 'quantityKg').values).toEqual([3000]))

  it('a unit of the quantity is not applied to a weight that equals it in kilograms, whose unit is asked about', () =>
    expect(read('Description;Qty;Unit;Net weight\nNdFeB magnet;3;T;3000', 'quantityKg').values).toEqual([null]))

  it('what customers call a good is no customer', () =>
    expect(
      read('Description;Customer description;Kg\nNdFeB magnet;Rotor magnet;12\nSmCo magnet;Sensor magnet;12').fields,
    ).toEqual({ Description: 'product.description', Kg: 'quantityKg' }))
})

describe('who buys or pays', () => {
  it.each([
    ['Bill To', 'Ship To', 'consignees.0.name'],
    ['Rechnungsempfänger', 'Warenempfänger', 'endUser.name'],
    ['Плательщик', 'Грузополучатель', 'consignees.0.name'],
    ['Client facturé', 'Client livré', 'endUser.name'],
    ['Sold To', 'Ship To', 'consignees.0.name'],
    ['得意先名', '納入先名', 'consignees.0.name'],
  ])('imports the goods where another party gets them: %s, %s', (payer, getter, field) => {
    const { fields } = read(
      `Description;${payer};${getter}\nNdFeB magnet;Trade Ltd;Drives GmbH\nScrew;Trade Ltd;Optics plc`,
    )
    expect(fields).toMatchObject({ [payer]: 'importer.name', [getter]: field })
  })

  it('is the buyer where no other party is named', () =>
    expect(read('Description;Bill To\nNdFeB magnet;Drives GmbH\nScrew;Optics plc').fields).toMatchObject({
      'Bill To': 'endUser.name',
    }))
})

describe('an amount that was typed as a text among the numbers of a workbook', () => {
  const weights = (cells: readonly (string | number)[]) =>
    readList([
      { line: 1, cells: ['Description', 'Net weight (kg)'] },
      ...cells.map((cell, at) => ({ line: at + 2, cells: ['NdFeB magnet', cell] })),
    ]).lines.map(({ fields }) => fields[1]?.read)

  it('is asked about where it has two readings, whatever the numbers beside it', () =>
    expect(weights([12.5, 3.4, '3.400'])).toMatchObject([{ value: 12.5 }, { value: 3.4 }, { kind: 'ask' }]))

  it('is read by its own signs', () =>
    expect(weights([12.5, '1.250,5', '2,5'])).toMatchObject([{ value: 12.5 }, { value: 1250.5 }, { value: 2.5 }]))
})

it('a quantity that was delivered comes before the one that was ordered, and has the unit before both', () =>
  expect(
    read('物料名称;单位;应发数量;实发数量\n钕铁硼;公斤;500;480\n铁氧体;公斤;1200;1200\n木托盘;个;12;12', 'quantityKg')
      .values,
  ).toEqual([480, 1200, null]))

it('a country as Indian customs writes it comes before the port where goods are unloaded', () =>
  expect(
    read(
      'Item;Port of Discharge;Country of Destination\nMagnets;Busan;KOREA RP\nFlanges;Jebel Ali;U ARAB EMTS',
      'destination',
    ).values,
  ).toEqual(['KR', 'AE']))

it('the country where goods arrive comes before the one that they are sold to', () =>
  expect(read('品名;贸易国;运抵国\n钕铁硼;新加坡;德国\n铁氧体;德国;日本', 'destination').values).toEqual(['DE', 'JP']))

it.each(['Kunde Name Warenempf.', 'Empfänger', 'Παραλήπτης'])(
  'who gets goods is no buyer, whatever stands beside: %s',
  (name) =>
    expect(
      read(`Description;${name};Consignee\nNdFeB magnet;Drives GmbH;Port AG\nScrew;Optics plc;Port AG`).fields,
    ).not.toMatchObject({
      [name]: 'importer.name',
    }),
)
