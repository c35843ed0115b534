import { spreadsheetRow } from '../answers/csv-row.ts'
import { writeSheets } from '../answers/answered-workbook.ts'
import { addDays } from 'ytterby'
import type { LedgerBalance, LedgerForecast, reportYear, ShipmentCheck } from 'ytterby/ledger'
import type { ReadShipment } from './shipment-table.ts'

/** A table of texts and numbers, its header first. An empty text is a cell that says nothing. */
export type LedgerRows = readonly (readonly (string | number)[])[]

type Cell = string | number | null | undefined
/** The columns of a table by their names, each with its cell in a row. */
type TableColumns<Row> = Readonly<Record<string, (row: Row) => Cell>>

const tableOf = <Row>(columns: TableColumns<Row>, rows: readonly Row[]): LedgerRows => [
  Object.keys(columns),
  ...rows.map((row) => Object.values(columns).map((cell) => cell(row) ?? '')),
]

/** A table as CSV, whose cells no spreadsheet takes for formulas. */
export const ledgerCsv = (rows: LedgerRows): string =>
  rows.map((cells) => `${spreadsheetRow(cells.map(String), ',')}\n`).join('')

const WIDEST = 60

/**
 * A table as an XLSX file: a sheet whose header stays in view and can be filtered, and one with what is said of all of it.
 *
 * @param summary The name of that sheet, and its lines; left out if there are none.
 */
export function ledgerWorkbook(
  name: string,
  rows: LedgerRows,
  summary: { readonly name: string; readonly lines: readonly string[] } = { name: '', lines: [] },
): Promise<Uint8Array<ArrayBuffer>> {
  const widths = (rows[0] ?? []).map(
    (_, column) => Math.max(...rows.map((row) => String(row[column] ?? '').length)) + 2,
  )
  const sheet = { name, hidden: false, freezePane: { rows: 1, columns: 0 }, dataValidations: [], cells: new Map() }
  const table = {
    ...sheet,
    rows: rows.map((row) => [...row]),
    columns: widths.map((width) => ({ width: Math.min(width, WIDEST) })),
    autoFilter: { range: `A1:${letters(widths.length)}${rows.length}` },
  }
  if (summary.lines.length === 0) return writeSheets([table])
  const said = { ...sheet, name: summary.name, rows: summary.lines.map((line) => [line]), columns: [{ width: WIDEST }] }
  return writeSheets([table, { ...said, freezePane: { rows: 0, columns: 0 } }])
}

const LETTERS = 26

/** The name of a column of a sheet, counted from 1. */
const letters = (column: number): string =>
  column === 0 ? '' : letters(Math.floor((column - 1) / LETTERS)) + String.fromCharCode(65 + ((column - 1) % LETTERS))

type LicenceBalance = LedgerBalance['licences'][number]
/** A licence with the keys of events that corrections of it name and that are not there; one that is not issued with how many name it. */
type BalanceRow = Partial<LicenceBalance> & { readonly licence: string; readonly awaited: readonly string[] }

/** The last day on which something counts that no longer counts on a day. */
const lastBefore = (until: string | undefined): Cell => (until === undefined ? null : addDays(until, -1))

/** A row for each licence, and for each that events name and that the ledger does not hold. */
export function balanceRows({ asOf, knownAt, licences, awaited = [] }: LedgerBalance): LedgerRows {
  const rows: BalanceRow[] = licences.map((one) => ({
    ...one,
    awaited: awaited.flatMap(({ licence, corrects }) =>
      licence === one.licence && corrects !== null ? [`correction-not-found: ${corrects}`] : [],
    ),
  }))
  const lacking = awaited
    .filter(({ corrects }) => corrects === null)
    .map(({ licence, events }) => ({ licence, awaited: [`licence-not-found: ${events}`] }))
  return tableOf<BalanceRow>(
    {
      licence: (one) => one.licence,
      number: (one) => one.number,
      form: (one) => one.form,
      status: (one) => one.status,
      since: (one) => one.since,
      validFrom: (one) => one.validFrom,
      validThrough: (one) => lastBefore(one.validUntil),
      availability: (one) => one.availability,
      'quantityKg.total': (one) => one.quantityKg?.total,
      'quantityKg.used': (one) => one.quantityKg?.used,
      'quantityKg.reserved': (one) => one.quantityKg?.reserved,
      'quantityKg.left': (one) => one.quantityKg?.left,
      'quantityKg.lapsed': (one) => one.quantityKg?.lapsed,
      'quantityKg.over': (one) => one.quantityKg?.over,
      'value.currency': (one) => one.value?.currency,
      'value.total': (one) => one.value?.total,
      'value.used': (one) => one.value?.used,
      'value.reserved': (one) => one.value?.reserved,
      'value.left': (one) => one.value?.left,
      'exports.most': (one) => one.exports?.most,
      'exports.used': (one) => one.exports?.used,
      'exports.reserved': (one) => one.exports?.reserved,
      'closed.on': (one) => one.closed?.on,
      'closed.rule': (one) => one.closed?.rule,
      findings: (one) => [...(one.findings ?? []).map(({ id }) => id), ...one.awaited].join('; '),
      asOf: () => asOf,
      knownAt: () => knownAt,
    },
    [...rows, ...lacking],
  )
}

