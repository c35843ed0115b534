import { FIELDS, setField, type Draft, type Lang, type Ruleset } from 'ytterby'
import type { Profile } from 'ytterby/lists'
import type { ListFile } from '../records/open-list.ts'
import { goodsIn } from './shipment-goods.ts'
import { FIRMS, isDayLike, QUANTITY, split, STATUS, type ColumnNames, type ColumnSign } from './columns.ts'
import {
  amountIn,
  readCell,
  readDays,
  readTable,
  type Remark,
  type TableNotes,
  type TableReading,
  type TableRow,
} from './table.ts'

/** A shipment as a file states it, not checked, and its line. */
export type ReadShipment = { readonly line: number; readonly shipment: Draft }

/** The columns of a ledger's shipments beside those of an inquiry. */
const OWN = ['licence', 'document', 'line', 'value', 'currency', 'port'] as const

/** Beside our own names, those of the data entity “Sales order lines V2” of Dynamics 365, with what its header adds. */
const NAMES: ColumnNames = {
  ...Object.fromEntries([...FIELDS.keys(), ...OWN].map((name) => [name, []])),
  document: split(
    'order|so|sales order|sales doc|sales document|~order release|~delivery|~shipment|SALESORDERNUMBER|bestellung|auftrag|订单|注文|beleg|~~po|~~purchase order|~transaction|~~合同|~~合同协议',
  ),
  line: split('position|pos|~line item|ligne|riga|行|~项|项次|明細|LINENUMBER'),
  value: ['amount', 'LINEAMOUNT'],
  currency: ['CURRENCYCODE'],
  asOf: ['ship date', 'day of export', '~liefertermin', '~REQUESTEDSHIPPINGDATE', 'CONFIRMEDSHIPPINGDATE'],
  // What is still to leave says more than what was ordered.
  quantityKg: split(
    'open quantity|open qty|open order quantity|open order qty|quantity open|qty open|offene menge|offene liefermenge|未交数量|未交货数量|未出货数量|受注残|受注残数量|~quantity|~qty|~ORDEREDSALESQUANTITY',
  ),
  unit: ['unit of measure', 'uom', 'me', 'einheit', 'mengeneinheit', '单位', '単位', 'SALESUNITSYMBOL'],
  destination: ['~country', '~DELIVERYADDRESSCOUNTRYREGIONID'],
  'endUser.name': split('end user|最终用户|end customer|endverbraucher|endkunde|~ult consignee|~ultimate consignee'),
  // Who receives goods uses them where nobody else is named to.
  'consignees.0.name': split(
    'consignee|ship-to party|warenempfänger|收货人|送货单位|納入先|~DELIVERYADDRESSNAME|~ship-to name|~delivery name',
  ),
  'product.form': ['form'],
  'product.elements': ['elements', 'rare earths'],
  'product.controlCode': ['control code'],
  'product.description': ['description', 'product name', 'LINEDESCRIPTION', 'PRODUCTNAME'],
  'product.commodityCode': ['commodity code', 'hs code', 'INTRASTATCOMMODITYCODE'],
}

const isLine = (text: string): boolean => /^\d{1,6}$/.test(text)

/** Our words for why goods leave, and those of others. */
const PURPOSES: readonly (readonly [purpose: string, written: RegExp])[] = [
  ['sale', /^sales?(?:\s*\(.*\))?$|^verkauf$|^vente$|^销售$/iu],
  [
    'return-after-repair',
    /^return(?:ed)? after repair$|^repair(?:ed)? (?:&|and) return(?:ed)?$|^维修后?(?:复运|返回)(?:出口)?$/iu,
  ],
  ['exhibition-return', /^return(?:ed)? (?:from|after) exhibition$/iu],
  ['sample', /^(?:free )?samples?$|^样品$/iu],
]
const purposeOf = (text: string): string | undefined => PURPOSES.find(([, written]) => written.test(text))?.[0]

