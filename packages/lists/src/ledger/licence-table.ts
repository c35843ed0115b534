import { addDays, isDay } from 'ytterby'
import type { ListFile } from '../records/open-list.ts'
import { readCell, readDays, readTable, type ColumnNames, type TableReading, type TableRow } from './table.ts'

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
  /** The form of a licence by its type in the own system. */
  readonly types: ReadonlyMap<string, string>
}

/** Beside our own names, the field labels and field names of the licence master of SAP GTS. */
const NAMES: ColumnNames = {
  id: ['licence', 'license', 'licence id', 'license number', 'licence number', 'license no', 'licence no', 'EXLIC'],
  number: ['external license number', 'external licence number', 'EXTNO'],
  holder: [],
  importer: [],
  form: ['license type', 'licence type', 'LICTY'],
  items: ['item', 'control class', 'control code', 'CONCL'],
  commodityCodes: ['commodity code', 'COMCO'],
  quantityKg: ['quantity', 'maximum quantity for license', 'maximum quantity', 'MXQUA'],
  unit: ['license dimension', 'unit of measure', 'LICUM'],
  usedKg: ['depreciated quantity', 'used quantity', 'consumed quantity'],
  value: ['maximum amount for license', 'maximum amount', 'MXAMT'],
  currency: ['license currency', 'LICCU'],
  batches: [],
  port: [],
  endUsers: ['end user', 'ultimate consignee', 'business partner', 'partner name'],
  'endUsers.country': ['end user country', 'country/region of partner involved', 'country of partner', 'LNDPA'],
  'endUse.kind': ['end use'],
  'endUse.field': [],
  destinations: ['destination', 'country of destination'],
  validFrom: ['valid from', 'valid-from date', 'DATAB'],
  validUntil: [],
  validTo: ['valid to', 'valid-to date', 'DATBI'],
  status: ['license status', 'licence status'],
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
  const { rows } = readTable(list, { names: NAMES, needed: NEEDED, numbers: NUMBERS }, reading)
  const dayOf = readDays(rows, ['validFrom', 'validUntil', 'validTo'])
  const byId = new Map<string, TableRow[]>()
  for (const row of rows) {
    const id = row.cells.get('id') ?? ''
    byId.set(id, [...(byId.get(id) ?? []), row])
  }
  return [...byId].map(([id, own]) => ({
    id,
    lines: own.map(({ line }) => line),
    terms: termsOf({ id, rows: own, dayOf }, defaults),
  }))
}

type LicenceRows = {
  readonly id: string
  readonly rows: readonly TableRow[]
  readonly dayOf: (text: string) => unknown
}

function termsOf({ id, rows, dayOf }: LicenceRows, defaults: LicenceDefaults): Record<string, unknown> {
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
  const kilograms = (field: string): unknown => inKilograms(text(field), text('unit'))
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
    status: statusOf(text('status')),
    changeRequest: text('changeRequest') ?? defaults.changeRequest,
  })
}

const FORMS: ReadonlySet<string> = new Set(['single', 'general', 'certificate', 'ordinary'])
/** Our word for a form; a type of another system stays as it is written, for somebody to say which form it is. */
const formOf = (text: string): string => (FORMS.has(text.toLowerCase()) ? text.toLowerCase() : text)

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
  texts.flatMap((text) => text.split(';')).flatMap((word) => (word.trim() === '' ? [] : [word.trim()]))

/** Quantities in other units than those of weight are passed on with their unit, and refused. */
function inKilograms(text: string | undefined, unit: string | undefined): unknown {
  if (text === undefined) return undefined
  const isKilograms = unit === undefined || /^kgs?$/i.test(unit)
  return readCell('quantityKg', isKilograms ? text : `${text} ${unit}`)
}

/** What is printed is the last day; our licences state the day after. */
const dayAfter = (day: unknown): unknown => (isDay(day) && typeof day === 'string' ? addDays(day, 1) : day)

/** The words of trade systems for a licence that can be used. */
const IN_USE = /^(?:active|approved|in process|open|released|valid)$/i
const statusOf = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : IN_USE.test(text) ? 'issued' : text.toLowerCase()

const withoutOpen = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
