/** Answers what licences cover, in the worker. Nothing is kept. */
import { openList, PAGE_LIMITS, type ListFile } from '@ytterby/lists'
import {
  checkRows,
  ledgerCsv,
  MissingColumnError,
  readLicences,
  readShipments,
  RepeatedColumnError,
  type TableNotes,
} from '@ytterby/lists/ledger'
import { addDays, isYtterbyError, factName, refusalText, type Lang, type Ruleset } from 'ytterby'
import {
  balanceLedger,
  forecastIcs,
  forecastLedger,
  parseLedgerEvent,
  type LedgerEvent,
  type LedgerForecast,
  type ShipmentCheck,
} from 'ytterby/ledger'
import { licencesSayings } from '../locales/licences.ts'
import { ListRefused } from '../list/limits.ts'
import type {
  LicenceRow,
  LicencesAnswer,
  LicencesAsking,
  ReadingNote,
  RefusedLicence,
  ShipmentRow,
} from './protocol.ts'

const FORMS: ReadonlySet<unknown> = new Set(['single', 'general', 'certificate', 'ordinary'])
const CIVIL = { endUse: 'civil', endUseField: 'none', changeRequest: 'none' }
const CIVIL_FACTS = [
  ['endUse.kind', 'civil'],
  ['endUse.field', 'none'],
  ['endUser.kind', 'civil'],
  ['product.elementsComplete', 'true'],
] as const
/** The most shipments: each is answered on its day. */
const MOST_SHIPMENTS = 2_000

const NO_ANSWER: LicencesAnswer = {
  notes: [],
  shipments: [],
  licences: [],
  refused: [],
  types: [],
  csv: '',
  ics: '',
}

/**
 * Whether each shipment is covered, what is left of each licence, and by which day to apply.
 *
 * @throws ListRefused, or ListError, if a file cannot be read.
 */
export async function answerLicences(asking: LicencesAsking, ruleset: Ruleset): Promise<LicencesAnswer> {
  const { asOf, lang, holder, isCivil, types } = asking
  const defaults = {
    holder: holder === '' ? undefined : holder,
    types: new Map(Object.entries(types)),
    ...(isCivil ? CIVIL : {}),
  }
  const notes: ReadingNote[] = []
  const onRead = (said: TableNotes): void => void notes.push(...notesOf(said))
  const licences = await readBy(asking.licences, 'no-licences', (list) => readLicences(list, defaults, { onRead }))
  const unknown = licences.map(({ terms }) => terms['form']).filter((form) => !FORMS.has(form))
  if (unknown.length > 0) return { ...NO_ANSWER, types: [...new Set(unknown.map(String))] }
  const { events, refused } = recorded(licences, asking)
  const facts = new Map<string, string>([
    ...(isCivil ? CIVIL_FACTS : []),
    ...(holder === '' ? [] : ([['exporter.name', holder]] as const)),
  ])
  const read = await readBy(asking.shipments, 'no-shipments', (list) =>
    readShipments(list, facts, { lang, ruleset, onRead }),
  )
  if (read.length > MOST_SHIPMENTS) throw new ListRefused('too-many-lines')
  const days = { asOf, lang, ruleset }
  const forecast = forecastLedger(
    events,
    read.map(({ shipment }) => shipment),
    days,
  )
  const lines = read.map(({ line }) => line)
  const shipments = refused.length === 0 ? forecast.shipments : forecast.shipments.map((one) => besideUnread(one, lang))
  const balances = balanceLedger(events, days).licences
  return {
    notes,
    shipments: shipmentRows(shipments, lines, lang),
    licences: licenceRows(balances, forecast),
    refused,
    types: [],
    csv: ledgerCsv(checkRows(shipments, lines, { shipments: read, licences: balances })),
    ics: forecastIcs(forecast),
  }
}

const LEFT_OUT = {
  total: 'linesTotal',
  note: 'linesNote',
  cancelled: 'linesCancelled',
  return: 'linesReturn',
  delivered: 'linesDelivered',
  'other-goods': 'linesOther',
} as const

/** What the reader should know of how a file was read. */
function notesOf({
  unread,
  decimals,
  byWords = [],
  leftOut = [],
  repeated = [],
  open = [],
  inKilograms = null,
  withoutStatus = 0,
  statuses = [],
}: TableNotes): ReadingNote[] {
  const whys = [...new Set(leftOut.map(({ why }) => why))]
  const linesOf = (why: (typeof whys)[number]): string =>
    leftOut.flatMap((one) => (one.why === why ? [one.line] : [])).join(', ')
  return [
    ...(unread.length === 0 ? [] : [{ id: 'columnsUnread', values: { columns: unread.join(', ') } } as const]),
    ...decimals.map(({ column, cell, sign }) => ({
      id:
        sign === null
          ? ('numbersOpen' as const)
          : sign === ','
            ? ('numbersByComma' as const)
            : ('numbersByPoint' as const),
      values: { column, cell },
    })),
    ...(inKilograms === null ? [] : [{ id: 'numbersInKilograms', values: { column: inKilograms } } as const]),
    ...(statuses.length === 0
      ? []
      : [{ id: 'statusesUnknown', values: { statuses: statuses.map((one) => `“${one}”`).join(', ') } } as const]),
    ...(withoutStatus === 0
      ? []
      : [{ id: 'licencesWithoutStatus', values: { count: String(withoutStatus) } } as const]),
    ...byWords.map(({ column, field }) => ({ id: 'columnReadAs' as const, values: { column, field } })),
    ...(repeated.length === 0 ? [] : [{ id: 'linesRepeated', values: { lines: repeated.join(', ') } } as const]),
    ...whys.map((why) => ({ id: LEFT_OUT[why], values: { lines: linesOf(why) } })),
    ...open.map(({ line, cell }) => ({ id: 'cellNoWeight' as const, values: { line: String(line), cell } })),
  ]
}

