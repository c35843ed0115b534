/**
 * The tables of a licence ledger: licences and shipments as other systems list them come in, what is left of licences goes out.
 *
 * @example
 * const licences = readLicences(await openList(bytes), { holder: 'Example Magnets Co., Ltd.', types: new Map() })
 */
export { awaitedBy, type Awaited } from './ledger/awaited.ts'
export {
  balanceRows,
  checkRows,
  forecastRows,
  ledgerCsv,
  ledgerWorkbook,
  shortKg,
  yearRows,
  type LedgerRows,
} from './ledger/ledger-rows.ts'
export { readLicences, type LicenceDefaults, type ReadLicence } from './ledger/licence-table.ts'
export { readShipments, type ReadShipment } from './ledger/shipment-table.ts'
export type { DecimalSign } from './ledger/decimals.ts'
export {
  amountIn,
  MissingColumnError,
  readDays,
  readTable,
  RepeatedColumnError,
  type TableNotes,
  type TableReading,
} from './ledger/table.ts'
