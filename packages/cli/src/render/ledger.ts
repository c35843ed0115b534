import { styleText } from 'node:util'
import { shortKg } from '@ytterby/lists/ledger'
import { addDays, refusalText, type Lang, wordOf } from 'ytterby'
import type { explainLedger, LedgerBalance, LedgerForecast, reportYear, ShipmentCheck } from 'ytterby/ledger'
import { fieldWord } from '../ledger/column-words.ts'
import { withCommas } from './amounts.ts'
import { phrase, type Phrase } from './phrases.ts'
import { wrap } from './wrap.ts'

/** The most lines of a text. */
const MOST_LINES = 15
/** The most lines of a list that is named whole. */
const MOST_ROWS = 200
const FORMS = {
  single: 'ledgerFormSingle',
  general: 'ledgerFormGeneral',
  certificate: 'ledgerFormCertificate',
  ordinary: 'ledgerFormOrdinary',
} as const
/** What a form of licence is called. */
export const formWord = (form: string, lang: Lang): string => {
  const key = Object.entries(FORMS).find(([name]) => name === form)?.[1]
  return key === undefined ? form : phrase(key, lang)
}

const COVERS_STYLES = { yes: 'green', 'not-needed': 'green', unknown: 'cyan', no: 'red' } as const

type LicenceBalance = LedgerBalance['licences'][number]
const kg = (amount: number | null): string => (amount === null ? '?' : withCommas(amount))

type Row = readonly [string, ...string[]]
type Head = {
  readonly head: readonly string[]
  /** Whether those for whose notes there is no room are named with the beginning of the first one. */
  readonly namesAll?: boolean
  /** The most lines with notes. */
  readonly most?: number
}

/** Rows with their notes below them, as many as there is room for. */
function textOf(
  { head, namesAll = false, most = MOST_LINES }: Head,
  rows: readonly Row[],
  lang: Lang,
  width: number,
): string {
  const lines = head.flatMap((line) => wrap(line, width))
  const blocks = rows.map(([row, ...notes]) => [
    ...hanging(row, width),
    ...notes.flatMap((note) => wrap(note, width - 4).map((line) => `    ${line}`)),
  ])
  let shown = 0
  for (const block of blocks) {
    const isLast = shown === blocks.length - 1
    if (shown > 0 && lines.length + block.length > most - (isLast ? 0 : 1)) break
    lines.push(...block)
    shown += 1
  }
  const named = namesAll ? rows.slice(shown, MOST_ROWS) : []
  lines.push(...named.flatMap(([row, note]) => [...hanging(row, width), ...beginningOf(note, width)]))
  if (named.some(([, ...notes]) => notes.length > 0))
    lines.push(phrase('ledgerMoreReasons', lang, { count: named.filter(([, note]) => note !== undefined).length }))
  const more = rows.length - shown - named.length
  if (more > 0) lines.push(phrase('ledgerMore', lang, { count: more }))
  return `${lines.join('\n')}\n`
}

/** The first line of a note; what is left of it is had elsewhere. */
function beginningOf(note: string | undefined, width: number): string[] {
  const [first = '', ...others] = note === undefined ? [] : wrap(note, width - 6)
  return first === '' ? [] : [`    ${first}${others.length > 0 ? ' …' : ''}`]
}

function hanging(text: string, width: number): string[] {
  const [first = '', ...others] = wrap(text, width - 4)
  return [first, ...others.map((line) => `    ${line}`)]
}

/** What is left of each licence: those of which something is wrong first, then those that can be used. */
export function balanceText({ asOf, lang, licences, awaited = [] }: LedgerBalance, width: number): string {
  const notes = awaitedTexts(awaited, lang)
  if (licences.length === 0)
    return textOf({ head: [phrase('ledgerEmpty', lang, { day: asOf }), ...notes] }, [], lang, width)
  const usable = licences.filter((one) => isUsable(one) && one.validFrom <= asOf && one.availability !== 'barred')
  const left = usable.reduce((sum, { quantityKg }) => sumKg(sum, quantityKg.left ?? 0), 0)
  // Of a licence that states no quantity, nobody knows what is left.
  const isOpen = usable.some(({ quantityKg }) => quantityKg.left === null)
  const head = phrase('ledgerUsable', lang, {
    usable: usable.length,
    all: licences.length,
    left: isOpen ? `${kg(left)} + ?` : kg(left),
    day: asOf,
  })
  const rank = (one: LicenceBalance): number => (one.findings.length > 0 ? 0 : usable.includes(one) ? 1 : 2)
  return textOf(
    { head: [styleText('bold', head), ...notes], namesAll: true },
    licences
      .toSorted((a, b) => rank(a) - rank(b))
      .map((one): Row => [licenceRow(one, asOf, lang), ...notesOf(one, lang)]),
    lang,
    width,
  )
}

