import { addDays, isDay } from 'ytterby'
import { readTyped } from 'ytterby/lists'
import type { ListFile } from '../records/open-list.ts'
import { FIRMS, isDayLike, QUANTITY, split, STATUS, type ColumnNames, type ColumnSign } from './columns.ts'
import { BATCHES, formIn, isEnded, isForm, OF_LICENCES, statusOf, endUseIn } from './licence-words.ts'
import { codes, countries, words } from './several.ts'
import {
  amountIn,
  MissingColumnError,
  readCell,
  readDays,
  readTable,
  type TableNotes,
  type TableReading,
  type TableRow,
} from './table.ts'

/** The terms of a licence as a table states them, not checked; and the lines on which it stands. */
export type ReadLicence = {
  readonly id: string
  readonly lines: readonly number[]
  readonly terms: Record<string, unknown>
  /** What an authority or its holder did to it on a stated day; its terms state where it stood before. */
  readonly change?: { readonly kind: string; readonly on: unknown }
}

/** What a person states of licences whose table does not. */
export type LicenceDefaults = {
  readonly holder?: string | undefined
  readonly changeRequest?: string | undefined
  readonly endUse?: string | undefined
  readonly endUseField?: string | undefined
  /** The form of a licence by its type in the own system, and its status by the word there. */
  readonly types: ReadonlyMap<string, string>
}

/** Beside our own names, the field labels and field names of the licence master of SAP GTS, and words of lists kept by hand. */
const NAMES: ColumnNames = {
  id: split(
    'licence|license|lic|authorization|permit|EXLIC|许可证|许可证件|出口许可证|genehmigung|lizenz|許可|許可証|licenza|허가',
  ),
  number: split(
    'externe lizenznummer|external license number|external licence number|external no|ext license no|EXTNO',
  ),
  holder: split('exporter|licensee|licence holder|inhaber|genehmigungsinhaber|出口经营者|经营者|申请人'),
  importer: [],
  form: ['license type', 'LICTY', 'genehmigungsart'],
  items: split('~item|control class|control code|CONCL'),
  commodityCodes: ['COMCO'],
  quantityKg: ['quantity', 'qty', 'maximum quantity for license', 'MXQUA'],
  unit: split('license dimension|unit of measure|uom|LICUM|me|einheit|mengeneinheit|basismengeneinheit'),
  usedKg: split('used quantity|depreciated quantity|verbrauchte menge'),
  value: split('maximum amount for license|maximum amount|MXAMT'),
  currency: split('license currency|LICCU|币种|währung|通貨'),
  batches: ['一批一证'],
  port: [],
  endUsers: split(
    'end user|最终用户|endverwender|~geschäftspartner|~business partner|~partner|~~consignee|~ult consignee|~ultimate consignee',
  ),
  'endUsers.country': split(
    'end user country|~country|country/region of partner involved|country of partner|最终用户国家|最终用户所在国|需要者国|LNDPA',
  ),
  'endUse.kind': split('end use|endverwendung|verwendung|verwendungszweck|最终用途|用途|最終用途|용도'),
  'endUse.field': [],
  destinations: ['destination'],
  validFrom: ['valid-from date', 'DATAB'],
  validUntil: [],
  validTo: ['valid until', 'valid-to date', 'DATBI'],
  status: split('license status|lizenzstatus|bearbeitungsstand'),
  statusDay: ['stand vom'],
  changeRequest: [],
}
/** The columns that are numbers. */
const NUMBERS = ['quantityKg', 'usedKg', 'value', 'batches']
const NEEDED = ['id', 'form', 'endUsers', 'validFrom']
/** Fields that lists of goods name as well. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['exporter.name', 'holder'],
  ['importer.name', 'importer'],
  ['endUser.name', 'endUsers'],
  ['destination', 'destinations'],
  ['product.commodityCode', 'commodityCodes'],
])

const isItem = (text: string): boolean => codes([text]).every((word) => /^\d[A-E]\d{3}(?:\.\w+)*$/.test(word))
const isWord = (text: string): boolean => /\p{L}/u.test(text) && !isDayLike(text)

/** What days are called that are not those of a licence. */
const OF_OTHERS =
  /contract|invoice|passport|order|ship|deliver|vertrag|rechnung|liefer|合同|契約|申[请請]|[发發]票|[发發交]货|订单|护照/iu

const QUANTITIES = '(?:quantity|qty|kgs?|menge|quantité|quantità|cantidad|quantidade|ilość|hoeveelheid)'
const WAS_USED =
  'used|consumed|shipped|exported|depreciated|decremented|(?:verbraucht|abgeschrieben|ausgeführt|exportiert|ausgeliefert|entnommen|genutzt)e?|(?:utilis|export|expédi|consomm)ée?|(?:utilizzat|esportat|spedit|consumat)[oa]|(?:utilizad|exportad|enviad|consumid)[oa]|(?:wykorzystan|zużyt|wyeksportowan)[aeoy]|gebruikte?|verbruikte?|uitgevoerde?'
