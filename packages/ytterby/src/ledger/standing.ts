import { isForOneExport } from '../planning/licence/checks.ts'
import type { LicenceStatus } from '../planning/licence/licence-outline.ts'
import type { Licence } from '../planning/licence/licence.ts'
import { compareText } from '../schema/compare-text.ts'
import type { LedgerEventKind } from './event-outline.ts'
import type { LedgerEvent } from './event.ts'
import { byEffect } from './rows.ts'

/** The status that an event leaves a licence in. */
const STATUS_AFTER: Partial<Record<LedgerEventKind, LicenceStatus>> = {
  suspend: 'suspended',
  reinstate: 'reinstated',
  revoke: 'revoked',
  surrender: 'surrendered',
  cancel: 'cancelled',
  expire: 'expired',
}
/** Statuses under which goods may leave. */
const USABLE: ReadonlySet<LicenceStatus> = new Set(['issued', 'reinstated'])

/** The rule by which an export closes a licence. */
export type ClosingRule = 'single-one-export' | 'certificate-per-export' | 'ordinary-one-batch' | 'stated-declarations'

/** Where a licence stands on a day, and by which export the law closed it. */
export type Standing = {
  readonly status: LicenceStatus
  /** The first day of this status; null if it has it since before the ledger begins, and nobody states since when. */
  readonly since: string | null
  readonly usable: boolean
  /** Null is the day of an export before the ledger begins. */
  readonly closed: { readonly on: string | null; readonly rule: ClosingRule; readonly document: string | null } | null
}

/** How many exports a licence is for; `null` if it is drawn down by quantity alone. */
export function mostExports(licence: Licence): number | null {
  return isForOneExport(licence) ? 1 : (licence.batches ?? null)
}

/** The terms of a licence on a day: those of the last issue by then; `undefined` before the first. */
export const termsOn = (rows: readonly LedgerEvent[], day: string): LedgerEvent | undefined =>
  rows
    .filter(({ kind, on }) => kind === 'issue' && on <= day)
    .toSorted(byEffect)
    .at(-1)

/**
 * The port that exports under a licence are bound to: the one it names, or that of its first export, if it is an ordinary licence
 * for several declarations.
 */
export function portOf({ form, port, batches = 1 }: Licence, rows: readonly LedgerEvent[]): string | undefined {
  if (port !== undefined || form !== 'ordinary' || batches === 1) return port
  return rows
    .filter((row) => row.kind === 'consume' && row.port !== undefined)
    .toSorted(byEffect)
    .at(0)?.port
}

/** Whether two names of a port are the same: capitals and spaces do not tell ports apart. */
export const isSamePort = (a: string, b: string): boolean => portName(a) === portName(b)
const portName = (port: string): string => port.trim().replaceAll(/\s+/g, ' ').toLowerCase()

/**
 * Where a licence stands on a day, by its rows up to that day. What ended it first counts: an authority or its holder, the export
 * that closed it, its last use, or its last day. A suspension ends nothing and is over with the licence.
 */
export function standingOn(licence: Licence, rows: readonly LedgerEvent[], day: string, isUsedUp: boolean): Standing {
  const closed = closingOf(licence, rows)
  const { first, changes } = statusChanges(licence, rows)
  const stated = changes.findLast(({ since }) => since <= day) ?? first
  const standing = ({ status, since }: StatusChange): Standing => ({
    status,
    since,
    usable: USABLE.has(status),
    closed,
  })
  const ends: StatusChange[] = []
  if (isEnd(stated)) ends.push(stated)
  if (licence.validUntil <= day) ends.push({ status: 'expired', since: licence.validUntil })
  if (closed !== null || isUsedUp)
    ends.push({ status: 'exhausted', since: closed === null ? lastUse(rows) : closed.on })
  const [end = stated] = ends.toSorted((a, b) => compareText(a.since ?? '', b.since ?? ''))
  return standing(end)
}

const isEnd = ({ status }: StatusChange): boolean => !USABLE.has(status) && status !== 'suspended'

/** What had ended a licence that was reinstated after it; null if it was only suspended. The law knows no way back that was read. */
export function revivedFrom(licence: Licence, rows: readonly LedgerEvent[]): LicenceStatus | null {
  const { first, changes } = statusChanges(licence, rows)
  const all = [first, ...changes]
  const last = all.at(-1)
  return (last !== undefined && USABLE.has(last.status) && all.find(isEnd)?.status) || null
}

type StatusChange = { readonly status: LicenceStatus; readonly since: string | null }

/** What its terms, an authority or its holder made of a licence, by day. */
function statusChanges(
  { status = 'issued', validFrom }: Licence,
  rows: readonly LedgerEvent[],
): { first: StatusChange; changes: (StatusChange & { since: string })[] } {
  const issued = daysOf(rows, 'issue')[0]
  const changes = rows.filter(({ kind }) => STATUS_AFTER[kind] !== undefined).toSorted(byEffect)
  return {
    // Licences are issued on a day; another status its terms state without one.
    first: { status, since: status === 'issued' ? (issued ?? validFrom) : null },
    changes: changes.map(({ kind, on }) => ({ status: STATUS_AFTER[kind] ?? 'issued', since: on })),
  }
}

/** How many exports are recorded on days outside its validity, or on which it was suspended or had ended. */
export function exportsWhileUnusable(licence: Licence, rows: readonly LedgerEvent[]): number {
  const { changes } = statusChanges(licence, rows)
  // Since when it has the status that its terms state is not known.
  const isUsable = (day: string): boolean =>
    licence.validFrom <= day &&
    day < licence.validUntil &&
    USABLE.has(changes.findLast(({ since }) => since <= day)?.status ?? 'issued')
  return new Set(rows.filter(({ kind, on }) => kind === 'consume' && !isUsable(on)).map(({ document }) => document))
    .size
}

/** The export that closed a licence: its last one by law, whatever is left. */
function closingOf(licence: Licence, rows: readonly LedgerEvent[]): Standing['closed'] {
  const most = mostExports(licence)
  if (most === null) return null
  const rule = ruleOf(licence)
  if (licence.used === true || (most === 1 && (licence.usedKg ?? 0) > 0)) return { on: null, rule, document: null }
  const first = new Map<string, string>()
  for (const { kind, document, on } of rows) {
    if (kind !== 'consume') continue
    const known = first.get(document)
    if (known === undefined || on < known) first.set(document, on)
  }
  const [document, on] =
    [...first].toSorted((a, b) => compareText(a[1], b[1]) || compareText(a[0], b[0])).at(most - 1) ?? []
  return document === undefined || on === undefined ? null : { on, rule, document }
}

function ruleOf({ form, batches = 1 }: Licence): ClosingRule {
  if (form === 'single') return 'single-one-export'
  if (form === 'certificate') return 'certificate-per-export'
  return form === 'ordinary' && batches === 1 ? 'ordinary-one-batch' : 'stated-declarations'
}

const lastUse = (rows: readonly LedgerEvent[]): string | null => daysOf(rows, 'consume').at(-1) ?? null

/** The days of the rows of a kind, in order. */
const daysOf = (rows: readonly LedgerEvent[], kind: LedgerEventKind): string[] =>
  rows
    .filter((row) => row.kind === kind)
    .map(({ on }) => on)
    .toSorted(compareText)