async function readBy<Result>(
  file: File,
  problem: 'no-licences' | 'no-shipments',
  read: (list: Pick<ListFile, 'records'>) => Result,
): Promise<Result> {
  if (file.size === 0) throw new ListRefused('empty')
  const list = await openList(new Uint8Array(await file.arrayBuffer()), { limits: PAGE_LIMITS })
  try {
    return read(list)
  } catch (error) {
    throw error instanceof MissingColumnError || error instanceof RepeatedColumnError ? new ListRefused(problem) : error
  }
}

function recorded(licences: ReturnType<typeof readLicences>, { asOf, lang }: LicencesAsking) {
  const events: LedgerEvent[] = []
  const refused = licences.flatMap(({ id, lines: [line = 0], terms, change }): RefusedLicence[] => {
    const on = terms['validFrom']
    const own = { licence: id, document: id, knownOn: asOf, by: 'page' }
    try {
      events.push(parseLedgerEvent({ ...own, key: id, kind: 'issue', on, terms }))
      if (change !== undefined) events.push(parseLedgerEvent({ ...own, ...change, key: `${id} ${change.kind}` }))
      return []
    } catch (error) {
      if (!isYtterbyError(error, 'InvalidLedgerError')) throw error
      return error.issues.map(({ code, pointer, message }) => ({
        line,
        text: `${factName(pointer.replace(/^\/(?:terms\/)?/, '').replaceAll('/', '.'), lang)}: ${refusalText(code, message, lang)}`,
      }))
    }
  })
  return { events, refused }
}

/** A licence that was not read may cover what no other one does, unless the law bars the export. */
function besideUnread(check: ShipmentCheck, lang: Lang): ShipmentCheck {
  const { covers, verdict, reasons } = check
  if (covers !== 'no' || verdict === 'prohibited' || verdict === 'refused-in-principle') return check
  const text = licencesSayings[lang].mayBeUnread
  return {
    ...check,
    covers: 'unknown',
    reasons: [{ id: 'unread-licence', outcome: 'unknown', text, citations: [] }, ...reasons],
  }
}

const URGENCY: readonly ShipmentRow['covers'][] = ['no', 'refused', 'unknown', 'yes', 'not-needed']

const dayOf = (applyBy: LedgerForecast['licences'][number]['applyBy']): LicenceRow['applyBy'] =>
  applyBy === null ? null : { on: applyBy.on, late: applyBy.late, estimate: applyBy.estimate }

function shipmentRows(shipments: readonly ShipmentCheck[], lines: readonly number[], lang: Lang): ShipmentRow[] {
  return shipments
    .map(({ at, document, line, asOf, quantityKg, covers, licence, leftKg, reasons, applyBy, issues }): ShipmentRow => {
      return {
        line: lines[at] ?? 0,
        name: [document ?? `#${at + 1}`, ...(line === null ? [] : [line])].join(' / '),
        day: asOf,
        quantityKg,
        covers: covers ?? 'refused',
        licence,
        leftKg,
        why: [
          ...issues.map(({ code, pointer, message }) => `${pointer}: ${refusalText(code, message, lang)}`),
          ...reasons.flatMap(({ outcome, text }) => (outcome === 'holds' ? [] : [text])),
        ],
        applyBy: dayOf(applyBy),
      }
    })
    .toSorted(
      (a, b) => URGENCY.indexOf(a.covers) - URGENCY.indexOf(b.covers) || ((a.day ?? '') < (b.day ?? '') ? -1 : 1),
    )
}

function licenceRows(
  licences: ReturnType<typeof balanceLedger>['licences'],
  { licences: forecasts }: LedgerForecast,
): LicenceRow[] {
  return licences.map(({ licence, status, statusText = status, quantityKg, validUntil, users, findings, closed }) => {
    const forecast = forecasts.find((one) => one.licence === licence)
    const { endsOn = validUntil, exhaustedOn = null, open = null } = forecast ?? {}
    const last = (day: string): string => (day === endsOn && exhaustedOn === null ? addDays(day, -1) : day)
    return {
      licence,
      status: statusText,
      totalKg: quantityKg.total,
      leftKg: quantityKg.left,
      plannedKg: forecast?.plannedKg ?? null,
      endsOn: last(endsOn),
      isUsedUp: exhaustedOn !== null,
      open: open && { kg: open.quantityKg, endsOn: last(open.endsOn) },
      applyBy: dayOf(forecast?.applyBy ?? null),
      notes: [
        ...findings.map(({ text }) => text),
        ...users.flatMap(({ availability, name, text }) => (availability === 'available' ? [] : [`${name}: ${text}`])),
        ...(closed === null ? [] : [closed.text]),
      ],
    }
  })
}
