import type { Licence } from '../planning/licence/licence.ts'
import { compareText } from '../schema/compare-text.ts'
import { MICROGRAMS, unitsOf } from '../schema/exact-decimal.ts'
import { countRow, emptyAccount, type Account } from './account.ts'
import type { LedgerEvent } from './event.ts'
import { rowsByLicence } from './licence-rows.ts'
import { standingOn, termsOn, type Standing } from './standing.ts'

/** After every day. */
export const LAST_DAY = '9999-12-31'

/** What a licence is and what happened to it, by a day. */
export type LicenceState = {
  readonly id: string
  readonly terms: Licence
  readonly rows: readonly LedgerEvent[]
  readonly account: Account
  readonly standing: Standing
}

/** The licences that were issued by a day, by their id, as the events say. */
export const statesOn = (events: readonly LedgerEvent[], asOf: string): LicenceState[] =>
  statesIn(rowsByLicence(events, { asOf }), asOf)

/**
 * The licences that were issued by a day, by their id, of rows of any days.
 *
 * @param sums accounts to take in place of those of the day.
 */
export function statesIn(
  rowsOf: ReadonlyMap<string, readonly LedgerEvent[]>,
  asOf: string,
  sums?: ReadonlyMap<string, Account>,
): LicenceState[] {
  return [...rowsOf]
    .flatMap(([id, all]): LicenceState[] => {
      const rows = all.filter(({ on }) => on <= asOf)
      const terms = termsOn(rows, asOf)?.terms
      if (terms === undefined) return []
      const account = emptyAccount(terms.currency)
      for (const row of rows) countRow(account, row)
      const standing = standingOn(terms, rows, asOf, isUsedUp(terms, account))
      return [{ id, terms, rows, account: sums?.get(id) ?? account, standing }]
    })
    .toSorted((a, b) => compareText(a.id, b.id))
}

/** Micrograms that were exported: what the licence says of the time before the ledger, and what the ledger holds. */
export const usedUnits = ({ usedKg = 0 }: Licence, { used }: Account): bigint =>
  unitsOf(usedKg, MICROGRAMS) + used.quantity

const isUsedUp = (terms: Licence, account: Account): boolean =>
  terms.quantityKg !== undefined && usedUnits(terms, account) >= unitsOf(terms.quantityKg, MICROGRAMS)
