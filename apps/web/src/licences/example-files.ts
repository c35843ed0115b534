import type { LicencesFacts } from './licences-form.tsx'

const LICENCES = [
  'License Number;License Type;License Status;Valid-From Date;Valid-To Date;Control Class;Maximum Quantity for License;License Dimension;Depreciated Quantity;Business Partner;Country/Region of Partner Involved',
  '5000001201;CNGE;Active;15.01.2026;14.01.2027;1C905.a.4;2000;KG;600;Example Motoren GmbH;DE',
  '5000001217;CNSI;Active;20.10.2026;19.10.2027;1C905.a.4;500;KG;;Example Motoren GmbH;DE',
  '',
].join('\n')
const SHIPMENTS = [
  'SALESORDERNUMBER,LINENUMBER,LINEDESCRIPTION,ORDEREDSALESQUANTITY,SALESUNITSYMBOL,REQUESTEDSHIPPINGDATE,DELIVERYADDRESSNAME,DELIVERYADDRESSCOUNTRYREGIONID',
  'SO-812,1,"Sintered NdFeB magnet blocks, Nd 29 %, Dy 3 %",400,kg,2026-12-07,Example Motoren GmbH,DEU',
  'SO-826,1,"Sintered NdFeB magnet blocks, Nd 29 %, Dy 3 %",450,kg,2027-01-11,Example Motoren GmbH,DEU',
  'SO-831,1,"Sintered NdFeB magnet blocks, Nd 29 %, Dy 3 %",600,kg,2027-03-15,Example Motoren GmbH,DEU',
  '',
].join('\n')

const csv = (text: string, name: string): File => new File([text], name, { type: 'text/csv' })

/** Two invented licences as SAP GTS lists them, three invented orders as Dynamics 365 lists them, and what they do not say. */
export const exampleFiles = (): LicencesFacts => ({
  licences: csv(LICENCES, 'licences.csv'),
  shipments: csv(SHIPMENTS, 'orders.csv'),
  holder: 'Example Magnets Co., Ltd.',
  isCivil: true,
  types: { CNGE: 'general', CNSI: 'single' },
  asOf: '2026-11-30',
})
