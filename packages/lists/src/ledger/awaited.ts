import type { LedgerBalance, LedgerEvent } from 'ytterby/ledger'

/** What events name and a ledger does not hold, as a balance lists it. */
export type Awaited = NonNullable<LedgerBalance['awaited']>

/** What new events name and a ledger with all its events does not hold: licences that none issues, and events that none is. */
export function awaitedBy(recorded: readonly LedgerEvent[], all: readonly LedgerEvent[]): Awaited {
  const issued = new Set(all.flatMap(({ kind, licence }) => (kind === 'issue' ? [licence] : [])))
  const keys = new Set(all.map(({ key }) => key))
  const found = new Map<string, Awaited[number]>()
  for (const { licence, corrects = null } of recorded) {
    if (issued.has(licence) && (corrects === null || keys.has(corrects))) continue
    const one = { licence, corrects: issued.has(licence) ? corrects : null }
    const name = JSON.stringify(one)
    found.set(name, { ...one, events: (found.get(name)?.events ?? 0) + 1 })
  }
  return [...found.values()]
}