/** What the column is called that says how much of a licence was used. */
const USED = new RegExp(
  `^(?:(?:already|bereits|bisher|schon|déjà|già|ya|já|już|reeds|al) )?(?:${QUANTITIES} )?(?:(?:${WAS_USED})(?: ${QUANTITIES})?(?: to date)?|(?:累[计計])?(?:已使?用|已出口?|使用(?:済み?)?) ?数?量?)(?:\\s*[([（【].*)?$`,
  'iu',
)

/** What shows the columns of a list of licences in any language. What is sure comes first. */
const signsOf = (types: ReadonlyMap<string, string>): ColumnSign[] => [
  { field: 'items', not: /\b(?:eu|eg|us|uk|ear)(?:\b|code)/i, cell: isItem },
  // “General” may stand in a column of anything; “Einzelgenehmigung” says that it is a licence.
  {
    field: 'form',
    cell: (text) => isForm(types.get(text) ?? (OF_LICENCES.test(text) ? text : '')),
  },
  {
    field: 'form',
    title:
      /^(?:type?|tipo|kind|art)$|^(?:lic|auth|permit).*(?:type|class|kind)|^(?:(?:出口)?(?:许可|許可)\S*)?(?:[类种種][型类別别類]?)$|^(?:出口)?(?:许可|許可)\S*(?:形式|方式)$|^허가구분/iu,
    cell: isWord,
  },
  { field: 'status', title: STATUS, cell: isWord },
  {
    field: 'statusDay',
    title:
      /\bstatus (?:date|day|since|from|changed?|datum|seit)|statusdatum|(?:状态|狀態|ステータス|상태) ?(?:日|变更日|生效日)/iu,
    cell: isDayLike,
  },
  {
    field: 'id',
    title:
      /(?:licen[cs]e|permit|genehmigungs?|lizenz|许可证件?|批文|批件)\s*-?(?:no|nr|num|number|nummer|n[°º]|编?号|號)\.?$/iu,
    not: /previous|former|old|replace|parent|appl|original|import|business|driv|原|旧|申[请請]|进口|营业/iu,
    cell: (text) => /^\S*\d\S*$/.test(text),
  },
  // Records of some systems are called by the number of the licence.
  { field: 'id', title: /^(?:record )?name$/i, cell: (text) => /^\S*\d\S*$/.test(text) },
  { field: 'endUsers', ...FIRMS },
  {
    field: 'usedKg',
    title: USED,
    cell: QUANTITY.cell,
  },
  // What is ordered or leaves is no quantity of a licence.
  {
    ...QUANTITY,
    title:
      /^(?!.*(?:order|ship|export|bestell|auftr)).*(?:quant|qty|menge|数量|수량)|^kgs? (?:approved|granted|licen[cs]ed|authori[sz]ed)$|^(?:approved|granted|licen[cs]ed|authori[sz]ed) kgs?$/iu,
  },
  { field: 'validFrom', cell: (text) => PERIOD.test(text) },
  {
    field: 'validFrom',
    title: /\b(?:from|start|effective|von|ab|du|dal)\b|起|自|生效|開始/iu,
    not: OF_OTHERS,
    cell: isDayLike,
  },
  {
    field: 'validTo',
    title: /\b(?:to|until|end|bis|au|al)\b|expir|ablauf|止|至|失效|到期|期限|終了/iu,
    not: OF_OTHERS,
    cell: isDayLike,
  },
  { field: 'validFrom', title: /issue|ausgestellt|[发發]证|签发|発[行給]/iu, not: OF_OTHERS, cell: isDayLike },
]

/** Two days in one cell. */
const PERIOD = /^(\d.*\d日?)\s*(?:[~～〜至–—]|\s-\s|\b(?:to|bis|au|al)\b)\s*(\d.*)$/u

/**
 * Reads licences, in our columns or as SAP GTS lists them. A licence can stand on several rows: one for each item, end user or
 * destination. What is read is not checked: `openLedger(…).record` does that.
 *
 * @throws MissingColumnError if the header has no column for what a licence needs.
 */
