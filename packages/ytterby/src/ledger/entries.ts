import { filled } from '../locales/filled.ts'
import type { Lang } from '../locales/langs.ts'
import { entryReasons } from '../locales/ledger.ts'
import type { LedgerEvent } from './event.ts'
import { MOVES } from './event-outline.ts'
import { documentsOf, type LedgerDays } from './licence-rows.ts'
import { byEffect, lastCorrection, reasonsIn, rowsIn, type Corrections, type EntryReason } from './rows.ts'

/** An event as a balance counts it: for what, or why for nothing. */
export type LedgerEntry = {
  readonly event: LedgerEvent
  /** The day and the quantity that count, after corrections. */
  readonly on: string
  readonly quantityKg: number | null
  readonly counts: 'used' | 'reserved' | 'released' | 'licence' | 'nothing'
  readonly reason: EntryReason
  readonly text: string
}

/** Every event that was known, by its day, with what it counts for: each figure of a balance is the sum of its entries. */
export function entriesOf(events: readonly LedgerEvent[], { asOf, knownAt }: LedgerDays, lang: Lang): LedgerEntry[] {
  const { documents, corrections } = documentsOf(events, knownAt)
  const rows = new Map(
    documents.flatMap((document) => rowsIn(document, corrections)).map((event) => [event.key, event] as const),
  )
  const byKey = new Map(documents.flat().map((event) => [event.key, event] as const))
  const say = (reason: EntryReason, event: LedgerEvent, on: string): string =>
    filled(entryReasons[lang][reason], {
      by: lastCorrection(event, corrections)?.key ?? '',
      target: event.corrects ?? '',
      day: on,
    })
  const entries = documents.flatMap((document) =>
    reasonsIn(document, corrections).map(([event, found]): LedgerEntry => {
      const { on, quantityKg = null } = rows.get(event.key) ?? event
      const isLater = rows.has(event.key) && asOf !== undefined && on > asOf
      const reason = isLater ? 'later' : found
      const counts = rows.has(event.key) && !isLater ? countsFor(event) : 'nothing'
      return { event, on, quantityKg, counts, reason, text: say(reason, event, on) }
    }),
  )
  const correcting = [...corrections.values()].flat().map((event): LedgerEntry => {
    const reason = correctionReason(event, corrections, byKey.get(event.corrects ?? ''))
    return { event, on: event.on, quantityKg: null, counts: 'nothing', reason, text: say(reason, event, event.on) }
  })
  return [...entries, ...correcting].toSorted((a, b) => byEffect(a.event, b.event))
}

const countsFor = ({ kind }: LedgerEvent): LedgerEntry['counts'] =>
  kind === 'consume' ? 'used' : kind === 'reserve' ? 'reserved' : MOVES.has(kind) ? 'released' : 'licence'

function correctionReason(
  correction: LedgerEvent,
  corrections: Corrections,
  target: LedgerEvent | undefined,
): EntryReason {
  const last = target === undefined ? undefined : lastCorrection(target, corrections)
  if (last === undefined || target?.licence !== correction.licence) return 'no-target'
  return last === correction ? 'correction' : 'outdated-correction'
}
