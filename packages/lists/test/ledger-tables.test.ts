import {
  MissingColumnError,
  readLicences,
  readShipments,
  RepeatedColumnError,
  type TableNotes,
} from '@ytterby/lists/ledger'
import { acceptCertain, answerQuestions, askQuestions, listAsker, openSession } from '@ytterby/lists'
import { describe, expect, it, test } from 'vitest'
import { currentRuleset as ruleset } from 'ytterby'
import type { Profile } from 'ytterby/lists'
import { list, shipments, terms } from './ledger-lists.ts'

describe('a column of units', () => {
  it.each(['Unit', 'UoM', 'UOM', 'Einheit', 'ME', 'SU', '单位', '単位'])('is read: %s', (name) => {
    const rows = '2026-05-05;0,4;t\n2026-05-06;500;g\n2026-05-07;3,5;kg'
    expect(shipments(`Ship date;Quantity;${name}\n${rows}`).kilograms).toEqual([400, 0.5, 3.5])
    const licence = `Licence;Type;End user;Valid from;Quantity;${name}\nL-1;single;Kessler GmbH;2026-01-01;500;g`
    expect(terms(licence)).toMatchObject([{ quantityKg: 0.5 }])
  })

  it('comes with no weight where another column states kilograms', () =>
    expect(
      shipments('Ship date;Quantity;Unit;Net weight (kg)\n2026-05-05;400;PCS;12,5\n2026-05-06;2;PCS;3').kilograms,
    ).toEqual([12.5, 3]))

  it('of the weight belongs to the weight, and one that nobody knows by its name is not overlooked', () => {
    expect(
      shipments('Ship date;Quantity;SU;Net weight;WUn\n2026-05-05;5;PC;500;KG\n2026-05-06;2;PC;3000;G').kilograms,
    ).toEqual([500, 3])
    expect(shipments('Ship date;Quantity;Zzz\n2026-05-05;5;PC\n2026-05-06;2;t').kilograms).toEqual([null, 2000])
  })

  it('is missed where there is none, and what was assumed is said', () => {
    const { kilograms, notes } = shipments('Ship date;Quantity\n2026-05-05;400')
    expect([kilograms, notes?.inKilograms]).toEqual([[400], 'Quantity'])
  })
})