export function readLicences(
  list: Pick<ListFile, 'records'>,
  defaults: LicenceDefaults,
  reading: TableReading = {},
): ReadLicence[] {
  let notes: TableNotes = { unread: [], decimals: [] }
  const {
    rows: read,
    fields,
    beside,
  } = readTable(
    list,
    {
      names: NAMES,
      needed: NEEDED,
      numbers: NUMBERS,
      naming: ['id'],
      instead: { id: 'number' },
      others: OTHERS,
      // Who sells or buys need neither hold a licence nor use the goods.
      not: /transit|\bvia\b|suppl|vendor|shipper|lieferant|seller|buyer|käufer|[供买買卖賣]/iu,
      signs: signsOf(defaults.types),
    },
    { ...reading, onRead: (said) => (notes = said) },
  )
  const unread = beside.flatMap(({ title }) => (title === '' ? [] : [title]))
  const rows = read.map((row) => ({ ...row, cells: withoutPeriod(row.cells) }))
  // What was used is never taken for nought.
  if (!SAYS_QUANTITY.test(fields.get('usedKg') ?? '') && unread.some((title) => OF_USE.test(title)))
    throw new MissingColumnError(['usedKg'], unread)
  // Nor is a licence issued that any other column calls revoked.
  if (
    !fields.has('status') &&
    beside.some(({ texts }) => texts.some((text) => isEnded(defaults.types.get(text) ?? text)))
  )
    throw new MissingColumnError(['status'], unread)
  const dayOf = readDays(rows, ['validFrom', 'validUntil', 'validTo', 'statusDay'])
  const byId = rowsBy('id', rows)
  const hasUnits = fields.has('unit')
  const open = rows.flatMap(({ line, cells }) => {
    const [quantity = '', unit = ''] = [cells.get('quantityKg'), cells.get('unit')]
    return saysNoWeight(amountIn(quantity, hasUnits ? unit : undefined))
      ? [{ line, cell: `${quantity} ${unit}`.trim() }]
      : []
  })
  const withoutStatus = [...byId.values()].filter((own) => own.every(({ cells }) => !cells.has('status'))).length
  reading.onRead?.({ ...notes, open, withoutStatus })
  return [...byId]
    .flatMap(([id, own]) => byItem(id, own, defaults))
    .map(([id, own]) => {
      const terms = termsOf({ id, rows: own, dayOf, hasUnits }, defaults)
      return { id, lines: own.map(({ line }) => line), ...withDayOfStatus(terms, own, dayOf) }
    })
}

function rowsBy(field: string, rows: readonly TableRow[]): Map<string, TableRow[]> {
  const groups = new Map<string, TableRow[]>()
  for (const row of rows) {
    const text = row.cells.get(field) ?? ''
    groups.set(text, [...(groups.get(text) ?? []), row])
  }
  return groups
}

/**
 * The rows of a licence; of a general one that states a quantity for each of its items, those of each item, as a licence of its own
 * with the same number. A licence for one export ends with that of any item, so it is not divided.
 */
function byItem(id: string, rows: readonly TableRow[], { types }: LicenceDefaults): [string, TableRow[]][] {
  const text = (row: TableRow, field: string): string => row.cells.get(field) ?? ''
  const items = rowsBy('items', rows)
  const quantities = (of: readonly TableRow[]): number => new Set(of.map((row) => text(row, 'quantityKg'))).size
  const isGeneral = rows.every((row) => formIn(text(row, 'form'), types) === 'general')
  const isByItem = [...items].every(([item, own]) => codes([item]).length === 1 && quantities(own) === 1)
  if (!isGeneral || !isByItem || quantities(rows) === 1) return [[id, [...rows]]]
  return [...items].map(([item, own]) => [
    `${id} / ${item}`,
    own.map((row) => ({ ...row, cells: new Map([['number', id], ...row.cells]) })),
  ])
}

/** Events by the statuses that they leave a licence in, and how it stood before. */
const CHANGES: ReadonlyMap<unknown, { readonly kind: string; readonly before: string }> = new Map(
  Object.entries({
    suspended: { kind: 'suspend', before: 'issued' },
    reinstated: { kind: 'reinstate', before: 'suspended' },
    revoked: { kind: 'revoke', before: 'issued' },
    surrendered: { kind: 'surrender', before: 'issued' },
    cancelled: { kind: 'cancel', before: 'issued' },
    expired: { kind: 'expire', before: 'issued' },
  }),
)

/** Terms, and the change to their status if its day is stated. */
function withDayOfStatus(
  terms: Record<string, unknown>,
  rows: readonly TableRow[],
  dayOf: (text: string) => unknown,
): Pick<ReadLicence, 'terms' | 'change'> {
  const [text, ...others] = new Set(rows.flatMap(({ cells }) => cells.get('statusDay') ?? []))
  const change = CHANGES.get(terms['status'])
  const on = text === undefined ? undefined : dayOf(text)
  // A licence cannot change before it begins: such a day is that of something else.
  if (change === undefined || others.length > 0 || !isDay(on) || String(on) < String(terms['validFrom']))
    return { terms }
  return { terms: { ...terms, status: change.before }, change: { kind: change.kind, on } }
}

