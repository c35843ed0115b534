import { MissingColumnError, readLicences, readShipments, type TableNotes } from '@ytterby/lists/ledger'
import { describe, expect, it, test } from 'vitest'
import { currentRuleset as ruleset } from 'ytterby'
import { list, shipments, terms } from './ledger-lists.ts'

test.each(
  [
    'Quantity (t)|Qty (t)|Quantity MT|Quantity (g)|Qty [lbs]|Quantity (pcs)|Quantity, tons|数量（吨）|数量（件）|箱数量|数量吨|Menge Stück',
    'Quantity of packages|Quantity (boxes)|Quantity (sets)|Quantity cancelled|Delivered quantity|Qty in stock|Qty applied|Quantity invoiced|Sample quantity|申请数量',
  ].flatMap((titles) => titles.split('|')),
)('a quantity in another unit, or of something else, is left open: %s', (title) => {
  const { kilograms, notes } = shipments(`Ship date;${title}\n2026-05-05;3`)
  expect([kilograms, notes?.unread]).toEqual([[null], [title]])
  const licence = `Licence;Type;End user;Valid from;${title}\nL-1;general;A GmbH;2026-01-01;5`
  expect(terms(licence)[0]).not.toHaveProperty('quantityKg')
})

test.each(['Granted kg', 'kg approved', 'Licensed kgs'])('%s is what a licence allows', (title) =>
  expect(terms(`Licence;Type;End user;Valid from;${title}\nL-1;general;A GmbH;2026-01-01;5`)).toMatchObject([
    { quantityKg: 5 },
  ]),
)

test.each(['Mengeneinheit', 'Mengen-Einheit', '数量单位'])('%s is the unit of a quantity', (title) => {
  const licence = `Licence;Type;End user;Valid from;Menge;${title}\nL-1;general;A GmbH;2026-01-01;5;t`
  expect(terms(licence)).toMatchObject([{ quantityKg: 5000 }])
  expect(shipments(`Ship date;Menge;${title}\n2026-05-05;3;t`).kilograms).toEqual([3000])
})

test.each(['Einheit', 'Qty Unit', 'ME', '单位'])('tonnes beside kilograms are read as tonnes: %s', (title) => {
  expect(shipments(`Ship date;quantityKg;${title}\n2026-05-05;5;t\n2026-05-06;300;kg`).kilograms).toEqual([5000, 300])
})

test('pieces in a column beside kilograms count something else', () =>
  expect(shipments('Ship date;Quantity (kg);Qty Unit\n2026-05-05;5;pcs').kilograms).toEqual([5]))

test('a row with more cells than the header is refused: 8,500 without quotation marks', () =>
  expect(() => shipments('Ship date;quantityKg\n2026-05-05;8;500')).toThrow('Line 2 has more cells than the header'))

test.each(['Ordered quantity', 'Bestellmenge', 'Quantity to ship'])('%s is none of a licence', (title) => {
  const licence = `Licence;Type;End user;Valid from;${title}\nL-1;general;A GmbH;2026-01-01;5`
  expect(terms(licence)[0]).not.toHaveProperty('quantityKg')
  expect(shipments(`Ship date;${title}\n2026-05-05;3`).kilograms).toEqual([3])
})

test.each(['Open Qty', 'Open Quantity (kg)', 'Offene Menge', '未出货数量'])('%s is what is still to leave', (title) =>
  expect(shipments(`SO Number;Ship date;Order Qty;${title};UoM\n7;2026-05-05;120;100;kg`)).toMatchObject({
    kilograms: [100],
    notes: { unread: ['Order Qty'] },
  }),
)

test.each([
  ['Note', 'Cancelled by mistake - please ship'],
  ['Note', 'Rejected by QA then accepted'],
  ['Note', 'Cancelled by customer, then ordered again'],
  ['Delivery note', 'Cancelled'],
  ['Delivery status', 'Cancelled'],
  ['Approval status', 'Rejected'],
  ['Quote state', 'Void'],
  ['Invoice status', 'Reversed'],
])('an order stays whose remark or status is about something else: %s = %s', (title, text) =>
  expect(shipments(`Order;Ship date;Quantity;Unit;${title}\nA-1;2026-05-05;5;kg;${text}`).kilograms).toEqual([5]),
)

test.each([
  'Status',
  'Order status',
  'Line status',
  'LINESTATUS',
  'SalesOrderStatus',
  'Row State',
  'Stato riga',
  '订单状态',
  '行状态',
  'Statut de commande',
])('an order is left out that its status calls cancelled: %s', (title) =>
  expect(shipments(`Order;Ship date;Quantity;Unit;${title}\nA-1;2026-05-05;5;kg;Cancelled`).kilograms).toEqual([]),
)

