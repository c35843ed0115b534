import { styleText } from 'node:util'
import { shortKg } from '@ytterby/lists/ledger'
import { addDays, refusalText, type Lang, wordOf } from 'ytterby'
import type { LedgerBalance, LedgerForecast, reportYear, ShipmentCheck } from 'ytterby/ledger'
import { fieldWord } from '../ledger/column-words.ts'
import { withCommas } from './amounts.ts'
import { phrase } from './phrases.ts'
import { wrap } from './wrap.ts'

/** The most lines of a text. */
const MOST_LINES = 15
const FORMS = {
  single: 'ledgerFormSingle',
  general: 'ledgerFormGeneral',
  certificate: 'ledgerFormCertificate',
  ordinary: 'ledgerFormOrdinary',
} as const
const COVERS_STYLES = { yes: 'green', 'not-needed': 'green', unknown: 'cyan', no: 'red' } as const

type LicenceBalance = LedgerBalance['licences'][number]
const kg = (amount: number | null): string => (amount === null ? '?' : withCommas(amount))

/** Rows with their notes below them, as many as there is room for. */
function textOf(head: string, rows: readonly (readonly [string, ...string[]])[], lang: Lang, width: number): string {
  const lines = wrap(head, width)
  const blocks = rows.map(([row, ...notes]) => [
    ...hanging(row, width),
    ...notes.flatMap((note) => wrap(note, width - 4).map((line) => `    ${line}`)),
  ])
  let shown = 0
  for (const block of blocks) {
    const isLast = shown === blocks.length - 1
    if (shown > 0 && lines.length + block.length > MOST_LINES - (isLast ? 0 : 1)) break
    lines.push(...block)
    shown += 1
  }
  if (shown < rows.length) lines.push(phrase('ledgerMore', lang, { count: rows.length - shown }))
  return `${lines.join('\n')}\n`
}

function hanging(text: string, width: number): string[] {
  const [first = '', ...others] = wrap(text, width - 4)
  return [first, ...others.map((line) => `    ${line}`)]
}

/** What is left of each licence: those that can be used first. */
export function balanceText({ asOf, lang, licences }: LedgerBalance, width: number): string {
  if (licences.length === 0) return `${phrase('ledgerEmpty', lang, { day: asOf })}\n`
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
  const sorted = [...usable, ...licences.filter((one) => !usable.includes(one))]
  return textOf(
    styleText('bold', head),
    sorted.map((one): [string, ...string[]] => [licenceRow(one, lang), ...notesOf(one, lang)]),
    lang,
    width,
  )
}

const isUsable = ({ status }: LicenceBalance): boolean => status === 'issued' || status === 'reinstated'