/** How many of what events name and a ledger does not hold are named. */
const MOST_AWAITED = 5

/** What events name and the ledger does not hold. */
export function awaitedTexts(awaited: NonNullable<LedgerBalance['awaited']>, lang: Lang): string[] {
  const named = awaited
    .slice(0, MOST_AWAITED)
    .map(({ licence, corrects, events: count }) =>
      corrects === null
        ? phrase('ledgerLicenceAwaited', lang, { licence, count })
        : phrase('ledgerEventAwaited', lang, { licence, count, key: corrects }),
    )
  const more = awaited.length - named.length
  return more > 0 ? [...named, phrase('ledgerMoreAwaited', lang, { count: more })] : named
}

const isUsable = ({ status }: LicenceBalance): boolean => status === 'issued' || status === 'reinstated'

function licenceRow(one: LicenceBalance, asOf: string, lang: Lang): string {
  const { quantityKg, since, validUntil: until } = one
  const { total, used, reserved, left, lapsed } = quantityKg
  const said = { licence: one.licence, form: formWord(one.form, lang), status: one.statusText ?? one.status }
  const figures = { total: kg(total), used: kg(used), reserved: kg(reserved), left: kg(left), lapsed: kg(lapsed) }
  const key =
    !isUsable(one) && one.status !== 'suspended' ? 'ledgerEnded' : total === null ? 'ledgerRowOpen' : 'ledgerRow'
  return phrase(key, lang, {
    ...said,
    ...figures,
    since: since ?? (one.status === 'expired' && until <= asOf ? until : phrase('ledgerUnknownDay', lang)),
    last: addDays(until, -1),
  })
}

function notesOf({ closed, users, findings }: LicenceBalance, lang: Lang): string[] {
  return [
    ...findings.map(({ text }) => text),
    ...users.flatMap(({ availability, name, text }) =>
      availability === 'barred' ? [phrase('ledgerBarred', lang, { name, text })] : [],
    ),
    ...new Set(users.flatMap(({ availability, text }) => (availability === 'not-needed' ? [text] : []))),
    ...(closed === null ? [] : [closed.text]),
  ]
}

/** What is said of all shipments: how many are covered, and the first day to apply that can still be met. */
export function checksSummary(
  checks: readonly ShipmentCheck[],
  { lines, lang, knownThrough }: Pick<ChecksShown, 'lines' | 'lang' | 'knownThrough'>,
): string[] {
  const waiting = checks.filter(({ applyBy }) => applyBy !== null)
  const late = waiting.filter(({ applyBy }) => applyBy?.late)
  // Where the law sets no limit, no day is the latest.
  const [first] = waiting
    .filter((one) => !late.includes(one) && one.applyBy?.basis === 'statutory-limit')
    .toSorted((a, b) => urgencyOf(a) - urgencyOf(b) || (dayOf(a) < dayOf(b) ? -1 : 1))
  return [
    coveredText(checks, lang),
    ...(first === undefined
      ? []
      : [
          phrase(first.covers === 'no' ? 'ledgerApplyFirst' : 'ledgerApplyFirstOpen', lang, {
            day: dayOf(first),
            shipment: shipmentName(first, lines, lang),
          }),
        ]),
    ...(late.length === 0 ? [] : [phrase('ledgerApplyPassed', lang, { count: late.length })]),
    ...estimateText(waiting, lang),
    ...laterText(checks, knownThrough, lang),
  ]
}

/** That shipments leave on days of which the law is not known yet. */
function laterText(checks: readonly ShipmentCheck[], knownThrough: string, lang: Lang): string[] {
  const count = checks.filter(({ asOf }) => asOf !== null && asOf > knownThrough).length
  return count === 0 ? [] : [phrase('ledgerAfterKnown', lang, { count, day: knownThrough })]
}

type ChecksShown = {
  readonly lines: readonly number[]
  readonly lang: Lang
  readonly width: number
  /** The day through which the law is known. */
  readonly knownThrough: string
}

