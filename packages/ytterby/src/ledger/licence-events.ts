import { countRow, emptyAccount, type Account } from './account.ts'
import type { LedgerEvent } from './event.ts'
import { MOVES } from './event-outline.ts'
import { documentKey, isSameLine, isSameSending, rowsIn } from './rows.ts'
import { termsOn } from './standing.ts'
import { LAST_DAY } from './states.ts'

/** The events of a ledger and the sums of each licence over all days, which are kept up as long as events only add to them. */
export type LicenceEvents = {
  /** Adds an event, and returns what takes it back, before another one is added. */
  readonly add: (event: LedgerEvent) => () => void
  /** What counts of the terms and the status of a licence: a few rows, beside any number of exports. */
  readonly settings: (licence: string) => LedgerEvent[]
  readonly sums: (licence: string) => Account
  /** The events of the same document and kind, under any licence. */
  readonly sameDocument: (event: LedgerEvent) => readonly LedgerEvent[]
}

/** The documents in which a licence has events. */
type Documents = { readonly settings: Set<string>; readonly moves: Set<string> }

/** A ledger before its first event. */
export function createLicenceEvents(): LicenceEvents {
  const documents = new Map<string, LedgerEvent[]>()
  const corrections = new Map<string, LedgerEvent[]>()
  const byLicence = new Map<string, Documents>()
  const kept = new Map<string, Account>()
  const documentsFor = (licence: string): Documents => {
    const found = byLicence.get(licence) ?? { settings: new Set(), moves: new Set() }
    byLicence.set(licence, found)
    return found
  }
  const rows = (licence: string, of: keyof Documents): LedgerEvent[] =>
    [...documentsFor(licence)[of]]
      .flatMap((key) => rowsIn(documents.get(key) ?? [], corrections))
      .filter((row) => row.licence === licence)
  const sums = (licence: string): Account => {
    const known = kept.get(licence)
    if (known !== undefined) return known
    const account = emptyAccount(termsOn(rows(licence, 'settings'), LAST_DAY)?.terms?.currency)
    for (const row of rows(licence, 'moves')) countRow(account, row)
    kept.set(licence, account)
    return account
  }
  const sameDocument = (event: LedgerEvent): readonly LedgerEvent[] => documents.get(documentKey(event)) ?? []
  return {
    settings: (licence) => rows(licence, 'settings'),
    sums,
    sameDocument,
    add(event) {
      const { key, kind, licence } = event
      const others = sameDocument(event)
      const onlyAdds =
        MOVES.has(kind) &&
        !corrections.has(key) &&
        others.every((other) => isSameSending(other, event) && !isSameLine(other, event))
      const touched = new Set([licence, ...others.map((other) => other.licence)])
      if (kind !== 'correct') documentsFor(licence)[MOVES.has(kind) ? 'moves' : 'settings'].add(documentKey(event))
      const undo =
        kind === 'correct'
          ? pushTo(corrections, event.corrects ?? '', event)
          : pushTo(documents, documentKey(event), event)
      const count = (sign: 1n | -1n): void => {
        const account = kept.get(licence)
        if (onlyAdds && account !== undefined) countRow(account, event, sign)
        else if (!onlyAdds) for (const one of touched) kept.delete(one)
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
