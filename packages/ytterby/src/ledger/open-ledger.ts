import { InvalidLedgerError } from '../errors/invalid-ledger-error.ts'
import { filled } from '../locales/filled.ts'
import { ledgerRefusals } from '../locales/en/refusals/ledger.ts'
import type { Lang } from '../locales/langs.ts'
import { ledgerTexts, recordRefusals } from '../locales/ledger.ts'
import { canonicalJson } from '../schema/canonical-json.ts'
import type { LedgerEvent } from './event.ts'
import { createLicenceEvents, type LicenceEvents } from './licence-events.ts'
import { CHANGES, MOVES } from './event-outline.ts'
import { readEvent } from './read-event.ts'
import { addIfFree, type LedgerRefusal } from './reservation.ts'
import { isSameLine, replacedBy } from './rows.ts'

/** Whether an event was recorded, was there already, or was refused, and why. */
type Recording =
  /** `replaced`: how many rows of its document, as it was sent before, count no longer; left out if none. */
  | { readonly outcome: 'recorded'; readonly replaced?: number }
  | { readonly outcome: 'repeated' }
  | { readonly outcome: 'refused'; readonly id: LedgerRefusal['id']; readonly text: string }

/** The events of a ledger. It only grows: nothing is changed or deleted. */
export type LedgerBook = {
  /** In the order in which they were recorded. No answer depends on it. */
  readonly events: () => readonly LedgerEvent[]
  /**
   * Records an event, if it was not already. What happened is recorded, also where it should not have, or before its licence is; a
   * reservation is refused if the licence is not known or cannot be used on its day, or has too little left.
   *
   * @throws InvalidLedgerError if the event is malformed.
   */
  readonly record: (event: unknown, options?: { lang?: Lang }) => Recording
}

/**
 * Opens a ledger with the events that it has so far, in any order. They are taken as they are: what was recorded once is not
 * refused again.
 *
 * @throws InvalidLedgerError if an event is malformed, or two have one key; pointers begin with the number of the event.
 */
export function openBook(recorded: Iterable<unknown>): LedgerBook {
  const byKey = new Map<string, LedgerEvent>()
  const licences = createLicenceEvents()
  const events: LedgerEvent[] = []
  const keep = (event: LedgerEvent): void => {
    byKey.set(event.key, event)
    events.push(event)
  }
  let at = 0
  for (const value of recorded) {
    const event = readAt(value, at)
    const known = byKey.get(event.key)
    if (known === undefined) {
      keep(event)
      licences.add(event)
    } else if (!isSame(known, event))
      throw new InvalidLedgerError([{ code: 'duplicate-id', pointer: `/${at}/key`, message: ledgerRefusals.keyReused }])
    at += 1
  }
  return {
    events: () => events,
    record(value, { lang = 'en' } = {}) {
      const event = readEvent(value)
      const known = byKey.get(event.key)
      if (known !== undefined)
        return isSame(known, event) ? { outcome: 'repeated' } : refused({ id: 'key-reused' }, lang)
      const replaced = event.kind === 'correct' ? 0 : replacedBy(event, licences.sameDocument(event))
      const refusal = add(event, licences, byKey)
      if (refusal !== undefined) return refused(refusal, lang)
      keep(event)
      return { outcome: 'recorded', ...(replaced > 0 ? { replaced } : {}) }
    },
  }
}

const isSame = (a: LedgerEvent, b: LedgerEvent): boolean => canonicalJson(a) === canonicalJson(b)

function readAt(value: unknown, at: number): LedgerEvent {
  try {
    return readEvent(value)
  } catch (error) {
    if (!(error instanceof InvalidLedgerError)) throw error
    throw new InvalidLedgerError(error.issues.map((one) => ({ ...one, pointer: `/${at}${one.pointer}` })))
  }
}

/** Adds an event, or says why it is refused. */
function add(
  event: LedgerEvent,
  licences: LicenceEvents,
  byKey: ReadonlyMap<string, LedgerEvent>,
): LedgerRefusal | undefined {
  const target = event.kind === 'correct' ? byKey.get(event.corrects ?? '') : event
  // What happened may arrive before the licence, or what it corrects, is known: it counts from then on.
  if (target === undefined) return void licences.add(event)
  if ((target !== event && target.kind === 'correct') || target.licence !== event.licence) return { id: 'no-target' }
  if (CHANGES.has(event.kind) && isOfOrder(event, licences))
    return { id: 'whole-licence', parameters: { kind: event.kind, licence: event.licence } }
  if (target === event && licences.sameDocument(event).some((other) => isSameLine(other, event)))
    return { id: 'line-twice' }
  // An order, or a release that is sent again with less, can raise what is reserved.
  if (target.kind === 'reserve' || target.kind === 'release') return addIfFree(licences, event, target.kind)
  return void licences.add(event)
}

/** Whether an event names an order or an export, or a line of one: the notice that changes a licence is neither. */
const isOfOrder = (event: LedgerEvent, licences: LicenceEvents): boolean =>
  event.line !== undefined ||
  event.order !== undefined ||
  [...MOVES].some((kind) => licences.sameDocument({ ...event, kind }).length > 0)

function refused({ id, parameters = {}, status }: LedgerRefusal, lang: Lang): Recording {
  const words = status === undefined ? parameters : { ...parameters, status: ledgerTexts[lang].statuses[status] }
  return { outcome: 'refused', id, text: filled(recordRefusals[lang][id], words) }
}