/** Writes a period of one cell as its first and its last day. */
function withoutPeriod(cells: TableRow['cells']): TableRow['cells'] {
  const [, from = '', to = ''] = PERIOD.exec(cells.get('validFrom') ?? '') ?? []
  return to === '' || cells.has('validTo') ? cells : new Map([...cells, ['validFrom', from], ['validTo', to]])
}

/** What a title of what was used says if no other column can be meant. */
const SAYS_QUANTITY = /kg|qty|quant|menge|量/iu

/** A column that may say how much of a licence was used, or is left. */
const OF_USE =
  /\b(?:used|use to date|shipped|exported|drawn|left|rest|reste|gebruikt|spedit[oa]|enviad[oa])\b|utili[sz]|consum|consomm|depreciat|decrement|deplet|exhaust|remain|outstanding|balance|\bopen q|verbr(?:auch|uik)|abgeschrieb|ausgenutzt|genutzt|ausgeführt|exportiert|geliefert|entnommen|exporté|expédié|esportat|exportad|uitgevoerd|rest(?:ant|ante)\b|residu|solde|saldo|wykorzyst|zużyt|wyeksport|pozosta|offene m|restm|已[用使出发]|余|核销|核减|使用[数済次量]|出荷済|輸出済|残|사용|수출량|잔/iu

/** Whether a quantity is a number of pieces or boxes, which leaves its weight open: 5000 PC. “5 ton” and “500 kg max” are refused. */
function saysNoWeight(quantity: unknown): boolean {
  if (typeof quantity !== 'string') return false
  const read = readTyped('quantityKg', quantity)
  return read.kind === 'ask' && /notMass/.test(read.why.id)
}

type LicenceRows = {
  /** Whether a column says units. */
  readonly hasUnits: boolean
  readonly id: string
  readonly rows: readonly TableRow[]
  readonly dayOf: (text: string) => unknown
}

function termsOf({ id, rows, dayOf, hasUnits }: LicenceRows, defaults: LicenceDefaults): Record<string, unknown> {
  const texts = (field: string): string[] => [...new Set(rows.flatMap(({ cells }) => cells.get(field) ?? []))]
  // Rows that differ where a licence has one value are refused by its schema.
  const text = (field: string): string | undefined => {
    const found = texts(field)
    return found.length === 0 ? undefined : found.join(' / ')
  }
  const number = (field: string): unknown => {
    const found = text(field)
    return found === undefined ? undefined : /^\d+(?:\.\d+)?$/.test(found) ? Number(found) : found
  }
  const users = usersIn(rows)
  const form = text('form')
  const day = (field: string): unknown => {
    const found = text(field)
    return found === undefined ? undefined : dayOf(found)
  }
  const kilograms = (field: string): unknown => {
    const found = text(field)
    return found === undefined ? undefined : amountIn(found, hasUnits ? (text('unit') ?? '') : undefined)
  }
  return withoutOpen({
    id,
    number: text('number'),
    holder: text('holder') ?? defaults.holder,
    importer: text('importer'),
    form: form === undefined ? undefined : formIn(form, defaults.types),
    items: codes([...texts('items'), ...texts('commodityCodes')]).map((code) => ({ code })),
    quantityKg: saysNoWeight(kilograms('quantityKg')) ? undefined : kilograms('quantityKg'),
    usedKg: kilograms('usedKg'),
    value: number('value'),
    currency: text('currency'),
    batches: BATCHES.get(text('batches') ?? '') ?? number('batches'),
    port: text('port'),
    endUsers: users,
    endUse: withoutOpen({
      kind: endUseIn(text('endUse.kind')) ?? defaults.endUse,
      field: text('endUse.field') ?? defaults.endUseField,
    }),
    destinations:
      texts('destinations').length > 0
        ? countries(texts('destinations'))
        : [...new Set(users.flatMap(({ country }) => country ?? []))],
    validFrom: day('validFrom'),
    validUntil: day('validUntil') ?? dayAfter(day('validTo')),
    status: statusOf(text('status'), defaults.types),
    changeRequest: text('changeRequest') ?? defaults.changeRequest,
  })
}

/** Users are written `Name` with a column for the country, or `Name (DE); Other name (FR)`. */
function usersIn(rows: readonly TableRow[]): { name: string; country?: unknown }[] {
  const users = rows.flatMap(({ cells }) =>
    words([cells.get('endUsers') ?? '']).map((user) => {
      const [, name = user, code = cells.get('endUsers.country')] = /^(.*\S)\s*\(([A-Z]{2})\)$/.exec(user) ?? []
      return { name, ...(code === undefined ? {} : { country: readCell('destination', code) }) }
    }),
  )
  return [...new Map(users.map((user) => [JSON.stringify(user), user])).values()]
}

/** What is printed is the last day; our licences state the day after. */
const dayAfter = (day: unknown): unknown => (isDay(day) && typeof day === 'string' ? addDays(day, 1) : day)

const withoutOpen = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
