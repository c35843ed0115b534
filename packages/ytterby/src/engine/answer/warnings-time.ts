import type { Assessment } from '../../schema/assessment.ts'
import type { InquiryCase } from './case.ts'
import { turnsBefore } from './schedule.ts'
import { touchedLimbs } from './touched-limbs.ts'
import { unsettledDuties } from './triggers.ts'
import type { Warn } from './warn.ts'

/** Warnings about what is unknown on the day, and about changes before the goods leave. */
export function timeWarnings(inquiryCase: InquiryCase, changes: Assessment['changes'], warn: Warn): void {
  const { inquiry, ruleset } = inquiryCase
  const { knownThrough } = ruleset.data
  if (inquiry.asOf > knownThrough) warn('after-knowledge', { asOf: inquiry.asOf, knownThrough })
  if (inquiry.knownAt !== undefined && inquiry.knownAt > knownThrough)
    warn('after-knowledge.known-at', { knownAt: inquiry.knownAt, knownThrough })
  limbWarnings(inquiryCase, warn)
  for (const { on, because } of turnsBefore(changes, inquiry)) warn(`turns-before-dispatch#${on}`, { on }, ...because)
}

/** Unclear last days and unread announcements of the limbs that the answer reads. */
function limbWarnings(inquiryCase: InquiryCase, warn: Warn): void {
  const remarkable = inquiryCase.era.remarkable()
  if (remarkable.size === 0) return
  const lastDays = new Map<string, string[]>()
  const expected = new Map<string, string[]>()
  for (const limb of new Set([
    ...touchedLimbs(inquiryCase.ruleset, inquiryCase.evaluation),
    ...unsettledDuties(inquiryCase),
  ])) {
    const state = remarkable.get(limb)
    if (state === undefined) continue
    if (state.lastDayUnclear !== null)
      lastDays.set(state.lastDayUnclear, [...(lastDays.get(state.lastDayUnclear) ?? []), ...state.because])
    if (state.expectation !== null) {
      const key = state.expectation.passed ? `${state.expectation.warning}.passed` : state.expectation.warning
      expected.set(key, [...(expected.get(key) ?? []), state.expectation.cite])
    }
  }
  for (const [lastDay, cites] of lastDays) warn(`last-day-unclear#${lastDay}`, { lastDay }, ...cites)
  for (const [key, cites] of expected) warn(key, undefined, ...cites)
}
