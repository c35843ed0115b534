/** The state of an instrument, a limb or a listing on a day, as known on another day (DESIGN section 2). */
import { days } from '../extract/days.ts'
import type { SourceListing } from '../extract/extract.ts'
import type { Certainty } from './certainty.ts'

/** `absent`: not published by `knownAt`. */
export type State = 'absent' | 'revoked' | 'unsettled' | 'suspended' | 'not-yet-in-force' | 'in-force'

/** A day, and the day as of which the law is known. */
export type When = { asOf: string; knownAt?: string }

type Suspension = { from: string; lastDay?: string; by?: string | undefined }
type Span = {
  published: string
  from: string
  suspensions: readonly Suspension[]
  /** The first day on which a single report says that it has ended. */
  doubted?: string | undefined
  ended?: string | undefined
  endedBy?: string | undefined
}

const record = (instrument: string) => {
  const found = days.find((day) => day.instrument === instrument)
  if (found === undefined) throw new Error(`No days of ${instrument}`)
  return found
}

/** A day that is known only as a month counts as the last day of the month (decision 19). */
export function wholeDay(day: string): string {
  if (day.length === 10) return day
  const [year, month] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year ?? 0, month ?? 12, 0))
  return last.toISOString().slice(0, 10)
}

const known = (published: string, { knownAt }: When): boolean => knownAt === undefined || published <= knownAt

/** The day on which an instrument or a statement was published, or by which it had been. */
function publishedOn(instrument: string): string {
  const { published, knownBy } = record(instrument)
  return wholeDay(published ?? knownBy ?? '1998-01-01')
}

/** The statement that changed the lists from this day on. */
function statementOf(day: string): string | undefined {
  return days.find((each) => each.from === day && each.instrument.startsWith('MOFCOM-statement'))?.instrument
}

const isKnown = (by: string | undefined, when: When): boolean => by === undefined || known(publishedOn(by), when)

/** The first of these that applies: revoked, unsettled, suspended, not yet in force, in force. */
function stateOfSpan(span: Span, when: When): State {
  const { asOf } = when
  if (!known(span.published, when)) return 'absent'
  if (span.ended !== undefined && isKnown(span.endedBy, when) && asOf >= span.ended) return 'revoked'
  if (span.doubted !== undefined && asOf >= span.doubted) return 'unsettled'
  const suspensions = span.suspensions.filter(({ by }) => isKnown(by, when))
  const last = suspensions.findLast(({ from }) => asOf >= from)
  if (last?.lastDay !== undefined && asOf > last.lastDay) return 'unsettled'
  const runs = suspensions.some(({ from, lastDay }) => asOf >= from && (lastDay === undefined || asOf <= lastDay))
  if (runs) return 'suspended'
  return asOf < span.from ? 'not-yet-in-force' : 'in-force'
}

/** The state of an instrument, or of one of its limbs. */
export function stateOf(instrument: string, when: When, limb?: string): State {
  const found = record(instrument)
  const own = found.limbs?.find((each) => each.limb === limb)
  return stateOfSpan(
    {
      published: publishedOn(instrument),
      from: wholeDay(own?.from ?? found.from ?? '1998-01-01'),
      suspensions: (found.suspended ?? []).filter((each) => each.limb === undefined || each.limb === limb),
      ended: found.ended,
    },
    when,
  )
}

/**
 * The state of a notice that lists parties, or of the listing of one of them. Statements change several lists at once; what
 * changes a countermeasure is published on the day from which it does. An event with names changes nothing for other parties.
 */
export function stateOfListing({ list, published, from, names, events: all }: SourceListing, when: When): State {
  const events = all
    .filter((event) => list !== 'countermeasure' || known(event.from, when))
    .filter((event) => event.names === undefined || names.every(({ name }) => event.names?.includes(name)))
  const end = events.find(({ kind }) => kind === 'stopped' || kind === 'removed')
  return stateOfSpan(
    {
      published: wholeDay(published),
      from: wholeDay(from),
      suspensions: events
        .filter(({ kind }) => kind === 'suspended' || kind === 'extended')
        .map((event) => ({ ...event, by: statementOf(event.from) })),
      doubted: events.find(({ kind }) => kind === 'reported-lifted')?.from,
      ended: end?.from,
      endedBy: end && statementOf(end.from),
    },
    when,
  )
}

/** Whether a control in this state applies. */
export function binds(state: State): Certainty {
  if (state === 'in-force') return 'yes'
  return state === 'unsettled' ? 'unsettled' : 'no'
}

/** A published interpretation applies to every day of the text that it explains. */
export function isInterpreted(interpretation: string, when: When): boolean {
  return known(publishedOn(interpretation), when)
}

/** The licence that rare earths needed: a quota licence until the end of 2014, an ordinary one since. */
export function ordinaryRegime({ asOf, knownAt }: When): 'quota-licence' | 'export-licence' {
  const changed = stateOf('MOFCOM-GACC-2014-94', knownAt === undefined ? { asOf } : { asOf, knownAt })
  return changed === 'in-force' ? 'export-licence' : 'quota-licence'
}