/**
 * A row for each shipment, in the order of the list.
 *
 * @param of What states the buyer, the destination and the good of each, and the last day of its licence.
 */
export function checkRows(
  checks: readonly ShipmentCheck[],
  lines: readonly number[],
  {
    shipments = [],
    licences = [],
  }: { readonly shipments?: readonly ReadShipment[]; readonly licences?: readonly LicenceBalance[] } = {},
): LedgerRows {
  const until = new Map(licences.map(({ licence, validUntil }) => [licence, validUntil]))
  const stated =
    (of: string, name = ''): ((check: ShipmentCheck) => Cell) =>
    ({ at }) => {
      const value = memberOf(shipments[at]?.shipment['inquiry'], of)
      const text = name === '' ? value : memberOf(value, name)
      return typeof text === 'string' ? text : null
    }
  return tableOf<ShipmentCheck>(
    {
      row: ({ at }) => lines[at],
      document: (one) => one.document,
      line: (one) => one.line,
      asOf: (one) => one.asOf,
      quantityKg: (one) => one.quantityKg,
      verdict: (one) => one.verdict,
      covers: (one) => one.covers,
      licence: (one) => one.licence,
      leftKg: (one) => one.leftKg,
      applyBy: ({ applyBy }) => applyBy?.on,
      late: ({ applyBy }) => (applyBy === null ? null : String(applyBy.late)),
      basis: ({ applyBy }) => applyBy?.basis,
      reasons: ({ issues, reasons }) =>
        [
          ...issues.map(({ pointer, message }) => `${pointer}: ${message}`),
          ...reasons.flatMap(({ outcome, text }) => (outcome === 'holds' ? [] : [text])),
        ].join(' '),
      'endUser.name': stated('endUser', 'name'),
      destination: stated('destination'),
      'product.description': stated('product', 'description'),
      validThrough: ({ licence }) => lastBefore(until.get(licence ?? '')),
      estimate: ({ applyBy }) => (applyBy === null ? null : String(applyBy.estimate)),
    },
    checks,
  )
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

/** Reasons for which a licence has too little left, whatever else a shipment needs. */
const SHORT: ReadonlySet<string> = new Set(['quantity', 'exports', 'value'])

/** Kilograms of the planned shipments that a licence would cover if more of it were left. They are no part of its `plannedKg`. */
export function shortKg({ shipments }: Pick<LedgerForecast, 'shipments'>, id: string): number {
  const short = shipments.filter(({ licence, covers, reasons }) => {
    const failed = reasons.filter(({ outcome }) => outcome === 'fails')
    return licence === id && covers === 'no' && failed.length > 0 && failed.every((one) => SHORT.has(one.id))
  })
  return short.reduce((sum, { quantityKg }) => sum + Math.round((quantityKg ?? 0) * 1_000_000), 0) / 1_000_000
}

/** A row for each licence, with the day by which to apply for the next one. */
export const forecastRows = ({ licences, asOf, shipments }: LedgerForecast): LedgerRows =>
  tableOf<LedgerForecast['licences'][number]>(
    {
      licence: (one) => one.licence,
      leftKg: (one) => one.leftKg,
      plannedKg: (one) => one.plannedKg,
      exhaustedOn: (one) => one.exhaustedOn,
      basis: (one) => one.basis,
      validThrough: ({ exhaustedOn, endsOn }) => (exhaustedOn === null ? lastBefore(endsOn) : null),
      applyBy: ({ applyBy }) => applyBy?.on,
      late: ({ applyBy }) => (applyBy === null ? null : String(applyBy.late)),
      workingDays: ({ applyBy }) => applyBy?.days.find(({ on }) => on === applyBy.on)?.workingDays,
      asOf: () => asOf,
      shortKg: ({ licence }) => shortKg({ shipments }, licence),
      'open.shipments': ({ open }) => open?.shipments,
      'open.quantityKg': ({ open }) => open?.quantityKg,
      'open.unstated': ({ open }) => open?.unstated,
      'open.exhaustedOn': ({ open, endsOn, exhaustedOn }) =>
        open === null || open.endsOn === endsOn ? exhaustedOn : open.endsOn,
      estimate: ({ applyBy }) => (applyBy === null ? null : String(applyBy.estimate)),
    },
    licences,
  )

type LicenceYear = ReturnType<typeof reportYear>[number]

/** An export with the licence that it left under. */
type ExportRow = { readonly licence: LicenceYear; readonly one: LicenceYear['exports'][number] }

/** A row for each export. */
export const yearRows = (licences: readonly LicenceYear[]): LedgerRows =>
  tableOf<ExportRow>(
    {
      licence: ({ licence }) => licence.licence,
      number: ({ licence }) => licence.number,
      form: ({ licence }) => licence.form,
      status: ({ licence }) => licence.status,
      on: ({ one }) => one.on,
      document: ({ one }) => one.document,
      line: ({ one }) => one.line,
      quantityKg: ({ one }) => one.quantityKg,
      value: ({ one }) => one.value,
      currency: ({ one }) => one.currency,
      'order.document': ({ one }) => one.order?.document,
      'order.line': ({ one }) => one.order?.line,
      port: ({ one }) => one.port,
    },
    licences.flatMap((licence) => licence.exports.map((one) => ({ licence, one }))),
  )
