import { beijingDay } from '../calendar/day-number.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import { filled } from '../locales/filled.ts'
import type { Lang } from '../locales/langs.ts'
import { receiptTexts } from '../locales/receipts.ts'
import { findRelease } from '../releases/chain.ts'
import { RECORDS } from '../releases/records.ts'
import { check, type Check } from './check.ts'
import { isSameRuleset } from './is-same-ruleset.ts'

type Law = { readonly version: string; readonly digest: string }

/**
 * The first day, in Beijing, on which a law can have existed: that of its release, or, of one that was not released, the last
 * day up to which it is known.
 */
export const firstDayOf = <Known extends string | null>(law: Law, knownThrough: Known): string | Known =>
  findRelease(RECORDS, law)?.releasedOn ?? knownThrough

/** Whether a moment in UTC lies before a day in Beijing. */
export const isBefore = (moment: string, day: string): boolean => beijingDay(Date.parse(moment)) < day

/** Checks that a receipt is not dated before its law existed. */
export function checkIssuedAfterLaw(
  receipt: { readonly ruleset: Law; readonly issuedAt: string } | null,
  ruleset: Ruleset,
  lang: Lang,
): Check<'issued-after-law'> {
  const knownThrough = isSameRuleset(receipt, ruleset) ? ruleset.knownThrough : null
  const day = receipt === null ? null : firstDayOf(receipt.ruleset, knownThrough)
  if (receipt === null || day === null) return check('issued-after-law', 'unknown', lang)
  if (!isBefore(receipt.issuedAt, day)) return check('issued-after-law', 'holds', lang)
  const { fails } = receiptTexts[lang].checks['issued-after-law']
  return check('issued-after-law', 'fails', lang, filled(fails, { day }))
}
