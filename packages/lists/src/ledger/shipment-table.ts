import { FIELDS, setField, type Draft, type Lang, type Ruleset } from 'ytterby'
import { EMPTY_PROFILE, type Profile } from 'ytterby/lists'
import type { ListFile } from '../records/open-list.ts'
import { acceptCertain } from '../session/accept-certain.ts'
import { listAsker } from '../session/asker.ts'
import { changeProfile, openSession } from '../session/session.ts'
import { readCell, readDays, readTable, type ColumnNames, type TableReading, type TableRow } from './table.ts'

/** A shipment as a file states it, not checked, and its line. */
export type ReadShipment = { readonly line: number; readonly shipment: Draft }

/** The columns of a ledger's shipments beside those of an inquiry. */
const OWN = ['licence', 'document', 'line', 'value', 'currency', 'port'] as const

/** Beside our own names, those of the data entity “Sales order lines V2” of Dynamics 365, with what its header adds. */
const NAMES: ColumnNames = {
  ...Object.fromEntries([...FIELDS.keys(), ...OWN].map((name) => [name, []])),
  document: ['order', 'order no', 'order number', 'sales order', 'SALESORDERNUMBER'],
  line: ['order line', 'position', 'LINENUMBER'],
  value: ['amount', 'LINEAMOUNT'],
  currency: ['CURRENCYCODE'],
  asOf: ['ship date', 'day of export', 'REQUESTEDSHIPPINGDATE', 'CONFIRMEDSHIPPINGDATE'],
  quantityKg: ['quantity', 'ORDEREDSALESQUANTITY'],
  unit: ['SALESUNITSYMBOL'],
  destination: ['country', 'DELIVERYADDRESSCOUNTRYREGIONID'],
  'endUser.name': ['end user', 'DELIVERYADDRESSNAME'],
  'product.form': ['form'],
  'product.elements': ['elements', 'rare earths'],
  'product.controlCode': ['control code'],
  'product.description': ['description', 'product name', 'LINEDESCRIPTION', 'PRODUCTNAME'],
  'product.commodityCode': ['commodity code', 'hs code', 'INTRASTATCOMMODITYCODE'],
}

/** The columns that are numbers. */
const NUMBERS = ['value', ...[...FIELDS.values()].flatMap(({ name, kind }) => (kind === 'number' ? [name] : []))]

/**
 * Reads shipments, in the columns of an inquiry or as Dynamics 365 exports sales lines. Goods that only a
 * description names are read by its words: by the profile of `ytterby intake`, otherwise as far as the words leave no doubt.
 *
 * @param facts What is stated of all shipments that state nothing themselves.
 * @throws MissingColumnError if the header has no column for the day of export.
 */
export function readShipments(
  list: Pick<ListFile, 'records'>,
  facts: ReadonlyMap<string, string>,
  how: { profile?: Profile | undefined; lang: Lang; ruleset: Ruleset } & TableReading,
): ReadShipment[] {
  const { rows: read, fields } = readTable(list, { names: NAMES, needed: ['asOf'], numbers: NUMBERS }, how)
  const dayOf = readDays(read, ['asOf'])
  const rows = read.map(({ line, cells }) => ({ line, cells: new Map([...cells].map(orderCell)) }))
  const goods = fields.has('product.form') ? new Map<number, ReadonlyMap<string, string>>() : goodsIn(rows, how)
  return rows.map((row) => ({
    line: row.line,
    shipment: shipmentOf(row, { facts, good: goods.get(row.line) ?? new Map(), dayOf }),
  }))
}

/** Lists of orders call the buyer their customer; an inquiry says there whether it is a new one. */
const orderCell = ([name, text]: readonly [string, string]): [string, string] => [
  name === 'customer' && !/^(?:new|established)$/i.test(text) ? 'endUser.name' : name,
  text,
]

type ShipmentFacts = {
  readonly facts: ReadonlyMap<string, string>
  /** What the description says of the good. */
  readonly good: ReadonlyMap<string, string>
  readonly dayOf: (text: string) => string | number
}

function shipmentOf({ cells }: TableRow, { facts, good, dayOf }: ShipmentFacts): Draft {
  const shipment: Draft = {}
  for (const name of OWN) {
    const text = cells.get(name)
    if (text !== undefined) shipment[name] = name === 'value' && /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text
  }
  const inquiry: Draft = {}
  const stated = new Map([...good, ...facts, ...cells])
  // “NdFeB magnets” names one element and is no list, so nobody can have called it complete.
  const isListed = facts.has('product.elements') || cells.has('product.elements')
  if (!isListed && good.get('product.elements')?.includes(';') !== true) stated.delete('product.elementsComplete')
  for (const [name, text] of stated) {
    const field = FIELDS.get(name)
    if (field !== undefined)
      setField(inquiry, field, String(cells.has(name) ? cellOf(name, text, { cells, dayOf }) : text))
  }
  return { ...shipment, inquiry }
}

function cellOf(
  name: string,
  text: string,
  { cells, dayOf }: Pick<TableRow, 'cells'> & Pick<ShipmentFacts, 'dayOf'>,
): string | number {
  if (name === 'asOf') return dayOf(text)
  if (name !== 'quantityKg' && name !== 'destination') return text
  const unit = cells.get('unit')
  return readCell(name, name === 'quantityKg' && unit !== undefined && !/^kgs?$/i.test(unit) ? `${text} ${unit}` : text)
}

/** What the descriptions say of the goods, by line. */
function goodsIn(
  rows: readonly TableRow[],
  { profile, lang, ruleset }: { profile?: Profile | undefined; lang: Lang; ruleset: Ruleset },
): Map<number, ReadonlyMap<string, string>> {
  const records = [
    { line: 0, cells: ['Line', 'Description', 'HS code'] },
    ...rows.map(({ line, cells }) => ({
      line,
      cells: [String(line), cells.get('product.description') ?? '', cells.get('product.commodityCode') ?? ''],
    })),
  ]
  const ask = listAsker({ defaults: { asOf: () => ruleset.knownThrough }, stated: {}, lang, ruleset })
  const session = openSession({ records }, { profile: profile ?? EMPTY_PROFILE, ask })
  const { lines } =
    profile === undefined
      ? changeProfile(session, acceptCertain(session, { by: 'words', on: ruleset.knownThrough }))
      : session
  return new Map(
    lines.map(({ line, columns }) => [
      line,
      new Map(Object.entries(columns).filter(([name]) => name.startsWith('product.'))),
    ]),
  )
}
