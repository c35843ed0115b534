import { countRow, emptyAccount, type Account } from './account.ts'
import type { LedgerEvent } from './event.ts'
import { MOVES } from './event-outline.ts'
import { documentKey, rowsIn } from './rows.ts'
import { termsOn } from './standing.ts'
import { LAST_DAY } from './states.ts'

/** The events of one licence and their sums over all days, which are kept up as long as events only add to them. */
export type LicenceEvents = {
  /** Adds an event, and returns what takes it back, before another one is added. */
  readonly add: (event: LedgerEvent) => () => void
  /** What counts of its terms and its status: a few rows, beside any number of exports. */
  readonly settings: () => LedgerEvent[]
  readonly sums: () => Account
  /** The events of the same document and kind. */
  readonly sameDocument: (event: LedgerEvent) => readonly LedgerEvent[]
}

/** The licence before its first event. */
export function createLicenceEvents(): LicenceEvents {
  const settings = new Map<string, LedgerEvent[]>()
  const moves = new Map<string, LedgerEvent[]>()
  const corrections = new Map<string, LedgerEvent[]>()
  const documentsOf = ({ kind }: LedgerEvent): Map<string, LedgerEvent[]> => (MOVES.has(kind) ? moves : settings)
  const rows = (documents: ReadonlyMap<string, LedgerEvent[]>): LedgerEvent[] =>
    [...documents.values()].flatMap((document) => rowsIn(document, corrections))
  let kept: Account | undefined
  const sums = (): Account => {
    if (kept !== undefined) return kept
    kept = emptyAccount(termsOn(rows(settings), LAST_DAY)?.terms?.currency)
    for (const row of rows(moves)) countRow(kept, row)
    return kept
  }
  const sameDocument = (event: LedgerEvent): readonly LedgerEvent[] => documentsOf(event).get(documentKey(event)) ?? []
  return {
    settings: () => rows(settings),
    sums,
    sameDocument,
    add(event) {
      const onlyAdds =
        MOVES.has(event.kind) &&
        !corrections.has(event.key) &&
        sameDocument(event).every((other) => isOtherLine(other, event))
      const undo =
        event.kind === 'correct'
          ? pushTo(corrections, event.corrects ?? '', event)
          : pushTo(documentsOf(event), documentKey(event), event)
      const count = (sign: 1n | -1n): void => {
        if (kept !== undefined && onlyAdds) countRow(kept, event, sign)
        else kept = undefined
      }
      count(1n)
      return () => {
        undo()
        count(-1n)
      }
    },
  }
}

/** Adds a value to the list under a key, and returns what takes it off again. */
function pushTo<T>(lists: Map<string, T[]>, key: string, value: T): () => void {
  const list = lists.get(key) ?? []
  list.push(value)
  lists.set(key, list)
  return () => {
    list.pop()
    if (list.length === 0) lists.delete(key)
  }
}

/** Whether two rows of a document were sent at once, so that neither replaces the other. */
const isOtherLine = (a: LedgerEvent, b: LedgerEvent): boolean =>
  a.knownOn === b.knownOn && (a.revision ?? 1) === (b.revision ?? 1) && a.line !== b.line
