import type { LedgerBalance, LicenceBalance } from '../ledger/balance-schema.ts'

type LicenceFound = Pick<LicenceBalance, 'licence' | 'number'> & {
  /** The law by which it was found. */
  readonly ruleset: LedgerBalance['ruleset']
  /** The first day of the new status, the day on which it was found, or the day to apply. */
  readonly on: string
}

/** What is new about a licence. */
export type LicenceChange =
  | (LicenceFound & {
      /** It was issued, suspended, used up, expired and so on. */
      readonly kind: 'status'
      readonly before: LicenceBalance['status']
      readonly after: LicenceBalance['status']
    })
  | (LicenceFound & {
      /** What the law makes of what is left: a listed end user bars it, or no licence is needed any more, or again. */
      readonly kind: 'availability'
      readonly before: LicenceBalance['availability']
      readonly after: LicenceBalance['availability']
      /** The end users for whom what is left is barred or not needed, and why. */
      readonly users: LicenceBalance['users']
      readonly citations: LedgerBalance['citations']
    })
  | (LicenceFound & {
      /** The day to apply for the next licence has come, or comes soon. */
      readonly kind: 'apply-by'
      /** That day had passed when it was found. */
      readonly late: boolean
      /** The first day on which the licence is used up or no longer valid. */
      readonly endsOn: string
      readonly leftKg: number | null
    })
