import { addDays, isDay } from 'ytterby'
import type { ListFile } from '../records/open-list.ts'
import { split, type ColumnNames } from './columns.ts'
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
    'licence|license|licence id|license number|licence number|license no|licence no|lic no|authorization id|authorization no|license gid|permit no|permit number|EXLIC|许可证号|出口许可证号|许可证编号|许可证号码|许可证件号|genehmigungsnummer|genehmigungsnr|lizenznummer|lizenznr|許可番号|許可証番号',
  ),
  number: split('external license number|external licence number|external no|ext license no|EXTNO'),
  holder: split('exporter|licensee|licence holder|出口商|出口经营者|经营者|申请人|inhaber|ausführer|輸出者'),
  importer: split('进口商|importeur|輸入者'),
  form: split(
    'license type|licence type|lic type|authorization type|type|kind|LICTY|许可证类型|许可证类别|许可类型|许可种类|种类|art|genehmigungsart|許可の種類|許可種別|種類',
  ),
  items: split(
    '~item|control class|control code|control entry|control no|~classification|~entry|eccn|CONCL|kontrollnummer|規制番号|管制编码|管制物项|物项编码|listenposition|güterlistennummer|管理番号|該非番号',
  ),
  commodityCodes: split('commodity code|COMCO|商品编码|商品编号|warennummer|hs code|hs编码'),
  quantityKg: split(
    'quantity|qty|max qty|license qty|licensed quantity|authorized qty|quantity authorized|maximum quantity for license|maximum quantity|MXQUA|许可数量|批准数量|数量|menge|genehmigte menge|höchstmenge|許可数量',
  ),
  unit: split('license dimension|unit of measure|uom|LICUM|单位|计量单位|me|einheit|mengeneinheit|単位|計量単位'),
  usedKg: split(
    'depreciated quantity|used quantity|used qty|used|consumed quantity|quantity used|quantity shipped|quantity shipped to date|shipped quantity|exported quantity|使用数量|已用数量|已使用数量|已出口数量|verbraucht|verbrauchte menge|abgeschrieben|abgeschriebene menge|使用済数量|使用済み数量',
  ),
  value: split('maximum amount for license|maximum amount|MXAMT'),
  currency: split('license currency|LICCU|币种|währung|通貨'),
  batches: [],
  port: [],
  endUsers: split(
    'end user|ultimate consignee|~business partner|partner name|~partner|~consignee|~customer|~customer name|empfänger/endverwender|最终用户|最终用户名称|endverwender|endverbleib|需要者|最終需要者',
  ),
  'endUsers.country': split(
    'end user country|~country|~country/region|国别|country/region of partner involved|country of partner|ctry|LNDPA|最终用户国家|最终用户所在国|国家|land|需要者国|国',
  ),
  'endUse.kind': ['end use'],
  'endUse.field': [],
  destinations: split(
    'destination|country of destination|destination country|~countries|输往国|目的国|最终目的国|目的地|bestimmungsland|仕向国|仕向地',
  ),
  validFrom: split(
    'valid from|valid-from date|effective date|start|start date|~from|~issued|~issue date|DATAB|~发证日期|~签发日期|有效期起|有效期自|gültig ab|gültig von|~ausgestellt am|~発行日|有効期間開始|有効開始日',
  ),
  validUntil: [],
  validTo: split(
    'valid to|valid-to date|expiration date|end|end date|~to|expiry|expiry date|expires|DATBI|有效期至|有效期止|有效截止日期|截止日期|gültig bis|ablaufdatum|有効期限|有効期間終了|有効終了日',
  ),
  status: split('license status|licence status|许可证状态|状态|ステータス|状態'),
  changeRequest: [],
}
/** The columns that are numbers. */
const NUMBERS = ['quantityKg', 'usedKg', 'value', 'batches']
const NEEDED = ['id', 'form', 'endUsers', 'validFrom']

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
  let unread: readonly string[] = []
  const onRead = (notes: TableNotes): void => {
    unread = notes.unread
    reading.onRead?.(notes)
  }
  const { rows, fields } = readTable(
    list,
    { names: NAMES, needed: NEEDED, numbers: NUMBERS, naming: ['id'] },
    { ...reading, onRead },
  )
  // What was used is never taken for nought.
  if (!fields.has('usedKg') && unread.some((title) => OF_USE.test(title)))
    throw new MissingColumnError(['usedKg'], unread)
  const dayOf = readDays(rows, ['validFrom', 'validUntil', 'validTo'])
  const byId = new Map<string, TableRow[]>()
  for (const row of rows) {
    const id = row.cells.get('id') ?? ''
    byId.set(id, [...(byId.get(id) ?? []), row])
  }
  return [...byId].map(([id, own]) => ({
    id,
    lines: own.map(({ line }) => line),
    terms: termsOf({ id, rows: own, dayOf, hasUnits: fields.has('unit') }, defaults),
  }))
}

