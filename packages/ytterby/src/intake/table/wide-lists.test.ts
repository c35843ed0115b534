import { expect, it, test } from 'vitest'
import { readList } from './read-list.ts'

const readRows = (rows: readonly string[]) => readList(rows.map((row, at) => ({ line: at + 1, cells: row.split(';') })))

const SHOP =
  'Name;Email;Financial Status;Paid at;Fulfilled at;Currency;Total;Shipping Method;Lineitem quantity;Lineitem name;Lineitem price;Lineitem sku;Taxable;Shipping Company;Shipping City;Shipping Zip;Shipping Country;Notes;Payment;Vendor;Id;Source'
const HEAD = (order: string, good: string, firm: string, country: string): string =>
  `${order};a@b.example;paid;2027-01-11;2027-01-12;USD;387.40;UPS;10;${good};24.90;SKU-1;true;${firm};Albany;12207;${country};;Card;Xinci;61200;web`
const FURTHER = (order: string, good: string): string =>
  `${order};a@b.example;;;;;;;5;${good};18.50;SKU-2;true;;;;;;;Hengci;;`

test('a further line of an order of a shop, which fills few of many columns, is a good that asks about what stands above', () => {
  const { table, lines } = readRows([
    SHOP,
    HEAD('#1', 'Neodymium Disc Magnet N42', 'Acme Motion, Inc.', 'US'),
    FURTHER('#1', 'Ceramic Ferrite Ring Magnet'),
    HEAD('#2', 'Cerium Oxide Polishing Powder', 'Fenwick Optics plc', 'GB'),
    FURTHER('#2', 'Silicon Carbide Grit'),
    FURTHER('#2', 'Pitch Polishing Lap'),
  ])
  expect(table.others).toEqual([])
  const read = (field: string) => lines.map(({ fields }) => fields.find((one) => one.field === field)?.read)
  expect(read('product.description')).toMatchObject([
    { value: 'Neodymium Disc Magnet N42' },
    { value: 'Ceramic Ferrite Ring Magnet' },
    { value: 'Cerium Oxide Polishing Powder' },
    { value: 'Silicon Carbide Grit' },
    { value: 'Pitch Polishing Lap' },
  ])
  expect(read('destination')).toMatchObject([
    { value: 'US' },
    { either: ['US'] },
    { value: 'GB' },
    { either: ['GB'] },
    { either: ['GB'] },
  ])
})

const fieldsOf = (rows: readonly string[]): Record<string, string> =>
  Object.fromEntries(readRows(rows).columns.map(({ header, field }) => [header, field]))

it.each(['Lieferbed.', 'Terms', 'Delivery', 'Lieferung'])('terms of delivery name no party: %s', (name) =>
  expect(
    fieldsOf([
      `Bezeichnung;Kunde;${name};Nettogewicht kg`,
      'Magnetsegment NdFeB;Voltas AG;FCA Hanau;88',
      'Hartferrit;Optik GmbH;DAP Linz;12',
      'Klebstoff;Fenwick plc;CPT;3',
    ])[name],
  ).toBe('ignore'),
)

it('a mark of a package is no company by two of its letters', () =>
  expect(
    fieldsOf([
      'Benämning;Kund;Lev.adress namn;Godsmärke',
      'Magnet;Elmotorer AB;Elmotorer AB, Finnslätten;NV-7781',
      'Skruv;Vind AS;Vind AS, Kristiansund;NV-7782',
    ]),
  ).toMatchObject({ Godsmärke: 'ignore', 'Lev.adress namn': 'consignees.0.name' }))

it('a column of ports and countries says where goods go if its cells name countries', () => {
  const { lines } = readRows([
    'Descrição;Porto / País destino',
    'Ímã de neodímio;Hamburgo - Alemanha',
    'Óxido de cério;Rotterdam / Holanda',
    'Motor;Buenaventura - Colômbia',
  ])
  expect(lines.map(({ fields }) => fields.find(({ field }) => field === 'destination')?.read)).toMatchObject([
    { value: 'DE' },
    { value: 'NL' },
    { value: 'CO' },
  ])
})

it.each(['[ 고객계 ]', '【伝票計】', '(Total)'])('a total in brackets is no good: %s', (total) =>
  expect(
    readRows([
      'No;Description;Customer;HS;Qty;Net weight kg;Value',
      '1;NdFeB magnet;Acme GmbH;85051100;5;12;100',
      '2;Ferrite magnet;Acme GmbH;85051910;7;30;20',
      `;${total};;;12;42;120`,
    ]).lines,
  ).toHaveLength(2),
)

it('a weight with one separator is written as the amounts beside it are, in a list of texts', () => {
  const kilograms = (amount: string) =>
    readRows([
      'Item;Description;Qty;Net weight (kg);Amount',
      `1;NdFeB magnet;8,000;60.800;${amount}`,
      '2;Ferrite magnet;500;295.000;550.00',
    ]).lines.map(({ fields }) => fields.find(({ field }) => field === 'quantityKg')?.read)
  expect(kilograms('2,240.00')).toMatchObject([{ value: 60.8 }, { value: 295 }])
  expect(kilograms('2.240,00')).toMatchObject([{ kind: 'ask' }, { kind: 'ask' }])
})

it.each(['N.W. (KGS) @', 'Net weight/pc'])('a weight of each is no weight of a line: %s', (each) => {
  const fields = fieldsOf([
    `Description;QTY;${each};N.W. (KGS) TOTAL;G.W. (KGS) TOTAL`,
    'NdFeB magnet;4;20.25;81;86',
    'Ferrite magnet;2;22.5;45;47',
  ])
  expect(fields).toMatchObject({ [each]: 'ignore', 'N.W. (KGS) TOTAL': 'quantityKg', 'G.W. (KGS) TOTAL': 'ignore' })
})

it('a bare country right behind a supplier may be where the supplier is', () => {
  const rows = (header: string) => [
    header,
    'Ningbo Xinci Co., Ltd.;CN;IT;Magnete NdFeB;85051100',
    'Viteria Lombarda S.r.l.;IT;SI;Vite M8;73181562',
  ]
  expect(fieldsOf(rows('Fornitore;Paese;PaeDs;Testo breve;Cod.merce'))).toMatchObject({
    Paese: 'ignore',
    PaeDs: 'destination',
    'Cod.merce': 'product.commodityCode',
  })
  const { lines } = readRows(rows('Supplier;Country;Store;Description;HS code'))
  expect(lines[0]?.fields.find(({ field }) => field === 'destination')?.read).toMatchObject({ kind: 'ask' })
})

it('a country with a question mark is asked about', () => {
  const { lines } = readRows(['Description;Origin;HS', 'NdFeB magnet;Japan / China?;85051100', 'Screw;Italy;73181562'])
  expect(lines.map(({ fields }) => fields.find(({ field }) => field === 'origin')?.read)).toMatchObject([
    { either: ['JP', 'CN'] },
    { value: 'IT' },
  ])
})
