/**
 * A licence ledger: what is left of each licence on a day, as it was known on a day, and why; which shipments it covers; and by
 * which day to apply for the next. It folds events that others keep: nothing here has a clock or stores anything.
 */
export {
  balanceLedger,
  checkShipments,
  explainLedger,
  forecastLedger,
  openLedger,
  parseLedgerEvent,
  reportYear,
  signBalance,
  verifyBalance,
} from './current-law/ledger.ts'
export { InvalidLedgerError } from './errors/invalid-ledger-error.ts'
export { BalanceReceiptSchema } from './ledger/balance-receipt.ts'
export type { LedgerBalance } from './ledger/balance-schema.ts'
export type { ShipmentCheck } from './ledger/check-shipments.ts'
export { LedgerEventSchema, type LedgerEvent } from './ledger/event.ts'
export { forecastIcs } from './ledger/forecast-ics.ts'
export type { LedgerForecast } from './ledger/forecast.ts'
export type { PlannedShipment } from './ledger/shipment.ts'
