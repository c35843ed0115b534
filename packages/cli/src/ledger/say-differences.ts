import type { LedgerBalance } from 'ytterby/ledger'
import type { ReadLicence } from '@ytterby/lists/ledger'
import { phrase } from '../render/phrases.ts'

/** Statuses of a licence that can be used. */
const USABLE: ReadonlySet<unknown> = new Set(['issued', 'reinstated'])
const STOPPED: ReadonlySet<string> = new Set(['suspended', 'revoked', 'surrendered', 'cancelled'])

/** Says where a list of licences and the ledger that it was imported into differ: in what was used, and in what can be used. */
export function sayDifferences(licences: readonly ReadLicence[], { licences: balances, lang }: LedgerBalance): void {
  const say = (text: string): boolean => process.stderr.write(`${text}\n`)
  for (const { id: licence, terms } of licences) {
    const balance = balances.find((one) => one.licence === licence)
    if (balance === undefined) continue
    const { usedKg, status } = terms
    const { used } = balance.quantityKg
    if (typeof usedKg === 'number' && usedKg > 0 && usedKg !== used)
      say(phrase('ledgerUsedDiffers', lang, { licence, stated: usedKg, used }))
    if (USABLE.has(status) && STOPPED.has(balance.status))
      say(phrase('ledgerStatusDiffers', lang, { licence, status: balance.statusText ?? balance.status }))
  }
}
