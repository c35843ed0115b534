/** What `ytterby ledger` does. */
export const LEDGER_ACTIONS = [
  'import',
  'record',
  'balance',
  'events',
  'check',
  'forecast',
  'statement',
  'verify',
  'report',
] as const
export type LedgerAction = (typeof LEDGER_ACTIONS)[number]