/** Whether shipments are covered: how many first, then the most urgent. */
export function checksText(checks: readonly ShipmentCheck[], shown: ChecksShown): string {
  const { lines, lang, width } = shown
  const urgent = checks.toSorted((a, b) => urgencyOf(a) - urgencyOf(b) || (dayOf(a) < dayOf(b) ? -1 : 1))
  const [covered = '', ...others] = checksSummary(checks, shown)
  return textOf(
    { head: [styleText('bold', covered), ...others], namesAll: true },
    urgent.map((one): Row => [shipmentRow(one, lines, lang), ...whyNot(one, lang)]),
    lang,
    width,
  )
}

function coveredText(checks: readonly ShipmentCheck[], lang: Lang): string {
  const count = (...outcomes: readonly ShipmentCheck['covers'][]): number =>
    checks.filter(({ covers }) => outcomes.includes(covers)).length
  return phrase('ledgerCovered', lang, {
    all: checks.length,
    covered: count('yes', 'not-needed'),
    not: count('no'),
    open: count('unknown', null),
  })
}

const URGENCY: readonly ShipmentCheck['covers'][] = ['no', null, 'unknown', 'yes', 'not-needed']
/** What is prohibited comes first: no licence will cover it. */
const urgencyOf = ({ covers, verdict }: ShipmentCheck): number =>
  covers === 'no' && verdict === 'prohibited' ? -1 : URGENCY.indexOf(covers)
const dayOf = ({ applyBy, asOf }: ShipmentCheck): string => applyBy?.on ?? asOf ?? ''

function shipmentRow(one: ShipmentCheck, lines: readonly number[], lang: Lang): string {
  const { covers, asOf, quantityKg, licence, leftKg, applyBy } = one
  const word = covers === null ? '?' : wordOf(`covers-${covers}`, lang).toUpperCase()
  return phrase('ledgerShipment', lang, {
    covers: covers === null ? word : styleText(['bold', COVERS_STYLES[covers]], word),
    shipment: shipmentName(one, lines, lang),
    day: asOf ?? '?',
    kg: kg(quantityKg),
    licence:
      covers === 'yes' && licence !== null
        ? phrase('ledgerLeftAfter', lang, { licence, left: kg(leftKg) })
        : (licence ?? (covers === 'not-needed' ? '' : phrase('ledgerNoLicence', lang))),
    apply: applyBy === null ? '' : phrase(applyBy.late ? 'ledgerRowLate' : 'ledgerRowApply', lang, { day: applyBy.on }),
  })
}

function shipmentName({ at, document, line }: ShipmentCheck, lines: readonly number[], lang: Lang): string {
  const name = [document ?? `#${at + 1}`, ...(line === null ? [] : [line])].join(' / ')
  return document === null ? phrase('ledgerLine', lang, { name, line: lines[at] ?? '?' }) : name
}

function whyNot({ reasons, issues }: ShipmentCheck, lang: Lang): string[] {
  return [
    ...issues.map(({ pointer, code, message }) => `${fieldWord(pointer, lang)}: ${refusalText(code, message, lang)}`),
    ...reasons.flatMap(({ outcome, text }) => (outcome === 'holds' ? [] : [text])),
  ]
}

const estimateText = (all: readonly Pick<ShipmentCheck, 'applyBy'>[], lang: Lang): string[] =>
  all.some(({ applyBy }) => applyBy?.estimate) ? [phrase('ledgerEstimate', lang)] : []

function applyText(applyBy: NonNullable<ShipmentCheck['applyBy']>, lang: Lang): string {
  const { on: day, late, days, basis } = applyBy
  const workingDays = days.find((one) => one.on === day)?.workingDays ?? 0
  const key = late ? 'ledgerApplyLate' : basis === 'statutory-limit' ? 'ledgerApply' : 'ledgerApplyCount'
  return phrase(key, lang, { day, days: workingDays })
}

/** A sum that is exact to the microgram. */
const sumKg = (a: number, b: number): number => (Math.round(a * 1e9) + Math.round(b * 1e9)) / 1e9

/**
 * When licences end, the first one first.
 *
 * @param suspended the licences that are suspended on the day.
 */
