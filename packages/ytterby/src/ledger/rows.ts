import { compareText } from '../schema/compare-text.ts'
import type { LedgerEvent } from './event.ts'
import { MOVES } from './event-outline.ts'

/** Why an event counts, or counts for nothing. */
export type EntryReason =
  | 'counts'
  | 'corrected'
  | 'replaced'
  | 'withdrawn'
  | 'correction'
  | 'outdated-correction'
  | 'no-target'
  | 'later'

/** The events of one document, of one kind: they replace each other. An order or an export may be under several licences. */
export type LedgerDocument = readonly LedgerEvent[]
/** Corrections by the key of the event that they put right. */
export type Corrections = ReadonlyMap<string, readonly LedgerEvent[]>

/**
 * The document to which an event belongs. One that moves a quantity is the same document under every licence, so that it counts once
 * if it is sent again under another; an issue or a notice may concern several licences, and is one document for each.
 */
export const documentKey = ({ licence, kind, document }: LedgerEvent): string =>
  MOVES.has(kind) ? `${kind} ${document}` : `${kind} ${licence.length} ${licence}${document}`

/** The line of a document that an event is about: the same line under two licences is two. */
const lineKey = ({ licence, line = '' }: LedgerEvent): string => `${licence.length} ${licence}${line}`

/** Whether two events of a document are of one sending. */
export const isSameSending = (a: LedgerEvent, b: LedgerEvent): boolean =>
  a.knownOn === b.knownOn && revisionOf(a) === revisionOf(b)

/** Whether they are one line of one sending, too. */
export const isSameLine = (a: LedgerEvent, b: LedgerEvent): boolean => isSameSending(a, b) && lineKey(a) === lineKey(b)

/** The order of events that depends on nothing but what they say: by the day known, and what was sent later on that day. */
const bySending = (a: LedgerEvent, b: LedgerEvent): number =>
  compareText(a.knownOn, b.knownOn) || revisionOf(a) - revisionOf(b) || compareText(a.key, b.key)

/** By the day of effect, then as they became known. */
export const byEffect = (a: LedgerEvent, b: LedgerEvent): number => compareText(a.on, b.on) || bySending(a, b)

const revisionOf = ({ revision = 1 }: LedgerEvent): number => revision

/**
 * The rows of a document that count: those of its last sending, one for each line, as they read after their corrections.
 */
export function rowsIn(document: LedgerDocument, corrections: Corrections): readonly LedgerEvent[] {
  const last = lastSending(document)
  if (corrections.size === 0) return last
  return last.flatMap((event) => {
    const own = correctionsOf(event, corrections)
    return own.at(-1)?.withdrawn === true ? [] : own.reduce(corrected, event)
  })
}

/** Why each event of a document counts or not. */
export function reasonsIn(document: LedgerDocument, corrections: Corrections): [LedgerEvent, EntryReason][] {
  const counting = new Set(lastSending(document))
  return document.map((event) => {
    if (!counting.has(event)) return [event, 'replaced']
    const correction = lastCorrection(event, corrections)
    return [event, correction === undefined ? 'counts' : correction.withdrawn === true ? 'withdrawn' : 'corrected']
  })
}

/** The corrections of an event that name its licence too, as they were sent. */
const correctionsOf = ({ key, licence }: LedgerEvent, corrections: Corrections): readonly LedgerEvent[] =>
  (corrections.get(key) ?? []).filter((correction) => correction.licence === licence).toSorted(bySending)

/** The last one; `undefined` if there is none. */
export const lastCorrection = (event: LedgerEvent, corrections: Corrections): LedgerEvent | undefined =>
  correctionsOf(event, corrections).at(-1)

/** How many rows of a document an event replaces that is added to it: those of the last sending, if it is of a later one. */
export function replacedBy(event: LedgerEvent, document: LedgerDocument): number {
  const last = lastSending(document)
  return last.every((other) => !isSameSending(other, event) && bySending(other, event) < 0) ? last.length : 0
}

function lastSending(document: LedgerDocument): readonly LedgerEvent[] {
  if (document.length === 1) return document
  const sorted = document.toSorted(bySending)
  const last = sorted.at(-1)
  if (last === undefined) return []
  const byLine = new Map<string, LedgerEvent>()
  for (const event of sorted) if (isSameSending(event, last)) byLine.set(lineKey(event), event)
  return [...byLine.values()]
}

/** A correction states its day, and puts right what else it states; the rest stays, also as an earlier one put it right. */
function corrected(event: LedgerEvent, correction: LedgerEvent): LedgerEvent {
  const { on, quantityKg, value, currency, order, port } = correction
  return {
    ...event,
    on,
    ...(quantityKg === undefined ? {} : { quantityKg }),
    ...(value === undefined ? {} : { value }),
    ...(currency === undefined ? {} : { currency }),
    ...(order === undefined ? {} : { order }),
    ...(port === undefined ? {} : { port }),
  }
}
