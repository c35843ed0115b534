import type { Inquiry } from 'ytterby'
import type { Licence, LicenceAnswer } from 'ytterby/planning'
import { whole } from './civil-deal.ts'
import { general, lanthanum, magnetOf, ordinary, shipment, single } from './licences.ts'

/** A shipment under a licence; by default the usual ones of `licences.ts`. */
export type LicenceCase = { case: string; licence?: Licence; shipment?: Inquiry; covers: LicenceAnswer['covers']; not?: Record<string, string>; next?: string[] }

const withUser = (endUser: Inquiry['endUser']): Inquiry => ({ ...shipment, ...(endUser === undefined ? {} : { endUser }) })

/** Cases of shipments under licences, grouped by their obstacle. */
export const licenceCases: Readonly<Record<string, LicenceCase[]>> = {
  'in order': [
    { case: 'a single licence for exactly this export', covers: 'yes' },
    { case: 'a general licence with enough left', licence: general, covers: 'yes' },
    {
      case: 'a certificate for a return after repair',
      licence: { ...single, form: 'certificate' },
      shipment: { ...shipment, shipment: { purpose: 'return-after-repair' } },
      covers: 'yes',
    },
    {
      case: 'an erbium fibre while the law is unsettled: the licence covers it on either reading',
      licence: { ...single, items: [{ code: '1C910.a.5' }] },
      shipment: { ...shipment, asOf: '2026-11-24', product: whole('optical-fibre', 'Er') },
      covers: 'yes',
    },
  ],
  'not needed': [
    { case: 'a motor needs no permit', shipment: { ...shipment, product: { form: 'motor', elements: [{ symbol: 'Dy' }] } }, covers: 'not-needed', next: ['not-needed'] },
    {
      case: 'an expired licence does not hold back what needs none',
      licence: { ...single, validUntil: '2026-02-01' },
      shipment: { ...shipment, product: magnetOf('Nd') },
      covers: 'not-needed',
      next: ['not-needed'],
    },
  ],
  'an ordinary export licence': [
    { case: 'for exactly this export', licence: ordinary, shipment: lanthanum, covers: 'yes' },
    { case: 'whose declaration was made', licence: { ...ordinary, used: true }, shipment: lanthanum, covers: 'no', not: { unused: 'fails' }, next: ['apply-anew'] },
    { case: 'that states several declarations', licence: { ...ordinary, batches: 2, used: true, usedKg: 500 }, shipment: lanthanum, covers: 'yes' },
    { case: 'for another code', licence: { ...ordinary, items: [{ code: '28469011' }] }, shipment: lanthanum, covers: 'no', not: { item: 'fails' }, next: ['apply-anew'] },
    {
      case: 'and a shipment without a code',
      licence: ordinary,
      shipment: { ...lanthanum, product: { form: 'separated-oxide', elements: [{ symbol: 'La' }] } },
      covers: 'unknown',
      not: { item: 'unknown' },
    },
    { case: 'does not cover a magnet that needs a dual-use licence', licence: ordinary, covers: 'no', not: { 'other-permits': 'fails' } },
    { case: 'a dual-use licence does not cover lanthanum', shipment: lanthanum, covers: 'no', not: { 'other-permits': 'fails' } },
  ],
  item: [
    { case: 'the heading of the code names the entry', licence: { ...single, items: [{ code: '1C905' }] }, covers: 'yes' },
    { case: 'the code with its element', licence: { ...single, items: [{ code: '1C905.a.4', elements: ['Dy'] }] }, covers: 'yes' },
    {
      case: 'the code for another element',
      licence: { ...single, items: [{ code: '1C905.a.4', elements: ['Tb'] }] },
      covers: 'no',
      not: { item: 'fails' },
      next: ['new-application'],
    },
    { case: 'another code', licence: { ...single, items: [{ code: '1C904.a.4' }] }, covers: 'no', not: { item: 'fails' }, next: ['new-application'] },
    {
      case: 'terbium besides, which the licence does not name',
      shipment: { ...shipment, product: magnetOf('Nd', 'Tb', 'Dy') },
      covers: 'no',
      not: { item: 'fails' },
      next: ['new-application'],
    },
    {
      case: 'terbium besides, under a licence for both',
      licence: { ...single, items: [{ code: '1C904.a.4' }, { code: '1C905.a.4' }] },
      shipment: { ...shipment, product: magnetOf('Nd', 'Tb', 'Dy') },
      covers: 'yes',
    },
    { case: 'a licensed code below the entry', licence: { ...single, items: [{ code: '1C905.a.4.b' }] }, covers: 'unknown', not: { item: 'unknown' } },
    {
      case: 'a list that may miss some: it may hold terbium, which the licence does not name',
      shipment: { ...shipment, product: { ...magnetOf('Nd', 'Dy'), elementsComplete: undefined } },
      covers: 'unknown',
      not: { item: 'unknown' },
    },
    {
      case: 'elements left open: it may hold what the licence does not name',
      shipment: { ...shipment, product: { form: 'ndfeb-magnet' } },
      covers: 'unknown',
      not: { item: 'unknown' },
    },
  ],
  quantity: [
    { case: 'all of it', shipment: { ...shipment, quantityKg: 500 }, covers: 'yes' },
    { case: 'more than it is for', shipment: { ...shipment, quantityKg: 500.5 }, covers: 'no', not: { quantity: 'fails' }, next: ['change-application'] },
    {
      case: 'more than is left of a general licence',
      licence: general,
      shipment: { ...shipment, quantityKg: 4801 },
      covers: 'no',
      not: { quantity: 'fails' },
      next: ['change-application'],
    },
    { case: 'what is left of a general licence is not stated', licence: { ...general, usedKg: undefined }, covers: 'unknown', not: { quantity: 'unknown' } },
    { case: 'the shipment is not weighed', shipment: { ...shipment, quantityKg: undefined }, covers: 'unknown', not: { quantity: 'unknown' } },
    { case: 'the licence states no quantity', licence: { ...single, quantityKg: undefined }, covers: 'unknown', not: { quantity: 'unknown' } },
  ],
  'end user': [
    { case: 'written otherwise, the same name', shipment: withUser({ name: 'EXAMPLE  Motoren G.m.b.H.', country: 'DE', kind: 'civil' }), covers: 'yes' },
    { case: 'the second of a general licence', licence: general, shipment: withUser({ name: 'Beispiel Antriebe AG', kind: 'civil' }), covers: 'yes' },
    { case: 'another legal form is near', shipment: withUser({ name: 'Example Motoren AG', country: 'DE', kind: 'civil' }), covers: 'unknown', not: { 'end-user': 'unknown' } },
    { case: 'one letter is near', shipment: withUser({ name: 'Example Motoran GmbH', country: 'DE', kind: 'civil' }), covers: 'unknown', not: { 'end-user': 'unknown' } },
    {
      case: 'the same name in another country is near',
      shipment: withUser({ name: 'Example Motoren GmbH', country: 'AT', kind: 'civil' }),
      covers: 'unknown',
      not: { 'end-user': 'unknown' },
    },
    {
      case: 'another name',
      shipment: withUser({ name: 'Other Drives GmbH', country: 'DE', kind: 'civil' }),
      covers: 'no',
      not: { 'end-user': 'fails' },
      next: ['new-application', 'stop-and-report'],
    },
    { case: 'no name', shipment: withUser({ country: 'DE', kind: 'civil', listed: 'none' }), covers: 'unknown', not: { 'end-user': 'unknown' } },
  ],
  destination: [
    { case: 'the second of a general licence', licence: general, shipment: { ...shipment, destination: 'FR' }, covers: 'yes' },
    { case: 'another place', shipment: { ...shipment, destination: 'AT' }, covers: 'no', not: { destination: 'fails' }, next: ['new-application'] },
    { case: 'left open', shipment: { ...shipment, destination: undefined }, covers: 'unknown', not: { destination: 'unknown' } },
  ],
  'end use': [
    {
      case: 'military instead of civil',
      shipment: { ...shipment, endUse: { kind: 'military' } },
      covers: 'no',
      not: { 'end-use': 'fails' },
      next: ['new-application', 'stop-and-report'],
    },
    { case: 'left open', shipment: { ...shipment, endUse: undefined }, covers: 'unknown', not: { 'end-use': 'unknown' } },
    {
      case: 'the field of the licence',
      licence: { ...single, endUse: { kind: 'civil', field: 'humanitarian' } },
      shipment: { ...shipment, endUse: { kind: 'civil', field: 'humanitarian' } },
      covers: 'yes',
    },
    {
      case: 'another field',
      licence: { ...single, endUse: { kind: 'civil', field: 'humanitarian' } },
      shipment: { ...shipment, endUse: { kind: 'civil', field: 'chip-equipment' } },
      covers: 'no',
      not: { 'end-use': 'fails' },
      next: ['new-application', 'stop-and-report'],
    },
    {
      case: 'both civil, no field said',
      licence: { ...single, endUse: { kind: 'civil' } },
      shipment: { ...shipment, endUse: { kind: 'civil' } },
      covers: 'unknown',
      not: { 'end-use': 'unknown' },
    },
    {
      case: 'a field that the licence does not say',
      licence: { ...single, endUse: { kind: 'civil' } },
      shipment: { ...shipment, endUse: { kind: 'civil', field: 'chip-equipment' } },
      covers: 'unknown',
      not: { 'end-use': 'unknown' },
    },
  ],
  validity: [
    { case: 'the first day', shipment: { ...shipment, asOf: '2026-01-15' }, covers: 'yes' },
    { case: 'the day before', shipment: { ...shipment, asOf: '2026-01-14' }, covers: 'no', not: { validity: 'fails' }, next: ['apply-anew'] },
    { case: 'the last day', licence: { ...single, validUntil: '2026-03-02' }, covers: 'yes' },
    { case: 'the day after it', licence: { ...single, validUntil: '2026-03-01' }, covers: 'no', not: { validity: 'fails' }, next: ['apply-anew'] },
  ],
  term: [
    { case: 'a single licence of one year, which ends on the same day', licence: { ...single, validUntil: '2027-01-16' }, covers: 'yes' },
    { case: 'a general licence of three years, which ends on the same day', licence: { ...general, validUntil: '2029-01-16' }, covers: 'yes' },
    { case: 'a single licence of more than a year', licence: { ...single, validUntil: '2027-01-17' }, covers: 'no', not: { term: 'fails' } },
    { case: 'a general licence of more than three years', licence: { ...general, validUntil: '2029-01-17' }, covers: 'no', not: { term: 'fails' } },
  ],
  use: [
    { case: 'a single licence lapses on completion', licence: { ...single, used: true }, covers: 'no', not: { unused: 'fails' }, next: ['apply-anew'] },
    { case: 'not stated', licence: { ...single, used: undefined }, covers: 'unknown', not: { unused: 'unknown' } },
    { case: 'something was exported under it', licence: { ...single, used: false, usedKg: 1 }, covers: 'no', not: { unused: 'fails' }, next: ['apply-anew'] },
    { case: 'a general licence serves several exports', licence: { ...general, used: true }, covers: 'yes' },
  ],
  change: [
    { case: 'pending: the licence rests', licence: { ...single, changeRequest: 'pending' }, covers: 'no', not: { 'change-request': 'fails' }, next: ['await-decision'] },
    { case: 'refused: the licence holds on', licence: { ...single, changeRequest: 'refused' }, covers: 'yes' },
    { case: 'not stated', licence: { ...single, changeRequest: undefined }, covers: 'unknown', not: { 'change-request': 'unknown' } },
  ],
  form: [
    {
      case: 'a general licence for a buyer on the watch list',
      licence: { ...general, endUsers: [{ name: 'TDK Corporation' }], destinations: ['JP'] },
      shipment: { ...shipment, asOf: '2026-05-01', destination: 'JP', endUser: { name: 'TDK Corporation', kind: 'civil' } },
      covers: 'no',
      not: { form: 'fails' },
      next: ['apply-anew'],
    },
    { case: 'a certificate for a sale', licence: { ...single, form: 'certificate' }, covers: 'no', not: { form: 'fails' }, next: ['apply-anew'] },
  ],
  'the export itself': [
    {
      case: 'prohibited to a military user in the United States, whatever the licence says',
      licence: { ...single, destinations: ['US'], endUse: { kind: 'military', field: 'none' } },
      shipment: { ...shipment, destination: 'US', endUse: { kind: 'military', field: 'none' }, endUser: { name: 'Example Motoren GmbH', country: 'DE', kind: 'military' } },
      covers: 'no',
      not: { 'export-allowed': 'fails', form: 'unknown' },
    },
    {
      case: 'a user of whom it is open whether it is military, bound for the United States',
      licence: { ...single, destinations: ['US'] },
      shipment: { ...shipment, destination: 'US', endUser: { name: 'Example Motoren GmbH' } },
      covers: 'unknown',
      not: { 'export-allowed': 'unknown' },
    },
    {
      case: 'an oxide under the ordinary licence as well: whether both are asked for is open',
      licence: { ...single, items: [{ code: '1C905.b' }] },
      shipment: { ...shipment, product: { form: 'separated-oxide', elements: [{ symbol: 'Dy' }] } },
      covers: 'unknown',
      not: { 'other-permits': 'unknown' },
    },
    {
      case: 'neodymium oxide needs the ordinary licence, which this is not',
      shipment: { ...shipment, product: { form: 'separated-oxide', elements: [{ symbol: 'Nd' }] } },
      covers: 'no',
      not: { 'other-permits': 'fails' },
    },
    { case: 'a day on which the decree was not known', shipment: { ...shipment, asOf: '2025-06-01', knownAt: '2024-06-01' }, covers: 'not-needed', next: ['not-needed'] },
    {
      case: 'a use for weapons of mass destruction on a day before the decree',
      licence: { ...single, endUse: { kind: 'wmd' }, validFrom: '2024-01-15', validUntil: '2025-01-15' },
      shipment: { ...shipment, asOf: '2024-06-01', endUse: { kind: 'wmd' } },
      covers: 'unknown',
      not: { decree: 'unknown' },
    },
  ],
}
