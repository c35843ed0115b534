import type { Licence } from '../planning/licence/licence.ts'
import { compareText } from '../schema/compare-text.ts'
import { MILLIGRAMS, unitsOf } from '../schema/exact-decimal.ts'
import { countRow, emptyAccount, type Account } from './account.ts'
import type { LedgerEvent } from './event.ts'
import { rowsByLicence } from './licence-rows.ts'
import type { LedgerRow } from './rows.ts'
import { standingOn, termsOn, type Standing } from './standing.ts'

/** After every day. */
export const LAST_DAY = '9999-12-31'

/** What a licence is and what happened to it, by a day. */
export type LicenceState = {
  readonly id: string
  readonly terms: Licence
  readonly rows: readonly LedgerRow[]
  readonly account: Account
  readonly standing: Standing
}

/** The licences that were issued by a day, by their id, as the events say. */
export function statesOn(events: readonly LedgerEvent[], asOf: string): LicenceState[] {
  return [...rowsByLicence(events, { asOf })]
    .flatMap(([id, rows]): LicenceState[] => {
      const terms = termsOn(rows, asOf)?.event.terms
      if (terms === undefined) return []
      const account = emptyAccount(terms.currency)
      for (const row of rows) countRow(account, row)
      return [{ id, terms, rows, account, standing: standingOn(terms, rows, asOf, isUsedUp(terms, account)) }]
    })
    .toSorted((a, b) => compareText(a.id, b.id))
}

/** Milligrams that were exported: what the licence says of the time before the ledger, and what the ledger holds. */
export const usedUnits = ({ usedKg = 0 }: Licence, { used }: Account): bigint =>
  unitsOf(usedKg, MILLIGRAMS) + used.quantity

const isUsedUp = (terms: Licence, account: Account): boolean =>
  terms.quantityKg !== undefined && usedUnits(terms, account) >= unitsOf(terms.quantityKg, MILLIGRAMS)
