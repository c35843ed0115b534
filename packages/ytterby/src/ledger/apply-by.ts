import type { Assessment } from '../schema/assessment.ts'
import type { Schedule } from '../schema/review.ts'

/** By which day to apply, so that the review ends in time. */
export type ApplyBy = {
  /** By the limit of the law if it sets one; otherwise by the earliest count. */
  readonly on: string
  readonly basis: ApplyByDay['basis']
  /** Whether that day is before the day on which this was asked. */
  readonly late: boolean
  /** Whether the review can take longer than any count: the limit then does not bind, or does not count some days. */
  readonly openEnded: boolean
  /** Whether a year without a published holiday notice was counted. */
  readonly estimate: boolean
  /** Every count, with its sources. */
  readonly days: readonly ApplyByDay[]
}
type ApplyByDay = Omit<NonNullable<Schedule['backwards']>['submitBy'][number], 'before'>

/** Reads it off an answer whose review is planned to end by a day; null if no licence can be waited for. */
export function applyByOf({ review }: Assessment, today: string): ApplyBy | null {
  const { schedule } = review
  const days = (schedule?.backwards?.submitBy ?? []).map(({ before: _before, ...day }) => day)
  const [first] = days.toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const chosen = days.find(({ basis }) => basis === 'statutory-limit') ?? first
  if (schedule === undefined || chosen === undefined) return null
  return {
    on: chosen.on,
    basis: chosen.basis,
    late: chosen.on < today,
    openEnded: days.some(({ openEnded }) => openEnded),
    estimate: schedule.estimate,
    days,
  }
}