test.each([
  ['许可证件号', '类型', { id: 'L-1' }],
  ['Licence', 'Genehmigungsart', { form: 'general' }],
])('a licence is known by its words in other languages: %s, %s', (id, form, said) =>
  expect(terms(`${id};${form};End user;Valid from\nL-1;general;A GmbH;2026-01-01`)).toMatchObject([said]),
)

test.each([
  ['Verwendung', 'zivil', 'civil'],
  ['Endverwendung', 'Militärische Verwendung', 'military'],
  ['最终用途', '民用', 'civil'],
  ['End use', 'wmd', 'wmd'],
])('a licence says its end use in other languages: %s = %s', (title, text, kind) =>
  expect(terms(`Licence;Type;End user;Valid from;${title}\nL-1;general;A GmbH;2026-01-01;${text}`)).toMatchObject([
    { endUse: { kind } },
  ]),
)

test('each line that reverses another takes one away, also where the minus stands behind', () => {
  const row = (kg: string, status: string) => `A-1;2026-05-05;${kg};kg;${status}\n`
  const two = row('100', 'Open') + row('100', 'Open')
  const header = 'Order;Ship date;Quantity;Unit;Status\n'
  expect(shipments(header + two + row('-100', 'Cancelled') + row('-100', 'Cancelled')).kilograms).toEqual([])
  expect(shipments(header + two + row('100-', 'Cancelled')).kilograms).toEqual([100])
  expect(shipments(header + two + row('(100)', 'Cancelled')).kilograms).toEqual([100])
})

test.each([
  ['validUntil', '2027-03-01'],
  ['valid_until', '2027-03-01'],
  ['validuntil', '2027-03-01'],
  ['VALIDUNTIL', '2027-03-01'],
  ['Valid until', '2027-03-02'],
  ['VALID UNTIL', '2027-03-02'],
  ['valid_to', '2027-03-02'],
])('%s is our own name, or the last day that is printed', (title, validUntil) =>
  expect(terms(`Licence;Type;End user;Valid from;${title}\nL-1;general;A GmbH;2026-01-01;2027-03-01`)).toMatchObject([
    { validUntil },
  ]),
)

test.each(
  'Contract start|发票日期|发货日期|Date of issue of passport|Invoice issue date|Order effective|Shipped from|合同起始日'.split(
    '|',
  ),
)('the first day of a licence is not read from %s', (title) =>
  expect(() => terms(`Licence;Type;End user;${title}\nL-1;general;A GmbH;2026-01-01`)).toThrow(MissingColumnError),
)

test.each(['Contract end', 'Shipment to', '合同期限'])('the last day of a licence is not read from %s', (title) =>
  expect(
    terms(`Licence;Type;End user;Valid from;${title}\nL-1;general;A GmbH;2026-01-01;2027-03-01`)[0],
  ).not.toHaveProperty('validUntil'),
)

test.each([
  ['Item No.;Order Line', '100234;2'],
  ['Order Line;Item', '2;100234'],
  ['Position;Item no', '2;7'],
])('the line of an order comes before a number of an item: %s', (titles, cells) => {
  const [read] = readShipments(list(`Order;${titles};Ship date;Quantity (kg)\nA-1;${cells};2026-05-05;5`), new Map(), {
    lang: 'en',
    ruleset,
  })
  expect(read?.shipment['line']).toBe('2')
})

