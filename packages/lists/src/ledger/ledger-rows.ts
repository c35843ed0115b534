import { spreadsheetRow } from '../answers/csv-row.ts'
import { writeSheets } from '../answers/answered-workbook.ts'
import type { LedgerBalance, LedgerForecast, reportYear, ShipmentCheck } from 'ytterby/ledger'

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

/** A table as an XLSX file with one sheet, whose header stays in view. */
export function ledgerWorkbook(name: string, rows: LedgerRows): Promise<Uint8Array<ArrayBuffer>> {
  const widths = (rows[0] ?? []).map(
    (_, column) => Math.max(...rows.map((row) => String(row[column] ?? '').length)) + 2,
  )
  return writeSheets([
    {
      name,
      hidden: false,
      rows: rows.map((row) => [...row]),
      columns: widths.map((width) => ({ width: Math.min(width, WIDEST) })),
      freezePane: { rows: 1, columns: 0 },
      dataValidations: [],
      cells: new Map(),
    },
  ])
}

type LicenceBalance = LedgerBalance['licences'][number]

/** A row for each licence. */
export const balanceRows = ({ asOf, knownAt, licences }: LedgerBalance): LedgerRows =>
  tableOf<LicenceBalance>(
    {
      licence: (one) => one.licence,
      number: (one) => one.number,
      form: (one) => one.form,
      status: (one) => one.status,
      since: (one) => one.since,
      validFrom: (one) => one.validFrom,
      validUntil: (one) => one.validUntil,
      availability: (one) => one.availability,
      'quantityKg.total': (one) => one.quantityKg.total,
      'quantityKg.used': (one) => one.quantityKg.used,
      'quantityKg.reserved': (one) => one.quantityKg.reserved,
      'quantityKg.left': (one) => one.quantityKg.left,
      'quantityKg.lapsed': (one) => one.quantityKg.lapsed,
      'quantityKg.over': (one) => one.quantityKg.over,
      'value.currency': (one) => one.value?.currency,
      'value.total': (one) => one.value?.total,
      'value.used': (one) => one.value?.used,
      'value.reserved': (one) => one.value?.reserved,
      'value.left': (one) => one.value?.left,
      'exports.most': (one) => one.exports.most,
      'exports.used': (one) => one.exports.used,
      'exports.reserved': (one) => one.exports.reserved,
      'closed.on': (one) => one.closed?.on,
      'closed.rule': (one) => one.closed?.rule,
      findings: (one) => one.findings.map(({ id }) => id).join('; '),
      asOf: () => asOf,
      knownAt: () => knownAt,
    },
    licences,
  )

/** A row for each shipment, in the order of the list. */
export const checkRows = (checks: readonly ShipmentCheck[], lines: readonly number[]): LedgerRows =>
  tableOf<ShipmentCheck>(
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
    },
    checks,
  )

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
      endsOn: (one) => one.endsOn,
      applyBy: ({ applyBy }) => applyBy?.on,
      late: ({ applyBy }) => (applyBy === null ? null : String(applyBy.late)),
      workingDays: ({ applyBy }) => applyBy?.days.find(({ on }) => on === applyBy.on)?.workingDays,
      asOf: () => asOf,
      shortKg: ({ licence }) => shortKg({ shipments }, licence),
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