function licenceRow(one: LicenceBalance, lang: Lang): string {
  const { quantityKg, since, validUntil: until } = one
  const { total, used, reserved, left, lapsed } = quantityKg
  const said = { licence: one.licence, form: phrase(FORMS[one.form], lang), status: wordOf(one.status, lang) }
  const figures = { total: kg(total), used: kg(used), reserved: kg(reserved), left: kg(left), lapsed: kg(lapsed) }
  const key =
    !isUsable(one) && one.status !== 'suspended' ? 'ledgerEnded' : total === null ? 'ledgerRowOpen' : 'ledgerRow'
  return phrase(key, lang, {
    ...said,
    ...figures,
    since: since ?? phrase('ledgerUnknownDay', lang),
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

/** Whether shipments are covered: how many first, then the most urgent. */
export function checksText(
  checks: readonly ShipmentCheck[],
  { lines, lang, width }: { lines: readonly number[]; lang: Lang; width: number },
): string {
  const urgent = checks.toSorted((a, b) => urgencyOf(a) - urgencyOf(b) || (dayOf(a) < dayOf(b) ? -1 : 1))
  return textOf(
    styleText('bold', coveredText(checks, lang)),
    urgent.map((one): [string, ...string[]] => [shipmentRow(one, lines, lang), ...whyNot(one, lang)]),
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
const urgencyOf = ({ covers }: ShipmentCheck): number => URGENCY.indexOf(covers)
const dayOf = ({ applyBy, asOf }: ShipmentCheck): string => applyBy?.on ?? asOf ?? ''

function shipmentRow(one: ShipmentCheck, lines: readonly number[], lang: Lang): string {
  const { at, covers, document, line, asOf, quantityKg, licence, leftKg } = one
  const word = covers === null ? '?' : wordOf(`covers-${covers}`, lang).toUpperCase()
  return phrase('ledgerShipment', lang, {
    covers: covers === null ? word : styleText(['bold', COVERS_STYLES[covers]], word),
    shipment: document === null ? `#${lines[at] ?? at + 1}` : [document, ...(line === null ? [] : [line])].join(' / '),
    day: asOf ?? '?',
    kg: kg(quantityKg),
    licence:
      covers === 'yes' && licence !== null
        ? phrase('ledgerLeftAfter', lang, { licence, left: kg(leftKg) })
        : (licence ?? (covers === 'not-needed' ? '' : phrase('ledgerNoLicence', lang))),
  })
}

/** How many conditions that are not met are named. */
const MOST_REASONS = 2

function whyNot({ reasons, issues, applyBy }: ShipmentCheck, lang: Lang): string[] {
  const open = reasons.filter(({ outcome }) => outcome !== 'holds')
  const failing = open.filter(({ outcome }) => outcome === 'fails')
  return [
    ...issues
      .slice(0, MOST_REASONS)
      .map(({ pointer, code, message }) => `${fieldWord(pointer, lang)}: ${refusalText(code, message, lang)}`),
    ...(failing.length > 0 ? failing : open).slice(0, MOST_REASONS).map(({ text }) => text),
    ...(applyBy === null ? [] : [applyText(applyBy, lang)]),
  ]
}

function applyText(applyBy: NonNullable<ShipmentCheck['applyBy']>, lang: Lang): string {
  const { on: day, late, days, basis } = applyBy
  const workingDays = days.find((one) => one.on === day)?.workingDays ?? 0
  const key = late ? 'ledgerApplyLate' : basis === 'statutory-limit' ? 'ledgerApply' : 'ledgerApplyCount'
  return phrase(key, lang, { day, days: workingDays })
}

/** A sum that is exact to the microgram. */
const sumKg = (a: number, b: number): number => (Math.round(a * 1e9) + Math.round(b * 1e9)) / 1e9

/** When licences end, the first one first. */
export function forecastText({ asOf, lang, licences, shipments }: LedgerForecast, width: number): string {
  const sorted = licences.toSorted((a, b) => (a.endsOn < b.endsOn ? -1 : 1))
  const rows = sorted.map((one): [string, ...string[]] => [
    phrase(shortKg({ shipments }, one.licence) > 0 ? 'ledgerEndsShort' : 'ledgerEnds', lang, {
      licence: one.licence,
      day: one.endsOn,
      why: phrase(one.basis === null ? 'ledgerByTerm' : one.basis === 'plan' ? 'ledgerByPlan' : 'ledgerByRate', lang),
      left: kg(one.leftKg),
      planned: kg(sumKg(one.plannedKg, shortKg({ shipments }, one.licence))),
      short: kg(shortKg({ shipments }, one.licence)),
    }),
    ...(one.applyBy === null ? [] : [applyText(one.applyBy, lang)]),
  ])
  const [first] = sorted
  if (first === undefined) return `${phrase('ledgerNoForecast', lang, { day: asOf })}\n`
  const head = phrase('ledgerFirstEnd', lang, { licence: first.licence, day: first.endsOn })
  const counted: (readonly [string])[] = shipments.length === 0 ? [] : [[coveredText(shipments, lang)]]
  return textOf(styleText('bold', head), [...rows, ...counted], lang, width)
}

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
    styleText('bold', phrase('ledgerYear', lang, { year, kg: kg(total), used: used.length, all: licences.length })),
    licences.map((one): [string, ...string[]] => [
      phrase('ledgerYearRow', lang, {
        licence: one.licence,
        form: phrase(FORMS[one.form], lang),
        status: wordOf(one.status, lang),
        kg: kg(one.quantityKg),
        count: one.exports.length,
      }),
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
