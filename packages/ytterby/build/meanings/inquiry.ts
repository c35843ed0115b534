import { under, type Meanings } from './under.ts'

const PARTY = {
  country: 'Country of the party as two letters of ISO 3166-1, such as DE',
}

/** Facts of the deal, which an inquiry, a kit and a line of a parts list share. */
export const DEAL: Meanings = {
  origin: 'Country where the good was obtained or made, as two letters such as CN; CN is presumed',
  exportedFrom: 'Country that the good leaves, as two letters such as CN; CN is presumed',
  destination: 'Country of final destination (最终目的国), as two letters of ISO 3166-1 such as DE',
  chineseContent: 'What of China is in a good made abroad, for announcement 61 of 2025',
  endUse: 'What the good is used for in the end (最终用途)',
  endUser: 'Who uses the good in the end (最终用户)',
  ...under('endUser', PARTY),
  importer: 'Who imports the good (进口商); the end user is presumed',
  ...under('importer', PARTY),
  consignees: 'Consignees between China and the end user; none is presumed',
  ...under('consignees[]', PARTY),
  exporter: 'Exporter in China (出口经营者)',
  'exporter.name': 'Name of the exporter as it stands in the papers',
  shipment: 'The shipment',
  customer: 'Whether the customer is new to the exporter, or established',
  documents: 'Ids of papers at hand, as `documents[].id` of an answer names them',
  clock: 'Days of an application, for the schedule',
  'clock.submittedOn': 'Day on which the application was or will be submitted, YYYY-MM-DD in Beijing',
  'clock.acceptedOn': 'Day on which the authority accepted the application (受理), YYYY-MM-DD in Beijing',
  'clock.neededBy': 'Day on which the goods must arrive, YYYY-MM-DD',
}

/** Of `Inquiry`. */
export const INQUIRY: Meanings = { ...DEAL, quantityKg: 'Net quantity in kilograms' }