export function forecastText(
  { asOf, lang, ruleset, licences, shipments }: LedgerForecast,
  suspended: ReadonlySet<string>,
  width: number,
): string {
  const sorted = licences.toSorted((a, b) => (a.endsOn < b.endsOn ? -1 : 1))
  const rows = sorted.map((one): Row => [
    phrase(endPhrase(one, shortKg({ shipments }, one.licence)), lang, {
      licence: one.licence,
      day: lastDay(one, one.endsOn),
      why: phrase(one.basis === null ? 'ledgerByTerm' : one.basis === 'plan' ? 'ledgerByPlan' : 'ledgerByRate', lang),
      left: kg(one.leftKg),
      planned: kg(sumKg(one.plannedKg, shortKg({ shipments }, one.licence))),
      short: kg(shortKg({ shipments }, one.licence)),
    }),
    ...(suspended.has(one.licence) ? [phrase('ledgerSuspended', lang)] : []),
    ...(one.applyBy === null ? [] : [applyText(one.applyBy, lang)]),
    ...openTexts(one, lang),
  ])
  const [first] = sorted
  if (first === undefined) return `${phrase('ledgerNoForecast', lang, { day: asOf })}\n`
  const head = phrase('ledgerFirstEnd', lang, { licence: first.licence, day: lastDay(first, first.endsOn) })
  const counted: (readonly [string])[] = shipments.length === 0 ? [] : [[coveredText(shipments, lang)]]
  const later = laterText(shipments, ruleset.knownThrough, lang)
  const said = [styleText('bold', head), ...estimateText(licences, lang), ...later]
  return textOf({ head: said, most: MOST_ROWS }, [...rows, ...counted], lang, width)
}

type LicenceForecast = LedgerForecast['licences'][number]

/** A licence with something left that a shipment does not fit into is not used up: it falls short. */
function endPhrase({ basis, leftKg, plannedKg }: LicenceForecast, short: number): Phrase {
  if (short === 0) return 'ledgerEnds'
  return basis === 'plan' && leftKg !== null && leftKg > plannedKg ? 'ledgerFallsShort' : 'ledgerEndsShort'
}

/** The day on which a licence is used up, or its last valid day. */
const lastDay = ({ endsOn, exhaustedOn }: LicenceForecast, day: string): string =>
  day === endsOn && exhaustedOn === null ? addDays(day, -1) : day

/** The shipments that may use a licence too, and when it ends if they do. */
function openTexts(one: LicenceForecast, lang: Lang): string[] {
  const { open, endsOn } = one
  if (open === null) return []
  const { shipments: count, quantityKg, unstated, applyBy } = open
  return [
    phrase(unstated === 0 ? 'ledgerOpenUse' : 'ledgerOpenUseUnstated', lang, {
      kg: kg(quantityKg),
      count,
      unstated,
      day: lastDay(one, open.endsOn),
    }),
    ...(applyBy === null || open.endsOn === endsOn ? [] : [applyText(applyBy, lang)]),
  ]
}

/** Every event with its key, by its day, and what it counts for. */
export const eventsText = (entries: ReturnType<typeof explainLedger>, lang: Lang, width: number): string =>
  textOf(
    { head: [styleText('bold', phrase('ledgerEvents', lang, { count: entries.length }))], namesAll: true },
    entries.map(({ event, on, quantityKg, text }): Row => [
      phrase('ledgerEvent', lang, {
        day: on,
        kind: event.kind,
        licence: event.licence,
        document: [event.document, ...(event.line === undefined ? [] : [event.line])].join(' / '),
        kg: quantityKg === null ? '' : phrase('ledgerEventKg', lang, { kg: kg(quantityKg) }),
        key: event.key,
        text,
      }),
    ]),
    lang,
    width,
  )

/** The most exports of a licence that are named. */
const MOST_EXPORTS = 5

/** What licences were used for in a year. */
export function yearText(
  licences: ReturnType<typeof reportYear>,
  { year, lang, width }: { year: number; lang: Lang; width: number },
): string {
  const used = licences.filter(({ exports }) => exports.length > 0)
  const total = used.reduce((sum, { quantityKg }) => sum + Math.round(quantityKg * 1_000_000), 0) / 1_000_000
  return textOf(
    {
      head: [
        styleText('bold', phrase('ledgerYear', lang, { year, kg: kg(total), used: used.length, all: licences.length })),
      ],
    },
    licences.map((one): Row => [
      phrase('ledgerYearRow', lang, {
        licence: one.licence,
        form: formWord(one.form, lang),
        status: one.statusText,
        kg: kg(one.quantityKg),
        count: one.exports.length,
      }),
      ...(one.usedBeforeKg > 0 ? [phrase('ledgerYearBefore', lang, { kg: kg(one.usedBeforeKg) })] : []),
      ...one.exports
        .slice(0, MOST_EXPORTS)
        .map(({ on, document, quantityKg }) =>
          phrase('ledgerYearExport', lang, { day: on, document, kg: kg(quantityKg ?? 0) }),
        ),
      ...(one.exports.length > MOST_EXPORTS
        ? [phrase('ledgerMore', lang, { count: one.exports.length - MOST_EXPORTS })]
        : []),
    ]),
    lang,
    width,
  )
}
