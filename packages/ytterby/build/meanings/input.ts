import { DEAL, INQUIRY } from './inquiry.ts'
import { under, type Meanings } from './under.ts'

const { origin = '', chineseContent = '' } = DEAL

/** Of `Kit`. */
export const KIT: Meanings = {
  ...DEAL,
  parts: 'The parts that are shipped together, 1 to 200',
  'parts[].product': 'The good that the part is. What is left out is open',
  'parts[].quantityKg': 'Net quantity of the part in kilograms',
  'parts[].origin': 'Country where the part was made, as two letters; that of the kit if left out',
  'parts[].chineseContent': chineseContent,
}

/** Of `ExposureLine`. */
export const EXPOSURE_LINE: Meanings = {
  id: 'Name of the line in your own list, such as the part number',
  inquiry: 'The inquiry about the good of the line; `asOf` and `knownAt` can stand in the options instead',
  ...under('inquiry', INQUIRY),
  'inquiry.product': 'The good. What is left out is open',
  value: 'What the line is worth',
  'value.amount': 'Value of the whole line, in its currency',
  'value.currency': 'Currency of the value as three letters of ISO 4217, such as EUR',
}

/** Of `Licence`. */
export const LICENCE: Meanings = {
  number: 'Number printed on the licence',
  form: '`single`, `general`, `certificate` (by registration), or the `ordinary` export licence',
  items: 'The items that the licence names',
  'items[].code': 'Control code such as 1C902.a; of an ordinary licence the commodity code',
  'items[].elements': 'Symbols of the rare earths that the licence names for the item, such as Dy',
  quantityKg: 'Quantity it was issued for, in kilograms',
  usedKg: 'Quantity exported under it so far, in kilograms',
  currency: 'Currency of the value as three letters of ISO 4217, such as EUR',
  batches: 'For how many customs declarations it was issued, if it says so',
  endUsers: 'The end users that it names',
  'endUsers[].name': 'Name of the end user as printed on the licence',
  'endUsers[].country': 'Country of the end user as two letters of ISO 3166-1, such as DE',
  endUse: 'The end use that it names',
  'endUse.kind': 'Civil, military, weapons of mass destruction, or terrorism',
  'endUse.field': 'A field that announcement 61 of 2025 names; none = none of them',
  destinations: 'Countries it was issued for, each as two letters of ISO 3166-1, such as DE',
  validFrom: 'First day on which it is valid, YYYY-MM-DD in Beijing',
  validUntil: 'First day on which it is no longer valid: the day after the last day printed on it',
  used: 'Whether the export that it was issued for has been completed',
  status: 'Its status as the trade system shows it; issued if left out',
  changeRequest: 'Whether a change (变更申请) was requested; once granted, write the licence as it now reads',
}

/** Of `LedgerEvent`. */
export const LEDGER_EVENT: Meanings = {
  document: 'The order, customs declaration (报关单) or notice; sent again, it replaces its own rows',
  quantityKg: 'Quantity that is reserved, released or exported, in kilograms',
  value: 'Value that is reserved, released or exported, in its currency',
  currency: 'Currency of the value as three letters of ISO 4217, such as EUR',
  on: 'Day from which it has effect in Beijing, YYYY-MM-DD; of a correction, the right day',
  knownOn: 'Day on which whoever keeps the ledger knew of it, YYYY-MM-DD',
  order: 'The reservation that a release or export draws on; that of its own document if left out',
  'order.document': 'The document of the reservation',
  'order.line': 'The line of that document',
  ...under('terms', LICENCE),
}

/** Of `PlannedShipment`. */
export const PLANNED_SHIPMENT: Meanings = {
  licence: 'Id of the licence that it shall leave under, if that is decided',
  document: 'The order; if it and its line are those of a reservation, the shipment draws on that',
  line: 'The line of the order',
  value: 'Value of the shipment, in its currency',
  currency: 'Currency of the value as three letters of ISO 4217, such as EUR',
  port: 'The customs port (报关口岸) of the export',
  inquiry: 'The inquiry about the shipment; its `asOf` is the day of export',
}

/** What is known of a product or a part, and can be declared by its maker. */
const DECLARED: Meanings = {
  unitValue: 'Value of one unit, above 0; left out if it is not known',
  currency: 'Currency of the value as three letters of ISO 4217, such as EUR',
  origin,
  good: 'The good that it is, as `product` of an inquiry',
  chineseContent: 'What its maker declares about the Chinese content',
  'chineseContent.valuePercent': 'Share of listed Chinese items in its value, in percent',
  'chineseContent.valuePercentAtMost': 'That share is at most so many percent',
  'chineseContent.valuePercentBelow': 'That share is less than so many percent',
  'chineseContent.valuePercentAtLeast': 'That share is at least so many percent',
  'chineseContent.technology': 'Whether it was made with listed Chinese technology',
  day: 'Day on which this was stated, YYYY-MM-DD',
}
const NODE: Meanings = {
  ...DECLARED,
  id: 'Its id in the composition, such as the part number',
  description: 'What it is, in words',
  unitValuePer: 'How many units the value is for, if not for one',
  parts: 'Its parts with their facts, or their id and quantity alone; empty = not broken down',
  'parts[].id': 'Id of the part',
}

/** Of `Composition`. */
export const COMPOSITION: Meanings = {
  exportedFrom: 'Country from which the product is exported, as two letters such as JP',
  destination: 'Country to which the product goes, as two letters such as DE',
  rates: 'What other currencies are worth in `currency`',
  'rates[].currency': 'The other currency as three letters of ISO 4217, such as EUR',
  'rates[].rate': 'What one unit of it is worth in `currency` of the composition',
  'rates[].day': 'Day of the rate, YYYY-MM-DD',
  'rates[].source': 'Where the rate was read',
  ...under('product', NODE),
  ...under('nodes[]', NODE),
  ...under('declarations[]', DECLARED),
  'declarations[].id': 'Id of the node that is declared about',
  'declarations[].source': 'Who declared it',
}

/** Of `PartyMatch`. */
export const PARTY_MATCH: Meanings = {
  match: '`equal` and `near` match the name; `family` is another company of that name or group',
  list: 'The list that the party is on',
  state: 'State of the listing on the day that was asked about',
  cite: 'Key of the citation of the notice',
  met: 'The name that matched, with its source and how well it was verified',
  'met.name': 'The name that matched, as the notice or its source writes it',
  'met.kind': 'Kind of name: `printed` in the notice, or another name, unit or group of the party',
  'met.source': 'Where the name was read',
  'met.confidence': 'How well the name was verified; only verified names decide',
  because: 'How the name that was looked up differs from the name that matched; empty = not at all',
}
