import { readShipments } from '@ytterby/lists/ledger'
import { describe, expect, it } from 'vitest'
import { currentRuleset as ruleset } from 'ytterby'
import { list, shipments } from './ledger-lists.ts'

describe('who receives goods and who uses them', () => {
  const HEADER = 'Auftrag;Position;Bezeichnung;Menge kg;Versanddatum;Land'
  const read = (titles: string, names: string) =>
    shipments(`${HEADER};${titles}\nS1;1;NdFeB-Magnet;50;12.01.2027;DE;${names}`).inquiries[0]

  it.each(['Endverwender', 'Endverbraucher', 'Endkunde', 'End user', '最终用户', 'Utilisateur final', '最終需要者'])(
    'are two parties beside: %s',
    (user) =>
      expect(read(`Warenempfänger;${user}`, 'Muster GmbH;TATRA TRUCKS a.s.')).toMatchObject({
        endUser: { name: 'TATRA TRUCKS a.s.' },
        consignees: [{ name: 'Muster GmbH' }],
      }),
  )

  it.each(['Warenempfänger', 'Consignee', 'Ship-to party', '收货人'])(
    'are one where nobody else is named: %s',
    (title) => {
      const inquiry = read(title, 'Muster GmbH')
      expect(inquiry).toMatchObject({ endUser: { name: 'Muster GmbH' } })
      expect(inquiry).not.toHaveProperty('consignees')
    },
  )
})

describe('what a list says of an order', () => {
  const leftOut = (title: string, text: string) => {
    const { notes } = shipments(`Order;Line;Ship date;Quantity kg;${title}\nS1;1;2027-01-12;50;${text}`)
    return [notes?.leftOut?.map(({ why }) => why), notes?.statuses]
  }

  it.each([
    ['Status', 'Vom Kunden storniert'],
    ['Auftragsstatus', 'annulliert'],
    ['Absagegrund', '10'],
    ['Rejection Reason', 'Too expensive'],
    ['Storno', 'X'],
    ['Cancelled', 'Yes'],
  ])('leaves it out as cancelled: %s %s', (title, text) => expect(leftOut(title, text)).toEqual([['cancelled'], []]))

  it.each(['Delivered', 'Invoiced', 'Geliefert', '已发货'])('leaves it out as one that has left: %s', (text) =>
    expect(leftOut('Status', text)).toEqual([['delivered'], []]),
  )

  it.each([
    ['Status', 'Open'],
    ['Status', 'Backorder'],
    ['Rejection Reason', '00'],
    ['Cancelled', 'No'],
  ])('lets it count: %s %s', (title, text) => expect(leftOut(title, text)).toEqual([[], []]))

  it('lets it count, and names a status that is not known', () =>
    expect(leftOut('Status', 'Wartet')).toEqual([[], ['Wartet']]))
})

describe('goods without rare earths', () => {
  const read = (titles: string, cells: string) => {
    const { lines, notes } = shipments(`Order;Ship date;Quantity kg;${titles}\nS1;2027-01-12;50;${cells}`)
    return [lines, notes?.leftOut]
  }

  it.each(['Hex bolt M8 steel', 'Ferrite magnets', '不锈钢螺钉'])('are left out, and counted: %s', (description) =>
    expect(read('Description', description)).toEqual([[], [{ line: 2, why: 'other-goods' }]]),
  )

  it.each([
    ['words that name one', 'Description', 'NdFeB magnet, steel housing'],
    ['words that leave it open', 'Description', 'Special material 4711'],
    ['a form in a column', 'Description;form', 'Ferrite magnets;ndfeb-magnet'],
    ['rare earths in a column', 'Description;rare earths', 'Ferrite magnets;Dy'],
    ['the licence of the line', 'Description;licence', 'Ferrite magnets;L-1'],
  ])('do not hide others: %s', (_, titles, cells) => expect(read(titles, cells)).toEqual([[2], []]))
})

it('a form that is stated for all lines keeps the rare earths that their words name', () => {
  const text = 'Order;Ship date;Quantity kg;Description\nS1;2027-01-12;50;Nd-Dy-Fe material\nS2;2027-01-12;5;Hex bolt'
  const read = readShipments(list(text), new Map([['product.form', 'alloy']]), { lang: 'en', ruleset })
  expect(read.map(({ line }) => line)).toEqual([2, 3])
  expect(read[0]?.shipment['inquiry']).toMatchObject({ product: { form: 'alloy' } })
})

describe('the currency of a column of values', () => {
  const valueIn = (titles: string, cells: string) => {
    const text = `Order;Ship date;Quantity kg;${titles}\nS1;2027-01-12;50;${cells}`
    const [first] = readShipments(list(text), new Map(), { lang: 'en', ruleset })
    return [first?.shipment['value'], first?.shipment['currency']]
  }

  it.each(['Value USD', 'Amount (USD)', 'Betrag in USD', '金额（USD）'])('stands behind its name: %s', (title) =>
    expect(valueIn(title, '9000')).toEqual([9000, 'USD']),
  )

  it.each([
    ['Amount', '9000', undefined],
    ['LINEAMOUNT', '9000', undefined],
    ['Amount USD;Currency code', '9000;EUR', 'EUR'],
    ['Value NET', '9000', undefined],
  ])('stands nowhere else: %s', (titles, cells, currency) => expect(valueIn(titles, cells)[1]).toBe(currency))
})
