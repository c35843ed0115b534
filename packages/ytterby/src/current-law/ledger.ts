/** A licence ledger: what is left of each licence, which shipments it covers, and by which day to apply for the next. */
import type { Ruleset } from '../engine/law/ruleset.ts'
import { balanceOf } from '../ledger/balance.ts'
import {
  balanceReceiptOf,
  verifyBalanceWith,
  type BalanceEvidence,
  type BalanceVerification,
} from '../ledger/balance-receipt.ts'
import type { LedgerBalance } from '../ledger/balance-schema.ts'
import { checkShipmentsWith, type ShipmentCheck } from '../ledger/check-shipments.ts'
import type { LawOfDay } from '../ledger/availability.ts'
import { checkDays } from '../ledger/check-days.ts'
import { entriesOf, type LedgerEntry } from '../ledger/entries.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import type { LedgerDays } from '../ledger/licence-rows.ts'
import { forecastWith, type LedgerForecast } from '../ledger/forecast.ts'
import { openBook, type LedgerBook } from '../ledger/open-ledger.ts'
import { yearOfLicences, type LicenceYear } from '../ledger/year-report.ts'
import { readEvent } from '../ledger/read-event.ts'
import type { Lang } from '../locales/langs.ts'
import { ledgerRefusals } from '../locales/refusals/ledger.ts'
import { RULESET_VERSION } from '../law/version.ts'
import type { Issuance } from '../receipts/sign-statement.ts'
import { loadRefusals } from '../words/refusals.ts'
import { currentRuleset, rulesetFor } from './current-ruleset.ts'

loadRefusals(ledgerRefusals)

type Options = {
  /** Which release of our encoding; the current one by default. */
  ruleset?: Ruleset
  lang?: Lang
}

/** The day of a balance, and optionally the day by which its events and the law were known. */
export type BalanceDays = { readonly asOf: string; readonly knownAt?: string | undefined }

function lawOn({ asOf, knownAt, lang = 'en', ...options }: BalanceDays & Options): LawOfDay {
  checkDays({ asOf, knownAt }, 'asOf')
  return { ruleset: rulesetFor({ ...options, lang }), lang, asOf, knownAt }
}

/**
 * Opens a ledger with its events so far, in any order. It only grows; where it is kept is the caller's.
 *
 * @throws InvalidLedgerError if an event is malformed, or two different events have one key.
 * @example
 * const book = openLedger([{ key: '1', kind: 'issue', licence: 'L-1', terms: licence, … }])
 * book.record({ key: '2', kind: 'reserve', licence: 'L-1', document: 'SO-7', quantityKg: 300, … }).outcome // 'recorded'
 */
export const openLedger = (events: Iterable<unknown> = []): LedgerBook => openBook(events)

/**
 * Checks an untrusted event.
 *
 * @throws InvalidLedgerError with every issue, each with a JSON pointer.
 */
export const parseLedgerEvent = (value: unknown): LedgerEvent => readEvent(value)

/**
 * What is left of each licence on a day, as it was known on a day: a fold of the events, which depends on neither their order nor
 * their repetition. Single licences and certificates are closed by one export, ordinary ones by one declaration unless they state
 * more, general ones are drawn down. What the law of the day makes of the rest is asked of the engine for each end user.
 *
 * @throws InvalidInquiryError for a day before the law is known.
 * @throws InvalidLedgerError for a day that does not exist or is written otherwise, as all functions of a ledger do.
 * @example balanceLedger(book.events(), { asOf: '2026-06-30' }).licences[0]?.quantityKg.left
 */
export const balanceLedger = (events: readonly LedgerEvent[], days: BalanceDays & Options): LedgerBalance =>
  balanceOf(events, lawOn(days))

/**
 * Which of the shipments to come are covered, by which licence, what is left after each, and by which day to apply for one that is
 * not. Each is judged on its day: under the law of that day, and by the licence as it then stands, after what is reserved for other
 * orders and what the shipments before it take. A shipment that names no licence gets the one that covers it and ends first.
 *
 * A shipment that is malformed is refused in its place, with its issues. An order that the ledger already holds as exported would be
 * counted twice: state only what is still to leave.
 *
 * @param days `asOf` is the day on which this is asked; a day to apply before it is late.
 * @example checkShipments(book.events(), [{ document: 'SO-7', inquiry }], { asOf: '2026-03-01' })[0]?.covers // 'yes'
 */
export const checkShipments = (
  events: readonly LedgerEvent[],
  shipments: readonly unknown[],
  days: BalanceDays & Options,
): ShipmentCheck[] => checkShipmentsWith(events, shipments, lawOn(days))

/**
 * When each licence that can still be used ends, by the planned shipments and the use so far, and by which day to apply for the
 * next: the review of the law in Chinese working days, counted back. It holds the checks of the shipments too.
 *
 * @example forecastLedger(book.events(), shipments, { asOf: '2026-03-01' }).licences[0]?.applyBy?.on // '2026-07-13'
 */
export const forecastLedger = (
  events: readonly LedgerEvent[],
  shipments: readonly unknown[],
  days: BalanceDays & Options,
): LedgerForecast => forecastWith(events, shipments, lawOn(days))

/** Every event that was known, by its day of effect, with what a balance counts it for, or why for nothing. */
export const explainLedger = (
  events: readonly LedgerEvent[],
  { lang = 'en', ...days }: LedgerDays & { lang?: Lang } = {},
): LedgerEntry[] => {
  checkDays(days)
  return entriesOf(events, days, lang)
}

/**
 * Issues a statement of balance: a receipt that these events give this balance. It contains only digests.
 *
 * @throws ReceiptRefusedError like `signReceipt`.
 * @example await signBalance(book.events(), balanceLedger(book.events(), { asOf: '2026-06-30' }), { key, issuedAt })
 */
export const signBalance = (
  events: readonly LedgerEvent[],
  balance: LedgerBalance,
  issuance: Issuance,
): ReturnType<typeof balanceReceiptOf> =>
  balanceReceiptOf(events, balance, { ruleset: balance.ruleset, package: RULESET_VERSION }, issuance)

/**
 * Verifies a statement of balance, like `verifyReceipt`: by its keys, the balance, and by folding the events again.
 *
 * @throws InvalidLedgerError if the events are malformed.
 */
export const verifyBalance = (
  receipt: unknown,
  { ruleset = currentRuleset, lang = 'en', ...evidence }: BalanceEvidence & Options,
): Promise<BalanceVerification> => verifyBalanceWith(ruleset, receipt, evidence, lang)

/**
 * What each licence was used for in a year: every export by its day and document, after corrections. An application for a general
 * licence states how licences were used (Decree 792 art. 16).
 *
 * @example reportYear(book.events(), { year: 2026 })[0]?.quantityKg
 */
export const reportYear = (
  events: readonly LedgerEvent[],
  {
    year,
    knownAt,
    lang = 'en',
  }: { readonly year: number; readonly knownAt?: string | undefined; readonly lang?: Lang },
): LicenceYear[] => {
  checkDays({ year, knownAt }, 'year')
  return yearOfLicences(events, year, { knownAt, lang })
}