describe('licences whose columns are about something else', () => {
  const none = MissingColumnError
  it.each([
    ['贸易方式', '一般贸易'],
    ['贸易类型', '一般贸易'],
    ['客户类别', 'General'],
    ['Packaging', 'bulk'],
    ['Region', 'Global'],
    ['Customer group', 'Individual'],
  ])('say no form: %s', (title, text) =>
    expect(() => terms(`Licence;End user;Valid from;${title}\nL-1;A GmbH;2026-01-01;${text}`)).toThrow(none),
  )

  it('say a form without a title where the word is one of licences, or somebody has said which', () => {
    const rows = (text: string) => `Licence;End user;Valid from;Zzz\nL-1;A GmbH;2026-01-01;${text}`
    expect(terms(rows('Einzelgenehmigung'))).toMatchObject([{ form: 'single' }])
    expect(terms(rows('通用许可'))).toMatchObject([{ form: 'general' }])
    expect(terms(rows('CNG'), new Map([['CNG', 'general']]))).toMatchObject([{ form: 'general' }])
  })

  const own = 'Licence;Type;End user;Valid from;'
  const row = 'L-1;general;A GmbH;2026-01-01;'

  it.each([
    ['Original', 'returned'],
    ['Zzz', 'Widerrufen\nL-2;general;A GmbH;2026-01-01;Nochwas'],
  ])('may say that they are at their end, and are asked for a status: %s', (title, text) => {
    expect(() => terms(`${own}${title}\n${row}${text}`)).toThrow(none)
    expect(terms(`${own}License status;${title}\n${row}Issued;${text}`)[0]).toMatchObject({ status: 'issued' })
  })

  it('may be at their end by a word that somebody has told', () =>
    expect(() => terms(`${own}Zzz\n${row}Gesperrt`, new Map([['Gesperrt', 'suspended']]))).toThrow(none))

  it('are asked for a status where only some of its words are known', () =>
    expect(terms(`${own}Stand\n${row}Widerrufen\nL-2;general;A GmbH;2026-01-01;Nochwas`)).toMatchObject([
      { status: 'revoked' },
      { status: 'nochwas' },
    ]))

  it.each([
    ['Screening of user', 'released', 'status'],
    ['EU code', '1C905', 'items'],
    ['US_code', '1C905', 'items'],
    ['Supplier', 'My Co.', 'holder'],
    ['供应商', 'My Co.', 'holder'],
  ])('are not read: %s', (title, text, field) => {
    const [read] = terms(`${own}${title}\n${row}${text}`)
    expect(read?.[field] ?? []).toEqual([])
  })

  it('name no country through which goods pass, and no buyer', () => {
    const header = `${own}Port of destination;Transit country`
    expect(terms(`${header}\n${row}Hamburg;NL`)).toMatchObject([{ destinations: [] }])
    expect(() => terms('Licence;Type;Valid from;Buyer\nL-1;general;2026-01-01;A GmbH')).toThrow(none)
  })
})

/** Numbers below one title or two. */
const cellsOf = (titles: string): string => (titles.includes(';') ? '3;2' : '3')

test.each(
  '已用金额|已用率|Times used|使用次数|使用次数;余量|Used;Balance|% used|Used value|Used USD|Lots used|Exported (t)|Exported value|Used (t)|已用（吨）|Shipments used|Used to date (boxes)|Noch zu liefernde Geräte, ausgeführt|Solde|Pozostało|사용횟수'.split(
    '|',
  ),
)('what was used is not read from money, counts or another unit: %s', (titles) =>
  expect(() =>
    terms(
      `Licence;Type;End user;Valid from;Quantity (kg);${titles}\nL-1;general;A GmbH;2026-01-01;5000;${cellsOf(titles)}`,
    ),
  ).toThrow(MissingColumnError),
)

test.each(
  [
    'Used|Used (kg)|Qty used|usedKg|Kg used|已用|已用数量|已用数量(千克);余量|已出口数量|使用済数量|verbraucht|abgeschriebene Menge|Bereits ausgeführt|Bereits genutzte Menge (kg)|Già esportato|Quantité utilisée|Ya exportado|Cantidad utilizada|Ilość wykorzystana|Reeds gebruikt'.split(
      '|',
    ),
  ].flat(),
)('what was used is read: %s', (title) =>
  expect(
    terms(
      `Licence;Type;End user;Valid from;Quantity (kg);${title}\nL-1;general;A GmbH;2026-01-01;5000;${cellsOf(title)}`,
    ),
  ).toMatchObject([{ quantityKg: 5000, usedKg: 3 }]),
)

