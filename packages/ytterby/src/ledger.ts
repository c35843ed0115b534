/**
 * A licence ledger: what is left of each licence on a day, as it was known on a day, and why; which shipments it covers; and by
 * which day to apply for the next. It folds events that others keep: nothing here has a clock or stores anything.
 */
export { balanceLedger, explainLedger, openLedger, parseLedgerEvent } from './current-law/ledger.ts'
export { InvalidLedgerError } from './errors/invalid-ledger-error.ts'
export { LedgerBalanceSchema, type LedgerBalance } from './ledger/balance-schema.ts'
export type { LedgerEntry } from './ledger/entries.ts'
export { LedgerEventSchema, type LedgerEvent } from './ledger/event.ts'
export type { LedgerBook } from './ledger/open-ledger.ts'
