import { citationsFor } from '../engine/law/citations.ts'
import { indexOf } from '../engine/law/ruleset.ts'
import { filled } from '../locales/filled.ts'
import { ledgerTexts } from '../locales/ledger.ts'
import { termFindings } from '../planning/licence/checks.ts'
import { knownPassages } from '../planning/licence/licence-covers.ts'
import { compareText } from '../schema/compare-text.ts'
import { canonicalJson } from '../schema/canonical-json.ts'
import { groupBy } from '../schema/group-by.ts'
import { decimalOf, MICROGRAMS, positive, TEN_THOUSANDTHS, unitsOf } from '../schema/exact-decimal.ts'
import { createAssess, usersOf, type Assess, type LawOfDay } from './availability.ts'
import type { LedgerBalance, LicenceBalance } from './balance-schema.ts'
import type { LedgerEvent } from './event.ts'
import { exportsWhileUnusable, isSamePort, mostExports, portOf, revivedFrom, type ClosingRule } from './standing.ts'
import { statesOn, usedUnits, type LicenceState } from './states.ts'

/** The passages of each rule that closes a licence. */
const CLOSING_PASSAGES: Readonly<Record<ClosingRule, readonly string[]>> = {
  'single-one-export': ['d792-15'],
  'certificate-per-export': ['d792-15', 'd792-19'],
  'ordinary-one-batch': ['xl2009'],
  'stated-declarations': ['xl2009'],
}

/** The balance of every licence that was issued by the day. */
export function balanceOf(events: readonly LedgerEvent[], law: LawOfDay): LedgerBalance {
  const { ruleset, lang, asOf, knownAt } = law
  const known = events.filter(({ knownOn }) => knownAt === undefined || knownOn <= knownAt)
  const states = statesOn(known, asOf)
  const ids = new Set(states.map(({ id }) => id))
  const assess = createAssess(law)
  const licences = states.map((state) => licenceBalance(state, law, assess))
  const index = indexOf(ruleset)
  const { version, digest, knownThrough } = ruleset
  const cited = licences.flatMap(({ closed, users, findings }) => [
    ...(closed === null ? [] : closed.citations),
    ...[...users, ...findings].flatMap(({ citations }) => citations),
  ])
  return {
    schema: 'ledger-balance/1',
    lang,
    ruleset: { version, digest, knownThrough },
    asOf,
    knownAt: knownAt ?? null,
    events: known.length,
    unassigned: known.filter(({ licence }) => !ids.has(licence)).length,
    awaited: awaitedBy(known),
    licences,
    citations: citationsFor(index, cited),
  }
}

/** The licences that events name and none issues, and the events that corrections name and that are not there. */
function awaitedBy(events: readonly LedgerEvent[]): NonNullable<LedgerBalance['awaited']> {
  const issued = new Set(events.flatMap(({ kind, licence }) => (kind === 'issue' ? [licence] : [])))
  const corrected = new Set(events.flatMap(({ corrects }) => corrects ?? []))
  for (const { key } of corrected.size === 0 ? [] : events) corrected.delete(key)
  const lost = events.filter(({ licence, corrects = '' }) => !issued.has(licence) || corrected.has(corrects))
  const groups = groupBy(lost, ({ licence, corrects = '' }) =>
    canonicalJson([licence, issued.has(licence) ? corrects : null]),
  )
  return [...groups.values()]
    .flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : [
            {
              licence: first.licence,
              corrects: issued.has(first.licence) ? (first.corrects ?? null) : null,
              events: others.length + 1,
            },
          ],
    )
    .toSorted((a, b) => compareText(a.licence, b.licence) || compareText(a.corrects ?? '', b.corrects ?? ''))
}

function licenceBalance(state: LicenceState, law: LawOfDay, assess: Assess): LicenceBalance {
  const { id, terms, account, standing } = state
  const { lang, ruleset, knownAt } = law
  const hasEnded = !standing.usable && standing.status !== 'suspended'
  const { currency } = terms
  const quantityKg = figures(
    { total: terms.quantityKg, used: usedUnits(terms, account), reserved: account.reserved.quantity, hasEnded },
    MICROGRAMS,
  )
  const users = hasEnded ? [] : usersOf(terms, law, assess)
  const passages = knownPassages(indexOf(ruleset), { knownAt: knownAt ?? null })
  const { closed } = standing
  return {
    licence: id,
    number: terms.number ?? null,
    form: terms.form,
    status: standing.status,
    statusText: ledgerTexts[lang].statuses[standing.status],
    since: standing.since,
    validFrom: terms.validFrom,
    validUntil: terms.validUntil,
    quantityKg,
    value:
      currency === undefined
        ? null
        : {
            currency,
            ...figures(
              { total: terms.value, used: account.used.value, reserved: account.reserved.value, hasEnded },
              TEN_THOUSANDTHS,
            ),
          },
    exports: { most: mostExports(terms), used: account.exports.size, reserved: account.reservations.size },
    closed:
      closed === null
        ? null
        : {
            ...closed,
            text: filled(ledgerTexts[lang].closed[closed.rule], {
              day: closed.on ?? ledgerTexts[lang].unknownDay,
              most: mostExports(terms) ?? 1,
            }),
            citations: passages(CLOSING_PASSAGES[closed.rule]),
          },
    availability: standing.usable && terms.validFrom <= law.asOf ? availabilityOf(users, quantityKg.left) : 'none',
    users,
    findings: findingsIn(state, law, { hasEnded, over: quantityKg.over }).map(({ id: finding, text, citations }) => ({
      id: finding,
      text,
      citations: passages(citations),
    })),
  }
}

