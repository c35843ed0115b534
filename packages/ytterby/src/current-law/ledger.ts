/** A licence ledger: what is left of each licence, which shipments it covers, and by which day to apply for the next. */
import type { Ruleset } from '../engine/law/ruleset.ts'
import { balanceOf } from '../ledger/balance.ts'
import type { LedgerBalance } from '../ledger/balance-schema.ts'
import { entriesOf, type LedgerEntry } from '../ledger/entries.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import type { LedgerDays } from '../ledger/licence-rows.ts'
import { openBook, type LedgerBook } from '../ledger/open-ledger.ts'
import { readEvent } from '../ledger/read-event.ts'
import type { Lang } from '../locales/langs.ts'
import { rulesetFor } from './current-ruleset.ts'

type Options = {
  /** Which release of our encoding; the current one by default. */
  ruleset?: Ruleset
  lang?: Lang
}

/** The day of a balance, and optionally the day by which its events and the law were known. */
export type BalanceDays = { readonly asOf: string; readonly knownAt?: string | undefined }

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
 * @example balanceLedger(book.events(), { asOf: '2026-06-30' }).licences[0]?.quantityKg.left
 */
export const balanceLedger = (
  events: readonly LedgerEvent[],
  { asOf, knownAt, lang = 'en', ...options }: BalanceDays & Options,
): LedgerBalance => balanceOf(events, { ruleset: rulesetFor({ ...options, lang }), lang, asOf, knownAt })

/** Every event that was known, by its day of effect, with what a balance counts it for, or why for nothing. */
export const explainLedger = (
  events: readonly LedgerEvent[],
  { lang = 'en', ...days }: LedgerDays & { lang?: Lang } = {},
): LedgerEntry[] => entriesOf(events, days, lang)
