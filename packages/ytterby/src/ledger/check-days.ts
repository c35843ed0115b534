import { InvalidLedgerError } from '../errors/invalid-ledger-error.ts'
import { day } from '../schema/inquiry-outline.ts'
import { objectOf } from '../schema/outline.ts'
import { readBy } from '../schema/read-by.ts'

const YEAR = { kind: 'number', least: 1000, most: 9999, whole: true } as const
const DAYS = { asOf: day, knownAt: day, year: YEAR } as const

type Days = { readonly asOf?: string | undefined; readonly knownAt?: string | undefined; readonly year?: number }

/**
 * Checks the days about which a ledger is asked.
 *
 * @param needed the one that has to be stated.
 * @throws InvalidLedgerError with a pointer to each that does not exist, is written otherwise, or is missing.
 */
export function checkDays({ asOf, knownAt, year }: Days, needed?: 'asOf' | 'year'): void {
  const stated = Object.fromEntries(Object.entries({ asOf, knownAt, year }).filter(([, value]) => value !== undefined))
  const reading = readBy(objectOf(DAYS, ...(needed === undefined ? [] : [needed])), stated)
  if ('findings' in reading) throw new InvalidLedgerError(reading.findings)
}
