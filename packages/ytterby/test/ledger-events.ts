import type { LedgerEvent } from 'ytterby/ledger'
import type { Licence } from 'ytterby/planning'
import { general, ordinary, single } from './licences.ts'

let count = 0
/** An event of a ledger, with a key of its own. */
export const event = (kind: LedgerEvent['kind'], on: string, more: Partial<LedgerEvent> = {}): LedgerEvent => ({
  key: `k${(count += 1)}`,
  kind,
  licence: 'L-1',
  document: `D-${count}`,
  on,
  knownOn: on,
  by: 'A. Clerk',
  ...more,
})

/** The general licence for 5,000 kg, none of which was exported before the ledger. */
export const generalTerms: Licence = { ...general, usedKg: 0 }
/** The single licence for 500 kg, whose use the ledger records. */
const { used: _used, ...unused } = single
export const singleTerms: Licence = unused
const { used: _declared, ...undeclared } = ordinary
/** The ordinary export licence for lanthanum oxide, of one batch. */
export const ordinaryTerms: Licence = undeclared

export const issue = (terms: Licence, more: Partial<LedgerEvent> = {}): LedgerEvent =>
  event('issue', terms.validFrom, { document: 'paper', terms, ...more })
