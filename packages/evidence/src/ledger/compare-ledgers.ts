import { addDays } from 'ytterby'
import { balanceLedger } from 'ytterby/ledger'
import { expect } from 'vitest'
import { chanceFrom } from '../random/chance.ts'
import { naiveBalances, type NaiveBalance } from './naive-balance.ts'
import { randomLedger } from './random-ledger.ts'

/** Asks both readings about as many random ledgers, each on a day, as it was known on a day. */
export function compareLedgers(seed: number, count: number): void {
  const chance = chanceFrom(seed)
  for (let at = 0; at < count; at += 1) {
    const events = randomLedger(chance)
    const asOf = addDays('2026-02-01', Math.floor(chance.next() * 80))
    const knownAt = chance.happens(0.5) ? addDays('2026-02-01', Math.floor(chance.next() * 80)) : undefined
    const first = balanceLedger(events, { asOf, knownAt }).licences.map(
      ({
        licence,
        status,
        quantityKg: { used, reserved, left, lapsed, over },
        value,
        exports,
        closed,
      }): NaiveBalance => ({
        licence,
        status,
        used,
        reserved,
        left,
        lapsed,
        over,
        value: value === null ? null : { used: value.used, reserved: value.reserved },
        exports: { used: exports.used, reserved: exports.reserved },
        closedOn: closed?.on ?? null,
      }),
    )
    expect(first, `ledger ${at} of seed ${seed}`).toEqual(naiveBalances(events, asOf, knownAt))
  }
}