/** The day of a document of a delivery is the day on which it leaves; that of an order is not. */
const OF_DELIVERY =
  /^(?:ddt|shipment|delivery note|packing slip|goods issue|lieferschein|bon de livraison|[发發送出][货貨库庫][单單]|出荷)[\s-]*(?:(?:n[or°º]|num|id|ref)\w*\.?|[号號]码?|番号)?$/iu
const ORDER_NUMBER =
  /^(?:(?:sales|customer|purchase) )?(?:order|bestellung|auftrag|ordine|commande|pedido|订单|注文)[\s-]*(?:(?:n[or°º]|num|id|ref)\w*\.?|[号號]码?|番号)?$/iu
const DAY_OF_DELIVERY: ColumnSign = {
  field: 'asOf',
  title: /^(?:date|data|datum|fecha|日期|日付|날짜)$/iu,
  cell: isDayLike,
}

/** Behind the name of a column of values, the currency of them all: Value USD, Betrag (EUR). */
const CURRENCY = /(?:\s(?:in )?|\s?[([（])([A-Z]{3})[)\]）]?$/u

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** What shows a column of documents or of their lines that has no name for one. */
const SIGNS: readonly ColumnSign[] = [
  {
    field: 'document',
    title:
      /^(?=\S+$|.*(?:\bn[or°]|num|id$|ref|[号號番]|번호))(?:.*(?:order|deliver|shipment|pack num|livraison|[单單]|出荷|受注|출하)|ddt)/iu,
    cell: (text) => /^(?!\d+[-/.]\d+[-/.])\S* ?\d\S*$/.test(text),
  },
  { field: 'line', title: /\bline$/i, cell: isLine },
  // A number of an item may also be one of the good.
  { field: 'line', title: /^item(?:\s*(?:n[or°]|num|id)\w*\.?)?$/i, cell: isLine },
  QUANTITY,
  { field: 'endUser.name', ...FIRMS },
  {
    field: 'value',
    title: new RegExp(
      `^(?:(?:line|net|order|total) )?(?:value|amount|betrag|wert|montant|importo|importe|金[额額])${CURRENCY.source}`,
      'iu',
    ),
    cell: (text) => /^[\d.,' ]+$/.test(text),
  },
  {
    field: 'shipment.purpose',
    title: /^(?:reason|purpose|grund|motif|出口原因)(?: (?:for|of) (?:export|shipment))?$/iu,
    cell: (text) => purposeOf(text) !== undefined || RETURN.test(text),
  },
]

/** Columns that remark on a line, or say its status or that of its order, and not of a delivery or an invoice. */
const REMARKS = /^(?!.*\b(?:delivery|credit|debit)\b).*(?:note|remark|bemerkung|备注|摘要|비고)/iu
const OF_ORDER =
  /^(?:sales|orders?|lines?|row|auftrags?|bestell|positions?|zeilen|gesamt|ordine|riga|commande|ligne|pedido|de|订单|行|受注|주문|态|態|[\s._-])*$/iu
/** Also of LINESTATUS and SalesOrderStatus. */
function isStatus(title: string): boolean {
  const name = title.replace(/(?<=\p{L})(?=status$)/iu, ' ')
  return STATUS.test(name) && OF_ORDER.test(name.replace(STATUS, ''))
}
/** What an order that will not leave is called, or was done to one that did not; also by whom. */
const CANCELLED =
  /^(?:vom kunden )?(?:cancell?ed|deleted|rejected|void(?:ed)?|reversed|storniert|gelöscht|abgelehnt|annull?iert|annul[ée]+s?|annullat[oaie]|anulad[oa]|anulowane?|已?(?:取消|作废|删除|冲销)|キャンセル(?:済み?)?)(?: (?:by|durch|vom|par|dal) (?:the |den |le )?(?:customer|client|buyer|kunden|cliente|seller|us))?[.!]?$/iu
/** A column that says why a line was rejected, or marks lines that are cancelled. */
const WHY_REJECTED = /reject|absage|ablehn|stornogrund|拒绝原因/iu
const MARKS_CANCELLED = /^(?:cancell?ed|deleted|storno|storniert|已?取消|作废)$/iu
const YES = /^(?:yes|ja|x|true|1|是)$/iu
const NO = /^(?:no|nein|none|0+|-+|否|无)$/iu
/** What left already is no shipment to come. */
const DELIVERED =
  /^(?:(?:fully |completely |vollständig )?(?:delivered|shipped|invoiced|geliefert)|fakturiert|versandt|已?(?:发货|出运|交货|开票)|出荷済み?)$/iu
/** What an order that is to leave is called. */
const TO_COME =
  /^(?:open|offen|releas|freigegeb|confirm|bestätigt|back ?order|in |plan|pending|process|partial|new|[未进已受])/iu
const RETURN = /^(?:customer )?returns?$|^kundenretoure$|^退货$/iu
/** A return: less than nothing. */
const RETURNED = /^\s*[-−–(]\s*\d|\d\s*[-−]\s*$/u

/** The columns that are numbers. */
const NUMBERS = ['value', ...[...FIELDS.values()].flatMap(({ name, kind }) => (kind === 'number' ? [name] : []))]

/**
 * Reads shipments, in the columns of an inquiry or as Dynamics 365 exports sales lines. Goods that only a
 * description names are read by its words: by the profile of `ytterby intake`, otherwise as far as the words leave no doubt. Lines
 * whose words name goods without rare earths are left out, and counted.
 *
 * @param facts What is stated of all shipments that state nothing themselves.
 * @throws MissingColumnError if the header has no column for the day of export.
 */
export function readShipments(
  list: Pick<ListFile, 'records'>,
  facts: ReadonlyMap<string, string>,
  how: { profile?: Profile | undefined; lang: Lang; ruleset: Ruleset } & TableReading,
): ReadShipment[] {
  let notes: TableNotes = { unread: [], decimals: [] }
  const { rows: read, fields } = readTable(
    list,
    {
      names: NAMES,
      needed: ['asOf'],
      numbers: NUMBERS,
      others: OTHERS,
      signs: namesDelivery(list) ? [...SIGNS, DAY_OF_DELIVERY] : SIGNS,
      isRemark: (title) => [REMARKS, WHY_REJECTED, MARKS_CANCELLED].some((one) => one.test(title)) || isStatus(title),
      naming: NAMING,
    },
    { ...how, onRead: (said) => (notes = said) },
  )
  const dayOf = readDays(read, ['asOf'])
  const reversed = reversedIn(read)
  const leftOut = read.flatMap((row) => {
    const why = reversed.has(row) ? 'cancelled' : whyNot(row)
    return why === null ? [] : [{ line: row.line, why }]
  })
  const toCome = read
    .filter((row) => whyNot(row) === null && !reversed.has(row))
    .map((row) => ({ ...row, cells: withCurrency(orderCells(row.cells, fields), fields) }))
  const hasUnits = fields.has('unit')
  const worded = toCome.filter(({ cells }) => !cells.has('product.form'))
  const { goods, others } = goodsIn(list, worded, { ...how, facts })
  const rows = toCome.filter(({ line }) => !others.has(line))
  const goodOf = (line: number): Said => goods.get(line) ?? new Map()
  // Beside the end user or who receives the goods, who buys is not read.
  const isBeside = fields.has('endUser.name') || fields.has(RECEIVER)
  const buyer = isBeside && read.some(({ cells }) => namesBuyer(cells)) ? fields.get('customer') : undefined
  how.onRead?.({
    ...notes,
    unread: buyer === undefined ? notes.unread : [...notes.unread, buyer],
    leftOut: [
      ...(notes.leftOut ?? []),
      ...leftOut,
      ...[...others].map((line) => ({ line, why: 'other-goods' as const })),
    ].toSorted((a, b) => a.line - b.line),
    open: withoutWeight(rows, hasUnits),
    statuses: unknownStatuses(read),
    repeated: repeatedIn(rows),
    noElementList: rows.flatMap(({ line, cells }) =>
      isCalledComplete(cells, facts) && !listsElements(cells, facts, goodOf(line)) ? [line] : [],
    ),
  })
  return rows.map((row) => ({
    line: row.line,
    shipment: shipmentOf(row, { facts, good: goodOf(row.line), dayOf, hasUnits }),
  }))
}

/** Cells of quantities that say no weight. */
const withoutWeight = (rows: readonly TableRow[], hasUnits: boolean): NonNullable<TableNotes['open']> =>
  rows.flatMap(({ line, cells }) => {
    const cell = cells.get('quantityKg')
    return cell === undefined || weightOf(cell, cells, hasUnits) !== null
      ? []
      : [{ line, cell: `${cell} ${cells.get('unit') ?? ''}`.trim() }]
  })

const COMPLETE = 'product.elementsComplete'

/** Whether a title is that of a document of a delivery, and none that of an order, whose day another one can be. */
function namesDelivery({ records }: Pick<ListFile, 'records'>): boolean {
  const texts = records.slice(0, MOST_BEFORE).flatMap(({ cells }) => cells.map((cell) => String(cell ?? '').trim()))
  return texts.some((text) => OF_DELIVERY.test(text)) && !texts.some((text) => ORDER_NUMBER.test(text))
}
/** How far down a header stands. */
const MOST_BEFORE = 60

/** Why a line is no shipment to come. */
function whyNot({ cells, remarks }: TableRow): 'cancelled' | 'return' | 'delivered' | null {
  if (RETURNED.test(cells.get('quantityKg') ?? '')) return 'return'
  if (remarks.some(saysCancelled)) return 'cancelled'
  return remarks.some(({ title, text }) => isStatus(title) && DELIVERED.test(text)) ? 'delivered' : null
}

const saysCancelled = ({ title, text }: Remark): boolean =>
  CANCELLED.test(text) ||
  (MARKS_CANCELLED.test(title) && YES.test(text)) ||
  (WHY_REJECTED.test(title) && !NO.test(text))

/** Statuses of lines that nobody here knows, each once. */
const unknownStatuses = (rows: readonly TableRow[]): string[] => [
  ...new Set(
    rows.flatMap((row) =>
      whyNot(row) === null
        ? row.remarks.flatMap(({ title, text }) => (isStatus(title) && !TO_COME.test(text) ? [text] : []))
        : [],
    ),
  ),
]

/** Lines of less than nothing that are said to reverse the one of their order line above, and those lines. What was returned had left. */
function reversedIn(rows: readonly TableRow[]): ReadonlySet<TableRow> {
  const said = ({ cells }: TableRow): string =>
    ['document', 'line', 'unit', 'quantityKg']
      .map((field) => cells.get(field)?.replace(/^[-−–(]\s*|\s*[-−)]$/g, ''))
      .join('|')
  const paired = new Set<TableRow>()
  for (const [at, row] of rows.entries()) {
    const isReversal = whyNot(row) === 'return' && row.remarks.some(({ text }) => CANCELLED.test(text))
    if (!isReversal || !row.cells.has('document')) continue
    const own = rows.slice(0, at).findLast((one) => !paired.has(one) && whyNot(one) === null && said(one) === said(row))
    if (own !== undefined) paired.add(own).add(row)
  }
  return paired
}

/** Fields that lists of orders in any language name by the words of lists of goods. */
const OTHERS: ReadonlyMap<string, string> = new Map(
  ['asOf', 'destination', 'endUser.name', 'importer.name', 'product.description', 'product.commodityCode'].map(
    (name) => [name, name] as const,
  ),
)

/** What a line that names one of them is about; one that names none is a sum or a note. */
const NAMING = ['asOf', 'licence', 'document', 'endUser.name', 'customer', 'product.description', 'product.form']

const namesBuyer = (cells: TableRow['cells']): boolean => !/^(?:new|established|)$/i.test(cells.get('customer') ?? '')

/**
 * Where no column names the end user, it is who receives the goods, else who buys them: lists of orders call the buyer their customer,
 * and an inquiry says there whether it is a new one.
 */
function orderCells(cells: TableRow['cells'], fields: ReadonlyMap<string, string>): TableRow['cells'] {
  const buyer = namesBuyer(cells) ? cells.get('customer') : undefined
  const kept = new Map(buyer === undefined ? cells : [...cells].filter(([name]) => name !== 'customer'))
  if (fields.has('endUser.name')) return kept
  const receiver = kept.get(RECEIVER)
  const user = fields.has(RECEIVER) ? receiver : buyer
  if (user !== undefined) kept.set('endUser.name', user)
  kept.delete(RECEIVER)
  return kept
}
const RECEIVER = 'consignees.0.name'

/** With the currency that the name of the column of values says, where no column says it. */
function withCurrency(cells: TableRow['cells'], fields: ReadonlyMap<string, string>): TableRow['cells'] {
  const [, currency] = CURRENCY.exec(fields.get('value') ?? '') ?? []
  return currency === undefined || !CURRENCIES.has(currency) || fields.has('currency') || !cells.has('value')
    ? cells
    : new Map([...cells, ['currency', currency]])
}

/** Lines whose order and line stand above too. Each of them counts. */
function repeatedIn(rows: readonly TableRow[]): number[] {
  const seen = new Set<string>()
  return rows.flatMap(({ line, cells }) => {
    const [document, own] = [cells.get('document'), cells.get('line')]
    if (document === undefined || own === undefined) return []
    const key = JSON.stringify([document, own])
    const isRepeated = seen.has(key)
    seen.add(key)
    return isRepeated ? [line] : []
  })
}

type ShipmentFacts = {
  readonly facts: ReadonlyMap<string, string>
  /** What the description says of the good. */
  readonly good: ReadonlyMap<string, string>
  readonly dayOf: (text: string) => string | number
  /** Whether a column says units. */
  readonly hasUnits: boolean
}

function shipmentOf({ cells }: TableRow, { facts, good, dayOf, hasUnits }: ShipmentFacts): Draft {
  const shipment: Draft = {}
  for (const name of OWN) {
    const text = cells.get(name)
    if (text !== undefined) shipment[name] = name === 'value' && /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text
  }
  const inquiry: Draft = {}
  const stated = new Map([...good, ...facts, ...cells])
  if (!listsElements(cells, facts, good)) stated.delete(COMPLETE)
  for (const [name, text] of stated) {
    const field = FIELDS.get(name)
    if (field !== undefined && !(name === 'quantityKg' && cells.has(name) && weightOf(text, cells, hasUnits) === null))
      setField(inquiry, field, String(cells.has(name) ? cellOf(name, text, { cells, dayOf, hasUnits }) : text))
  }
  return { ...shipment, inquiry }
}

type Said = ReadonlyMap<string, string>

const isCalledComplete = (cells: Said, facts: Said): boolean => (cells.get(COMPLETE) ?? facts.get(COMPLETE)) === 'true'

/** “NdFeB magnets” names one element and is no list, so nobody can have called it complete, unless a profile does. */
const listsElements = (cells: Said, facts: Said, good: Said): boolean =>
  facts.has('product.elements') ||
  cells.has('product.elements') ||
  good.get('product.elements')?.includes(';') === true ||
  good.get(COMPLETE) === 'true'

/** Cells that people write in several ways: Germany, Nd 30 %, magnet. */
const AS_TYPED: ReadonlySet<string> = new Set(['destination', 'product.elements', 'product.form'])

function cellOf(
  name: string,
  text: string,
  { cells, dayOf, hasUnits }: Pick<TableRow, 'cells'> & Pick<ShipmentFacts, 'dayOf' | 'hasUnits'>,
): string | number {
  if (name === 'asOf') return dayOf(text)
  if (name === 'quantityKg') return weightOf(text, cells, hasUnits) ?? text
  if (name === 'shipment.purpose') return purposeOf(text) ?? text
  return AS_TYPED.has(name) ? readCell(name, text) : text
}

/** A quantity in kilograms; null of one that says no weight, such as a number of pieces. One with two readings stays, and is refused. */
function weightOf(text: string, cells: TableRow['cells'], hasUnits: boolean): number | string | null {
  const read = amountIn(text, hasUnits ? (cells.get('unit') ?? '') : undefined)
  return typeof read === 'number' || text.endsWith('?') ? read : Number.isFinite(Number(read)) ? Number(read) : null
}