describe('columns of other systems', () => {
  const rest = 'Type;Control Class;Valid from'
  const row = 'general;1C905.a.4;2026-01-01'

  it.each([
    [
      `Ext. License No.;Business Partner;Name 1;${rest}`,
      `2026-7;1000431;Kessler GmbH;${row}`,
      '2026-7',
      'Kessler GmbH',
    ],
    [`External No.;Partner;${rest}`, `2026-7;Aubert SAS;${row}`, '2026-7', 'Aubert SAS'],
    [`License;Sold-to BP;BP Name;${rest}`, `EL-7;BP10442;Pohjola Oy;${row}`, 'EL-7', 'Pohjola Oy'],
    [`License;Consignee / End user;${rest}`, `EL-7;Pohjola Oy;${row}`, 'EL-7', 'Pohjola Oy'],
    [`Internal ID;Name;End User;${rest}`, `4401;NS-GL-5;Wallaby Pty Ltd;${row}`, 'NS-GL-5', 'Wallaby Pty Ltd'],
  ])('name a licence and its end user: %s', (titles, cells, id, name) =>
    expect(terms(`${titles}\n${cells}`)).toMatchObject([{ id, endUsers: [{ name }] }]),
  )

  it('name no end user where they only count their accounts', () =>
    expect(() => terms(`License;Business Partner;${rest}\nEL-7;1000431;${row}`)).toThrow(MissingColumnError))

  it('say whether a licence is for one batch', () => {
    const batches = (text: string) =>
      terms(`许可证号;类型;最终用户;有效期起;一批一证\nL-1;ordinary;A GmbH;2026-01-01;${text}`)[0]?.['batches']
    expect(['是', '否', '3'].map(batches)).toEqual([1, 12, 3])
  })

  const inquiry = (text: string): unknown =>
    readShipments(list(text), new Map(), { lang: 'en', ruleset }).map(({ shipment }) => shipment['inquiry'])

  it('name who gets a shipment', () => {
    expect(inquiry('Shipment;Ship-to BP;Name;Ship Date\nS-1;BP10442;Pohjola Oy;2026-05-05')).toMatchObject([
      { endUser: { name: 'Pohjola Oy' } },
    ])
    expect(inquiry('出荷番号;納入先;出荷日\nS-1;Kitakami Servo;2026-05-05')).toMatchObject([
      { endUser: { name: 'Kitakami Servo' } },
    ])
    expect(inquiry('Order;Name;Ship Date\nS-1;Ring magnet;2026-05-05')).not.toMatchObject([{ endUser: {} }])
  })

  it('say the day of a delivery, and not that of an order', () => {
    expect(inquiry('DDT;Data\n118;2026-05-05')).toMatchObject([{ asOf: '2026-05-05' }])
    expect(() => inquiry('Order;Date\n118;2026-05-05')).toThrow(MissingColumnError)
  })

  it.each(['Order;Date;Delivery note', 'Shipment terms;Date;Note'])('say no day of a delivery: %s', (titles) =>
    expect(() => inquiry(`${titles}\n118;2026-05-05;D-1`)).toThrow(MissingColumnError),
  )

  it.each([
    ['Delivery;PO', 'D-1;P-9', { document: 'D-1' }],
    ['Shipment ID;Purchase Order No.', 'D-1;P-9', { document: 'D-1' }],
    ['发货单号;合同号', 'D-1;P-9', { document: 'D-1' }],
    ['PO;Pos;Line item', 'P-9;1;2', { document: 'P-9', line: '1' }],
    ['Ship-to name;Ultimate consignee', 'A GmbH;B GmbH', { inquiry: { endUser: { name: 'B GmbH' } } }],
  ])('are read by the surest of several names: %s', (titles, cells, shipment) => {
    const text = `${titles};Ship date\n${cells};2026-05-05`
    expect(readShipments(list(text), new Map(), { lang: 'en', ruleset })).toMatchObject([{ shipment }])
  })

  it('name the ultimate consignee beside another one, and no licence of something else', () => {
    expect(terms(`License;Consignee;Ult. Consignee;${rest}\nL-1;A GmbH;B GmbH;${row}`)).toMatchObject([
      { endUsers: [{ name: 'B GmbH' }] },
    ])
    for (const title of ['Business licence no', 'Import licence number', '营业许可证号'])
      expect(() => terms(`${title};End user;${rest}\nL-7;A GmbH;${row}`), title).toThrow(MissingColumnError)
  })

  it('say why goods leave, in words that are known', () => {
    const purpose = (text: string) => inquiry(`Shipment;Ship Date;Reason\nS-1;2026-05-05;${text}`)
    expect(purpose('Return after repair')).toMatchObject([{ shipment: { purpose: 'return-after-repair' } }])
    expect(purpose('Sale (replacement)')).toMatchObject([{ shipment: { purpose: 'sale' } }])
    expect(purpose('Credit block')).not.toMatchObject([{ shipment: {} }])
  })

  it.each(['Situation', 'Situation commande'])('say that an order is cancelled: %s', (title) =>
    expect(shipments(`Livraison;Ship Date;Quantity;${title}\nB-1;2026-05-05;5;Annulée`).kilograms).toEqual([]),
  )

  it.each([
    ['Revoked', '2026-05-15', 'issued', { kind: 'revoke', on: '2026-05-15' }],
    ['Reinstated', '2026-06-10', 'suspended', { kind: 'reinstate', on: '2026-06-10' }],
    ['Issued', '2026-05-15', 'issued', undefined],
    ['Revoked', '', 'revoked', undefined],
    ['Revoked', '2025-05-15', 'revoked', undefined],
  ])('say since when a licence is %s: %s', (status, day, before, change) => {
    const text = `License;End User;${rest};Status_c;StatusDate_c\nL-0;A GmbH;${row};Suspended;2026-04-30\nL-1;A GmbH;${row};${status};${day}`
    const [, read] = readLicences(list(text), { types: new Map() })
    expect(read).toMatchObject({ terms: { status: before } })
    expect(read?.change).toEqual(change)
  })

  const byItem = (form: string) =>
    `License;Type;Control Class;End User;Valid from;Quantity;UOM\nL-1;${form};1C905.a.4;A GmbH;2026-01-01;2000;KG\nL-1;${form};1C902.a.4;A GmbH;2026-01-01;500;KG`

  it('state a quantity for each item: of a general licence each is kept as one of its own', () => {
    expect(terms(byItem('general'))).toMatchObject([
      { id: 'L-1 / 1C905.a.4', number: 'L-1', quantityKg: 2000, items: [{ code: '1C905.a.4' }] },
      { id: 'L-1 / 1C902.a.4', number: 'L-1', quantityKg: 500, items: [{ code: '1C902.a.4' }] },
    ])
    expect(terms(byItem('single'))).toMatchObject([{ id: 'L-1', quantityKg: '2000 / 500' }])
    expect(terms(byItem('general').replace('500', '2000'))).toMatchObject([{ id: 'L-1', quantityKg: 2000 }])
  })

  it('state a quantity in pieces, which leaves it open', () => {
    let notes: TableNotes | undefined
    const text = byItem('single')
      .replace('KG', 'PC')
      .replace(/\n[^\n]*$/, '')
    const [read] = readLicences(list(text), { types: new Map() }, { onRead: (said) => (notes = said) })
    expect(read?.terms).not.toHaveProperty('quantityKg')
    expect(notes?.open).toEqual([{ line: 2, cell: '2000 PC' }])
    // What can be a weight is asked for: without it a licence would cover any.
    for (const unit of ['ton', 'kg max'])
      expect(terms(text.replace(';PC', `;${unit}`)), unit).toMatchObject([{ quantityKg: `2000 ${unit}` }])
  })

  it.each([
    ['批文号;许可形式;最终用户;生效日;到期日;累计已用(KG)', 'SW-31;通用;A GmbH;2026-01-20;2027-01-19;300'],
    [
      'MOFCOM licence no.;Kind;For (end user);Valid from;Valid to;kg used',
      'SW-31;general;A GmbH;2026-01-20;2027-01-19;300',
    ],
    [
      'License Number;License Type;Ult. Consignee Name;Issue Date;Expiration Date;Decremented Quantity',
      'SW-31;Bulk;A GmbH;2026-01-20;2027-01-19;300',
    ],
  ])('state the terms of a licence: %s', (titles, cells) => {
    const read = { id: 'SW-31', form: 'general', endUsers: [{ name: 'A GmbH' }], validFrom: '2026-01-20', usedKg: 300 }
    expect(terms(`${titles}\n${cells}`)).toMatchObject([{ ...read, validUntil: '2027-01-20' }])
  })

  it.each(['Previous licence no.', 'Application permit number', '原许可证号'])('name no licence: %s', (title) =>
    expect(() => terms(`${title};End user;${rest}\nL-7;A GmbH;${row}`)).toThrow(MissingColumnError),
  )

  it('state how much a licence is for: kg approved', () =>
    expect(terms(`Licence;End user;${rest};kg approved\nL-7;A GmbH;${row};120`)).toMatchObject([{ quantityKg: 120 }]))

  it.each([
    ['PO;Pos;End customer', '70;1;Fjord AS'],
    ['Transaction ID;Line Item;Ult. Consignee Name', '70;1;Fjord AS'],
    ['合同协议号;项号;境外收货人;最终用户', '70;1;B Trading GmbH;Fjord AS'],
  ])('name an order, its line and its end user: %s', (titles, cells) => {
    const [read] = readShipments(list(`${titles};Ship Date\n${cells};2026-05-05`), new Map(), { lang: 'en', ruleset })
    expect(read?.shipment).toMatchObject({ document: '70', line: '1', inquiry: { endUser: { name: 'Fjord AS' } } })
  })
})