/** A column that may say how much of a licence was used, or is left. */
const OF_USE =
  /\b(?:used|use to date|utili[sz]\w*|consum\w*|shipped|depreciat\w*|deplet\w*|exhaust\w*|drawn|remaining|outstanding|balance|left|rest)\b|\bopen (?:qty|quantity)|verbrauch|abgeschrieb|ausgenutzt|offene menge|restmenge|已[用使出]|剩余|余量|余额|结余|核销|使用[数済]|使用量|残/iu

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
    form: form === undefined ? undefined : (defaults.types.get(form) ?? formOf(form)),
    items: [...words(texts('items')), ...words(texts('commodityCodes'))].map((code) => ({ code })),
    quantityKg: kilograms('quantityKg'),
    usedKg: kilograms('usedKg'),
    value: number('value'),
    currency: text('currency'),
    batches: number('batches'),
    port: text('port'),
    endUsers: users,
    endUse: withoutOpen({
      kind: text('endUse.kind') ?? defaults.endUse,
      field: text('endUse.field') ?? defaults.endUseField,
    }),
    destinations:
      texts('destinations').length > 0
        ? words(texts('destinations')).map((one) => readCell('destination', one))
        : [...new Set(users.flatMap(({ country }) => country ?? []))],
    validFrom: day('validFrom'),
    validUntil: day('validUntil') ?? dayAfter(day('validTo')),
    status: statusOf(text('status'), defaults.types),
    changeRequest: text('changeRequest') ?? defaults.changeRequest,
  })
}

const FORMS: readonly (readonly [form: string, written: RegExp])[] = [
  ['single', /^(?:single|individual|einzel\S*|单项\S*|個別\S*)$/i],
  ['general', /^(?:general|global|bulk|sammel\S*|allgemein\S*|通用\S*|包括\S*|一般\S*)$/i],
  ['certificate', /^(?:certificate|出口凭证|凭证)$/i],
  ['ordinary', /^ordinary$/i],
]
/** Our word for a form; a type of another system stays as it is written, for somebody to say which form it is. */
const formOf = (text: string): string => FORMS.find(([, written]) => written.test(text))?.[0] ?? text

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

const words = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.split(/[;|\n]/)).flatMap((word) => (word.trim() === '' ? [] : [word.trim()]))

/** What is printed is the last day; our licences state the day after. */
const dayAfter = (day: unknown): unknown => (isDay(day) && typeof day === 'string' ? addDays(day, 1) : day)

/** Words of trade systems and of lists kept by hand for where a licence stands. What may mean that it is not issued yet is none. */
const STATUSES: readonly (readonly [status: string, written: RegExp])[] = [
  ['issued', /^(?:active|released|valid|issued|aktiv|gültig|erteilt|有效|已签发|已发证|有効|発行済み?)$/i],
  ['suspended', /^(?:suspended|ausgesetzt|暂停|暂停使用|中止|停止)$/i],
  ['reinstated', /^(?:reinstated|恢复|恢复使用)$/i],
  ['revoked', /^(?:revoked|widerrufen|撤销|已撤销|吊销)$/i],
  ['expired', /^(?:expired|abgelaufen|过期|已过期|失效|已失效|期限切れ)$/i],
  ['surrendered', /^(?:surrendered|returned|zurückgegeben|交回|已交回|返納)$/i],
  ['exhausted', /^(?:exhausted|used up|ausgeschöpft|用完|已用完)$/i],
  ['cancelled', /^(?:cancell?ed|storniert|作废|已作废|注销|已注销)$/i],
]
const statusOf = (text: string | undefined, types: ReadonlyMap<string, string>): string | undefined =>
  text === undefined
    ? undefined
    : (types.get(text) ?? STATUSES.find(([, written]) => written.test(text))?.[0] ?? text.toLowerCase())

const withoutOpen = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