/** Figures in units of `scale`, as numbers. */
function figures(
  { total, used, reserved, hasEnded }: { total: number | undefined; used: bigint; reserved: bigint; hasEnded: boolean },
  scale: bigint,
): LicenceBalance['quantityKg'] {
  const granted = total === undefined ? null : unitsOf(total, scale)
  const number = (units: bigint): number => decimalOf(positive(units), scale)
  return {
    total: total ?? null,
    used: number(used),
    reserved: number(reserved),
    left: hasEnded ? 0 : granted === null ? null : number(granted - used - reserved),
    lapsed: granted === null || !hasEnded ? null : number(granted - used),
    over: granted === null ? 0 : number(used + reserved - granted),
  }
}

function availabilityOf(users: LicenceBalance['users'], left: number | null): LicenceBalance['availability'] {
  const kinds = new Set(users.map(({ availability }) => availability))
  if (users.length === 0 || left === 0) return 'none'
  if (kinds.has('barred')) return kinds.size === 1 ? 'barred' : 'partly-barred'
  return kinds.has('available') ? 'available' : 'not-needed'
}

type FindingId = keyof (typeof ledgerTexts)['en']['findings']
type Finding = { id: FindingId; text: string; citations: readonly string[] }

function findingsIn(
  state: LicenceState,
  { lang }: LawOfDay,
  { hasEnded, over }: { hasEnded: boolean; over: number },
): Finding[] {
  const { terms, rows, account } = state
  const { currency } = terms
  const most = mostExports(terms)
  const foreign = rows.filter((row) => row.currency !== undefined && row.currency !== currency).length
  const port = portOf(terms, rows)
  const value =
    terms.value === undefined ? 0n : account.used.value + account.reserved.value - unitsOf(terms.value, TEN_THOUSANDTHS)
  const unusable = exportsWhileUnusable(terms, rows)
  const revived = revivedFrom(terms, rows)
  const lost = ordersNotFound(rows)
  const { statuses } = ledgerTexts[lang]
  // The law on exports beyond an ordinary licence was not read.
  const beyond = terms.form === 'ordinary' ? [] : ['ecl-34']
  const found: [FindingId, boolean, Record<string, string | number>, readonly string[]][] = [
    ['over-quantity', over > 0, { over }, beyond],
    ['over-value', value > 0n, { currency: currency ?? '', over: decimalOf(positive(value), TEN_THOUSANDTHS) }, beyond],
    [
      'over-exports',
      most !== null && account.exports.size > most,
      { most: most ?? 0, used: account.exports.size },
      terms.form === 'ordinary' ? ['xl2009'] : ['d792-15'],
    ],
    ['not-usable-then', unusable > 0, { count: unusable }, []],
    ['reinstated-after-end', revived !== null, { status: statuses[revived ?? 'revoked'] }, ['d792-18']],
    ['other-port', rows.some((row) => isOther(row.port, port)), { port: port ?? '' }, ['xl2009']],
    ['order-not-found', lost.length > 0, { count: lost.length, order: lost.toSorted(compareText)[0] ?? '' }, []],
    [
      'reserved-at-end',
      hasEnded && account.reserved.quantity > 0n,
      { reserved: decimalOf(account.reserved.quantity, MICROGRAMS) },
      [],
    ],
    ['longer-than-allowed', termFindings(terms).some(({ outcome }) => outcome === 'fails'), {}, ['d792-15']],
    ['other-currency', foreign > 0, { count: foreign }, []],
    [
      'value-open',
      terms.value !== undefined && ((terms.usedKg ?? 0) > 0 || account.unvalued > 0),
      { currency: currency ?? '' },
      [],
    ],
    ['no-total', terms.quantityKg === undefined && !hasEnded, {}, []],
  ]
  return found.flatMap(([id, holds, parameters, citations]) =>
    holds ? [{ id, text: filled(ledgerTexts[lang].findings[id], parameters), citations }] : [],
  )
}

/** The orders that exports and releases name and that were not reserved under the licence, each as often as it is named. */
function ordersNotFound(rows: readonly LedgerEvent[]): string[] {
  const nameOf = ({ document, line }: NonNullable<LedgerEvent['order']>): string =>
    line === undefined ? document : `${document} / ${line}`
  const reserved = new Set(rows.flatMap((row) => (row.kind === 'reserve' ? [nameOf(row.order ?? row)] : [])))
  return rows.flatMap(({ order }) => (order === undefined || reserved.has(nameOf(order)) ? [] : [nameOf(order)]))
}

const isOther = (port: string | undefined, bound: string | undefined): boolean =>
  port !== undefined && bound !== undefined && !isSamePort(port, bound)
