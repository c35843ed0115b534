import { instant } from '../now.ts'
import { nightAfter } from './night.ts'
import type { ListImport, WatchRecord } from './watch-record.ts'
import type { LookFault } from './watch-store.ts'

export type WatchView = {
  readonly record: WatchRecord
  readonly lines: number
  readonly listImport: ListImport | null
  readonly refused: number
  readonly lastEvent: number
  /** Its webhook as the owner sees it. */
  readonly webhook: object | null
  readonly eventDays: number
  readonly fault: LookFault
}

/** A watch as its owner sees it; `WatchSchema` describes it. The secret is never in it. */
export function watchDocument(view: WatchView): object {
  const { record, lines, listImport, refused, lastEvent, webhook, eventDays, fault } = view
  const { id, name, ahead, created, feedToken, round, looked } = record
  return {
    id,
    name,
    ahead,
    created: instant(created),
    lines: { watched: lines - refused, refused },
    state: (listImport?.next ?? null) !== null ? 'importing' : round === null ? 'watching' : 'looking',
    import: listImport === null ? null : importDocument(listImport),
    looked: { day: looked.day, ruleset: looked.ruleset },
    nextLook: instant(Math.max(nightAfter(looked.day, id), fault.until)),
    fault: fault.times === 0 ? null : { attempts: fault.times, next: instant(fault.until) },
    lastEvent,
    feed: `/v1/watches/${id}/feed/${feedToken}`,
    webhook,
    keeps: { watch: 'until it is deleted', eventDays },
  }
}

const importDocument = ({ next: _next, ...listImport }: ListImport): object => listImport