test('elements are read as people write them, and a line without a form by its words', () => {
  const rows = list(
    'Ship date;Description;Elements;Form\n2026-05-05;Sintered NdFeB magnets;Nd, Dy;\n2026-05-06;Rotor;Nd and Tb;motor-rotor',
  )
  const read = readShipments(rows, new Map(), { lang: 'en', ruleset })
  expect(read.map(({ shipment }) => Reflect.get(Object(shipment['inquiry']), 'product'))).toMatchObject([
    { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
    { form: 'motor-rotor', elements: [{ symbol: 'Nd' }, { symbol: 'Tb' }] },
  ])
})

test('pieces are no weight: the quantity is open, and the cell is named', () => {
  const { kilograms, notes } = shipments('Ship date;Quantity;Unit\n2026-05-05;400;PCS\n2026-05-06;2;kg')
  expect(kilograms).toEqual([null, 2])
  expect(notes?.open).toEqual([{ line: 2, cell: '400 PCS' }])
})

test('totals, cancelled orders and returns are no shipments, and each is named', () => {
  const { lines, notes } = shipments(
    'Order;Ship date;Quantity;Unit;Order status;Customer\n' +
      'A-1;2026-05-05;400;kg;Open;Kessler GmbH\n' +
      'A-2;2026-05-06;2;kg;Canceled;Kessler GmbH\n' +
      'A-3;2026-05-06;-2;kg;Open;Kessler GmbH\n' +
      'Total;;402;kg;;',
  )
  expect([lines, notes?.leftOut]).toEqual([
    [2],
    [
      { line: 3, why: 'cancelled' },
      { line: 4, why: 'return' },
      { line: 5, why: 'total' },
    ],
  ])
})

test('a line that reverses another takes it away; what came back had left; remarks say what is cancelled, too', () => {
  const header = 'Shipment ref;Line No;Ship date;ShipQty;Unit;Row State;Note'
  const { lines, kilograms, notes } = shipments(
    `${header}\n` +
      'A-1;1;2026-05-05;1.200,50;kg;Billed;\n' +
      'A-1;1;2026-05-05;-1.200,50;kg;Reversed;\n' +
      'A-2;1;2026-05-06;2;kg;Billed;\n' +
      'A-2;1;2026-05-06;-2;kg;Return;\n' +
      'A-3;1;2026-05-07;3;kg;Open;annullato dal cliente\n' +
      'A-4;1;2026-05-07;4;kg;Annulée;\n' +
      'A-5;1;2026-05-07;5;kg;Open;not cancelled yet',
  )
  expect([lines, kilograms]).toEqual([
    [4, 8],
    [2, 5],
  ])
  expect(notes?.leftOut?.map(({ line, why }) => `${line} ${why}`)).toEqual([
    '2 cancelled',
    '3 cancelled',
    '5 return',
    '6 cancelled',
    '7 cancelled',
  ])
})

test.each([
  ['Ordered quantity;Shipped quantity', '5;3'],
  ['Qty ordered;Qty confirmed', '5;3'],
])('which of two quantities is meant is asked: %s', (header, cells) =>
  expect(() => shipments(`Ship date;${header};Unit\n2026-05-05;${cells};kg`)).toThrow(RepeatedColumnError),
)

test.each([
  ['Shipment ref', 'Item no', 'Net mass', 'UOM', 'KGM'],
  ['ShipmentID', 'LineNo', 'ShipQty', 'UOM', 'KG'],
  ['发货单号', '行号', '数量', '主计量', '千克'],
  ['Livraison', 'Ligne', 'Qté', 'UN', 'KG'],
  ['PackNum', 'PackLine', 'Shipped Quantity', 'Unit', 'kg'],
])(
  'the number of an order and its line are read by what they are called: %s, %s',
  (document, line, quantity, unit, kg) => {
    const rows = `${document};${line};Customer;Ship date;${quantity};${unit}\nX-90771;2;Kessler GmbH;2026-05-05;300;${kg}`
    const [read] = readShipments(list(rows), new Map(), { lang: 'en', ruleset })
    expect(read?.shipment).toMatchObject({ document: 'X-90771', line: '2', inquiry: { quantityKg: 300 } })
  },
)

test.each([
  [
    'Auftrag;Versanddatum;Empfänger;Bestimmungsland;Menge;ME;Bezeichnung',
    'A-1;05.05.2026;Kessler GmbH;DE;0,4;t;Magnet',
  ],
  ['订单号;发货日期;最终用户;目的国;数量;单位;品名', 'A-1;2026-05-05;Kessler GmbH;德国;0.4;吨;钕铁硼磁体'],
])('an order list in another language is read by its own words: %s', (header, row) =>
  expect(shipments(`${header}\n${row}`).kilograms).toEqual([400]),
)

describe('licences kept by hand', () => {
  it.each([
    [
      'Genehmigungsnr;Art;Listenposition;Menge;ME;Endverwender;Land;Gültig ab;Gültig bis;Status',
      'G-1;Einzelgenehmigung;1C905.a.4;500;kg;Kessler GmbH;DE;01.03.2026;28.02.2027;erteilt',
    ],
    [
      '许可证号;许可证类型;管制编码;许可数量;单位;最终用户;国家;有效期起;有效期至;状态',
      'G-1;单项许可;1C905.a.4;0.5;吨;Kessler GmbH;DE;2026-03-01;2027-02-28;有效',
    ],
    [
      'License No.;Type;Entry;Qty;UoM;End user;Ctry;From;To;License status',
      'G-1;Single;1C905.a.4;500000;g;Kessler GmbH;DE;2026-03-01;2027-02-28;Issued',
    ],
  ])('are read by their own words: %s', (header, row) =>
    expect(terms(`${header}\n${row}`)).toMatchObject([
      {
        form: 'single',
        items: [{ code: '1C905.a.4' }],
        quantityKg: 500,
        endUsers: [{ name: 'Kessler GmbH' }],
        destinations: ['DE'],
        validFrom: '2026-03-01',
        validUntil: '2027-03-01',
        status: 'issued',
      },
    ]),
  )

  it.each([
    [
      'N° licence;Type;Code contrôle;Utilisateur final;Pays;Qté autorisée;UN;Valide du;Valide au;Statut',
      'G-1;single;1C905.a.4;Kessler GmbH;DE;500;KG;01/03/2026;28/02/2027;Issued',
    ],
    [
      '허가번호;허가구분;통제번호;최종사용자;국가;허가수량;단위;유효기간;상태',
      'G-1;single;1C905.a.4;Kessler GmbH;DE;500;kg;2026.03.01 ~ 2027.02.28;issued',
    ],
    [
      'Utilizzatore finale;Licenza n.;Tipo;Voce;Paese;Q.tà kg;Dal;Al;Stato',
      'Kessler GmbH;G-1;single;1C905.a.4;Italia;500;2026-03-01;2027-02-28;issued',
    ],
    [
      'License_c;LicType_c;Status_c;ControlCode_c;EndUser_c;Country_c;Qty_c;UOM_c;ValidFrom_c;ValidTo_c',
      'G-1;Single;Issued;1C905.a.4;Kessler GmbH;DE;500;KG;2026-03-01;2027-02-28',
    ],
    [
      'License Id;License Class;State;Commodity Control;End User;Country;Qty licensed;UoM;Start Date;Valid Until',
      'G-1;SINGLE;Issued;1C905.a.4;Kessler GmbH;DE;0.5;t;2026-03-01;2027-02-28',
    ],
  ])('are read by what their titles and cells show: %s', (header, row) =>
    expect(terms(`${header}\n${row}`)).toMatchObject([
      {
        id: 'G-1',
        form: 'single',
        items: [{ code: '1C905.a.4' }],
        quantityKg: 500,
        endUsers: [{ name: 'Kessler GmbH' }],
        validFrom: '2026-03-01',
        validUntil: '2027-03-01',
        status: 'issued',
      },
    ]),
  )

  it('are not usable because nobody knows the title of their status', () => {
    const header = 'Licence;Type;End user;Valid from;Valid to;'
    const row = 'L-1;single;A GmbH;2026-01-01;2026-12-31;'
    expect(terms(`${header}Lage\n${row}Revoked`)).toMatchObject([{ status: 'revoked' }])
    expect(terms(`${header}Statut\n${row}Retirée`)).toMatchObject([{ status: 'retirée' }])
    expect(() => terms(`${header}Status A;Status B\n${row}Issued;Revoked`)).toThrow(RepeatedColumnError)
  })

  it('with a header of two rows are read by both', () => {
    const cells = (text: string) => text.split(';').map((cell) => (cell === '' ? null : cell))
    const records = [
      '许可证号;许可类型;管制编码;最终用户;国别;数量(千克);数量(千克);数量(千克);有效期',
      '许可证号;许可类型;管制编码;最终用户;国别;批准;已用;剩余;有效期',
      'G-1;通用许可;1C905.a.4;Kessler GmbH;德国;5000;1800;3200;2026-02-01至2027-01-31',
      'G-2;通用许可;1C905.a.4;Kessler GmbH;德国;600;0;600;2026-05-06至2027-05-05',
    ].map((text, at) => ({ line: at + 1, cells: cells(text) }))
    expect(readLicences({ records }, { types: new Map() }).map((one) => one.terms)).toMatchObject([
      { quantityKg: 5000, usedKg: 1800, validFrom: '2026-02-01', validUntil: '2027-02-01' },
      { quantityKg: 600, usedKg: 0 },
    ])
  })

  it('are not issued by a word that may mean that they are applied for, unless somebody says so', () => {
    const row = 'Licence;Type;End user;Valid from;License status;Quantity;Unit;Used quantity\n'
    const own = `${row}L-1;single;A GmbH|B GmbH;2026-01-01;In Process;20;lb;0`
    expect(terms(own)).toMatchObject([
      { status: 'in process', endUsers: [{ name: 'A GmbH' }, { name: 'B GmbH' }], quantityKg: 9.071_847_4, usedKg: 0 },
    ])
    expect(terms(own, new Map([['In Process', 'issued']]))).toMatchObject([{ status: 'issued' }])
  })
})

describe('two columns of one field', () => {
  it.each([
    ['Ship date;Quantity;Unit;Qty', '2026-05-05;5000;kg;5'],
    ['Ship date;Quantity;UoM;ME', '2026-05-05;5;t;kg'],
  ])('are refused where they differ: %s', (header, row) =>
    expect(() => shipments(`${header}\n${row}`)).toThrow(RepeatedColumnError),
  )

  it('are one where they say the same', () =>
    expect(shipments('Ship date;Quantity;Unit;Qty\n2026-05-05;5;kg;5').kilograms).toEqual([5]))

  it('are read by the one that says the field more surely, and the other is named as not read', () => {
    const header = 'End user;Customer;Destination;Country;CONFIRMEDSHIPPINGDATE;REQUESTEDSHIPPINGDATE;quantity kg'
    let notes: TableNotes | undefined
    const [read] = readShipments(list(`${header}\nTrader Kft.;Aubert SAS;RU;FR;2026-05-20;2026-04-10;5`), new Map(), {
      lang: 'en',
      ruleset,
      onRead: (said) => (notes = said),
    })
    expect(read?.shipment['inquiry']).toMatchObject({
      endUser: { name: 'Trader Kft.' },
      destination: 'RU',
      asOf: '2026-05-20',
    })
    expect(notes?.unread).toEqual(['Country', 'REQUESTEDSHIPPINGDATE', 'Customer'])
    const licence = 'Licence;Type;End user;Valid from;Issue date\nL-1;single;A GmbH;2026-02-16;2026-02-09'
    expect(terms(licence)).toMatchObject([{ validFrom: '2026-02-16' }])
  })
})

it('tells lines apart that are called complete and list no rare earths', () => {
  let notes: TableNotes | undefined
  const text = 'Ship date;quantity kg;Description;elements\n2026-05-05;5;NdFeB magnet;\n2026-05-05;5;NdFeB magnet;Nd'
  const complete = new Map([['product.elementsComplete', 'true']])
  const read = readShipments(list(text), complete, { lang: 'en', ruleset, onRead: (said) => (notes = said) })
  expect(notes?.noElementList).toEqual([2])
  expect(read.map(({ shipment }) => shipment['inquiry'])).toMatchObject([
    { product: { elements: [{ symbol: 'Nd' }] } },
    { product: { elements: [{ symbol: 'Nd' }], elementsComplete: true } },
  ])
})

describe('an amount', () => {
  it.each([
    ['a unit that is an amount itself', '5;100 kg'],
    ['a milligram or a megagram', '1;MG'],
    ['no unit, where others have one', '4;'],
  ])('is open beside %s', (_, cells) =>
    expect(shipments(`Ship date;Quantity;Unit\n2026-05-05;${cells}\n2026-05-06;2;t`).kilograms).toEqual([null, 2000]),
  )

  it('in kilograms is kept although another column states a weight', () =>
    expect(shipments('Ship date;Quantity;Unit;Box weight (kg)\n2026-05-05;5000;kg;0.5').kilograms).toEqual([5000]))
})

test('the day of dispatch comes before the one of delivery, and equal numbers say the same', () => {
  const rows = 'Versanddatum;Liefertermin;Menge;ME;Qty\n10.12.2026;20.12.2026;5,00;kg;5'
  const [read] = readShipments(list(rows), new Map(), { lang: 'en', ruleset })
  expect(read?.shipment['inquiry']).toMatchObject({ asOf: '2026-12-10', quantityKg: 5 })
})

test.each(['Balance', 'Utilised', 'Open quantity', 'Outstanding', '残数'])('%s may say what was used', (name) =>
  expect(() =>
    terms(`Licence;Type;End user;Valid from;Quantity;Unit;${name}\nL-1;general;A GmbH;2026-01-01;1000;kg;100`),
  ).toThrow(MissingColumnError),
)

test('what was used of a licence is never taken for nought', () => {
  const header = 'Licence;Type;End user;Valid from;Quantity;Unit'
  expect(() => terms(`${header};Balance\nL-1;general;A GmbH;2026-01-01;1000;kg;100`)).toThrow(MissingColumnError)
  expect(terms(`${header};Quantity shipped to date\nL-1;general;A GmbH;2026-01-01;1000;kg;900`)).toMatchObject([
    { usedKg: 900 },
  ])
})

test('sums without a word, signatures and repeated headers name no shipment; a cancellation that is asked for is none', () => {
  const header = 'Order;Order line;Ship date;Quantity;Unit;Order status'
  const { lines, notes } = shipments(
    `${header}\nA-1;1;2026-05-05;400;kg;取消申请中\n;;;400;kg;\n${header}\nA-1;1;2026-05-06;2;kg;Open\nPrepared by: A. Clerk;;;;;`,
  )
  expect(lines).toEqual([2, 5])
  expect(notes?.leftOut?.map(({ line }) => line)).toEqual([3, 4, 6])
  expect(notes?.repeated).toEqual([5])
})

test('one element that words name is no complete list, unless a profile says so', () => {
  const facts = new Map([['product.elementsComplete', 'true']])
  const rows = list('Ship date;Description\n2026-05-05;SmCo magnets')
  const completeIn = (profile?: Profile): unknown => {
    const [read] = readShipments(rows, facts, { lang: 'en', ruleset, profile })
    return Reflect.get(Object(Reflect.get(Object(read?.shipment['inquiry']), 'product')), 'elementsComplete')
  }
  const ask = listAsker({ defaults: { asOf: () => '2026-05-05' }, stated: {}, lang: 'en', ruleset })
  const accepted = acceptCertain(openSession(list('Line;Description;HS code\n1;SmCo magnets;'), { ask }), {
    by: 'Anna',
    on: '2026-05-01',
  })
  const stated = JSON.stringify(accepted).replace(
    '"product.elementsComplete":"false"',
    '"product.elementsComplete":"true"',
  )
  expect([completeIn(), completeIn(JSON.parse(stated))]).toEqual([undefined, true])
})

test('a profile that keeps goods by their numbers decides them, and words the others', () => {
  const rows = list('Item number;Ship date;Description\nM-1;2026-05-05;rotor\nM-2;2026-05-05;SmCo magnets')
  const formsIn = (profile?: Profile): unknown[] =>
    readShipments(rows, new Map(), { lang: 'en', ruleset, profile }).map(({ shipment }) =>
      Reflect.get(Object(Reflect.get(Object(shipment['inquiry']), 'product')), 'form'),
    )
  const ask = listAsker({ defaults: { asOf: () => '2026-05-05' }, stated: {}, lang: 'en', ruleset })
  const session = openSession(rows, { ask })
  const [question] = askQuestions(session).filter(({ descriptions }) => descriptions.includes('rotor'))
  const option = question?.options.find(({ states }) => states['product.form'] !== undefined)
  if (question === undefined || option === undefined) throw new Error('A rotor is asked about')
  const { profile } = answerQuestions(session, [{ question, option }], { by: 'Anna', on: '2026-05-01' }).intake
  expect([formsIn(), formsIn(profile)]).toEqual([
    [undefined, 'smco-magnet'],
    [option.states['product.form'], 'smco-magnet'],
  ])
})

test('several users, items and countries stand in one cell as people part them', () => {
  const [read] = terms(
    'Genehmigungsnummer;Genehmigungsart;Bearbeitungsstand;Control code;End user;Destination;Gültig ab\n' +
      'L-1;Allgemeine Genehmigung;erteilt;1C902.a.4, 1C905.a.4;Linder Motoren GmbH / Linder Polska Sp. z o.o.;DE, PL;2026-01-15',
  )
  expect(read).toMatchObject({
    form: 'general',
    status: 'issued',
    items: [{ code: '1C902.a.4' }, { code: '1C905.a.4' }],
    endUsers: [{ name: 'Linder Motoren GmbH' }, { name: 'Linder Polska Sp. z o.o.' }],
    destinations: ['DE', 'PL'],
  })
})
