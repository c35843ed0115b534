import { describe, expect, it } from 'vitest'
import { shipments } from './ledger-lists.ts'

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
