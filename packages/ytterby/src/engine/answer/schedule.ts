import { addDays, yearOf } from '../../calendar/day-number.ts'
import { workingDays, type WorkingDays } from '../../calendar/working-days.ts'
import type { Assessment } from '../../schema/assessment.ts'
import type { Schedule } from '../../schema/review.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import type { DatedLaw } from '../law/era.ts'
import { memoizeByLaw } from '../law/table.ts'
import type { InquiryCase } from './case.ts'
import { cite } from './cited.ts'
import { holdsOn, isReported } from './dated-rules.ts'
import { say } from './say.ts'

type Review = Assessment['review']
type Span = { earliest: string; latest: string | null }

/** One return of the file for supplements: the working days that the applicant takes to answer. */
export type SupplementRound = { workingDays: number }

/** Everything that a schedule is calculated from. */
export type ScheduleParts = {
  inquiryCase: InquiryCase
  framework: Review['framework']
  statutory: Review['statutory']
  changes: Assessment['changes']
  supplements: readonly SupplementRound[]
}

/**
 * When to expect decision and delivery, counted from submission or acceptance; and by when to submit, counted back from the day
 * the goods are needed. Null without a day to count from, or without a licence to wait for.
 */
export function scheduleOf(plan: ScheduleParts): Schedule | null {
  const { inquiryCase, framework, statutory, supplements } = plan
  const { inquiry, dualUseAskable, licenceAskable } = inquiryCase
  const { submittedOn, acceptedOn, neededBy } = inquiry.clock ?? {}
  const start = submittedOn ?? acceptedOn
  if (!licenceAskable || (start === undefined && neededBy === undefined)) return null
  const calendar = recordingCalendar(calendarOf(inquiryCase))
  const { rounds, answered, earliest } =
    start === undefined ? { rounds: [], answered: '', earliest: '' } : afterSupplements(plan, calendar, start)
  const accepted = acceptedOn ?? answered
  const notice = noticeRule(inquiryCase)
  const isNoticed = submittedOn !== undefined && acceptedOn === undefined && notice !== null
  const schedule: Schedule = {
    submittedOn: submittedOn ?? null,
    ...(supplements.length === 0 ? {} : { supplementRounds: rounds }),
    acceptedOn: start === undefined ? null : { earliest: acceptedOn ?? earliest, latest: acceptedOn ?? null },
    // The notice binds the authority for every licence, even without a limit. An accepted file is complete.
    completenessNoticeBy: isNoticed
      ? calendar.addWorkingDays(submittedOn, statutory.completenessNoticeWorkingDays)
      : null,
    framework:
      start === undefined || framework === null
        ? null
        : frameworkSchedule(
            framework,
            calendar,
            { earliest, latest: answered },
            acceptedOn === undefined ? { if: sentence(inquiryCase, condition(supplements)) } : {},
          ),
    statutory: start === undefined ? null : statutorySchedule(plan, calendar, accepted),
    ...(neededBy === undefined ? {} : { backwards: backwards(plan, calendar, neededBy) }),
    estimate: calendar.isEstimate(),
  }
  return {
    ...schedule,
    citations: cite(
      inquiryCase,
      ...(dualUseAskable ? statutory.citations : []),
      ...(isNoticed || supplements.length > 0 ? (notice?.citations ?? []) : []),
      ...(framework?.citations ?? []),
      ...calendar.cites(),
    ),
  }
}

/** The rule on when the authority must say that a file is incomplete, if it holds on the day. */
function noticeRule(dated: DatedLaw): CompiledRuleset['data']['statutory']['rules'][number] | null {
  const rule = dated.ruleset.data.statutory.rules.find(({ id }) => id === 'completeness-notice')
  return rule !== undefined && holdsOn(dated, rule) ? rule : null
}

/** The working-day calendar of an era, by the notices published by its knowledge day. */
type EraCalendar = { calendar: WorkingDays; citeOf: ReadonlyMap<number, string> }
/** Calendars by the number of notices they are based on. */
const calendars = memoizeByLaw(() => new Map<number, EraCalendar>())

function calendarOf(dated: DatedLaw): EraCalendar {
  const { ruleset } = dated
  const notices = ruleset.data.holidays.filter((notice) => holdsOn(dated, { citations: [notice.cite] }))
  const known = calendars(ruleset)
  let calendar = known.get(notices.length)
  if (calendar === undefined) {
    calendar = { calendar: workingDays(notices), citeOf: new Map(notices.map((notice) => [notice.year, notice.cite])) }
    known.set(notices.length, calendar)
  }
  return calendar
}

/** A calendar that records which years it was asked about. */
type RecordingCalendar = Pick<WorkingDays, 'addWorkingDays' | 'subtractWorkingDays'> & {
  isEstimate: () => boolean
  cites: () => string[]
}

function recordingCalendar({ calendar, citeOf }: EraCalendar): RecordingCalendar {
  const years = new Set<number>()
  let estimate = false
  const recordYears = (from: string, to: string): string => {
    for (let year = yearOf(from); year <= yearOf(to); year++) {
      years.add(year)
      estimate ||= !calendar.isCovered(`${year}-01-01`)
    }
    return to
  }
  return {
    addWorkingDays: (day, count) => recordYears(day, calendar.addWorkingDays(day, count)),
    subtractWorkingDays(day, count) {
      const from = calendar.subtractWorkingDays(day, count)
      recordYears(from, day)
      return from
    },
    isEstimate: () => estimate,
    cites: () => [...years].flatMap((year) => citeOf.get(year) ?? []),
  }
}

/**
 * Each return happens at the earliest on the spot, at the latest when the notice is due. The review counts from the day the
 * file is complete.
 */
function afterSupplements(
  { statutory, supplements }: ScheduleParts,
  calendar: RecordingCalendar,
  start: string,
): { rounds: NonNullable<Schedule['supplementRounds']>; answered: string; earliest: string } {
  const rounds: NonNullable<Schedule['supplementRounds']> = []
  let [answered, earliest] = [start, start]
  for (const { workingDays: taken } of supplements) {
    const returnedBy = calendar.addWorkingDays(answered, statutory.completenessNoticeWorkingDays)
    answered = calendar.addWorkingDays(returnedBy, taken)
    earliest = calendar.addWorkingDays(earliest, taken)
    rounds.push({ returnedBy, answeredBy: answered })
  }
  return { rounds, answered, earliest }
}

/**
 * The framework does not say whether it means calendar or working days, so both are given. Each stage follows the ones before
 * it.
 */
function frameworkSchedule(
  { stages, sumDays, openEnded }: NonNullable<Review['framework']>,
  calendar: RecordingCalendar,
  start: { earliest: string; latest: string },
  onCondition: { if?: string },
): NonNullable<Schedule['framework']> {
  const span = (add: (day: string, count: number) => string, min: number, max: number): Span => ({
    earliest: add(start.earliest, min),
    latest: openEnded ? null : add(start.latest, max),
  })
  const both = (min: number, max: number): { calendarDays: Span; workingDays: Span } => ({
    calendarDays: span(addDays, min, max),
    workingDays: span(calendar.addWorkingDays, min, max),
  })
  let [min, max] = [0, 0]
  return {
    ...both(sumDays.min, sumDays.max),
    ...onCondition,
    stages: stages.map(({ id, days }) => {
      if (days === null) return { id, calendarDays: null, workingDays: null }
      min += days.min
      max += days.max
      return { id, ...both(min, max) }
    }),
  }
}

function statutorySchedule(plan: ScheduleParts, calendar: RecordingCalendar, accepted: string): Schedule['statutory'] {
  const { inquiryCase, statutory, supplements } = plan
  const { acceptedOn } = inquiryCase.inquiry.clock ?? {}
  const { limitWorkingDays, deliveryWorkingDays } = statutory
  if (limitWorkingDays === null) return null
  const decisionBy = calendar.addWorkingDays(accepted, limitWorkingDays)
  return {
    decisionBy,
    deliveryBy: calendar.addWorkingDays(decisionBy, deliveryWorkingDays),
    if: sentence(inquiryCase, acceptedOn === undefined ? condition(supplements) : 'schedule.accepted-on'),
  }
}

/** The condition under which the count from submission holds. */
const condition = (supplements: readonly SupplementRound[]): string =>
  supplements.length === 0 ? 'schedule.accepted-on-submission' : 'schedule.accepted-on-answer'

function sentence(inquiryCase: InquiryCase, key: string): string {
  const held = inquiryCase.ruleset.data.warnings[key]
  return held === undefined ? '' : say(inquiryCase, held.text)
}

/** Changes of the answer up to the day on which the goods must leave: it does not hold beyond them. */
export function turnsBefore(changes: Assessment['changes'], { clock }: Inquiry): Assessment['changes'] {
  const { neededBy, transitDays = 0 } = clock ?? {}
  return neededBy === undefined ? [] : changes.filter(({ on }) => addDays(on, transitDays) <= neededBy)
}

type SubmitBy = NonNullable<Schedule['backwards']>['submitBy'][number]

/** Working days of all rounds of supplement, each with the days of the notice that begins it. */
const sumSupplements = ({ statutory, supplements }: ScheduleParts): number =>
  supplements.reduce((sum, round) => sum + statutory.completenessNoticeWorkingDays + round.workingDays, 0)

/** Counts the durations back from the day the goods must leave, when the licence is needed. */
function backwards(
  plan: ScheduleParts,
  calendar: RecordingCalendar,
  neededBy: string,
): NonNullable<Schedule['backwards']> {
  const { inquiryCase, framework, statutory, changes, supplements } = plan
  const { inquiry, ruleset } = inquiryCase
  const { submittedOn, transitDays = 0 } = inquiry.clock ?? {}
  const dispatchBy = addDays(neededBy, -transitDays)
  const today = submittedOn ?? inquiry.asOf
  const supplementDays = sumSupplements(plan)
  const by = (
    basis: SubmitBy['basis'],
    days: { working: number; calendar: number },
    openEnded: boolean,
    citations: readonly string[],
  ): SubmitBy => {
    const working = days.working + supplementDays
    const on = calendar.subtractWorkingDays(addDays(dispatchBy, -days.calendar), working)
    return {
      basis,
      workingDays: working,
      calendarDays: days.calendar,
      on,
      before: on < today ? (submittedOn === undefined ? 'asOf' : 'submission') : null,
      openEnded,
      citations: cite(inquiryCase, ...citations),
    }
  }
  const submitBy: SubmitBy[] = []
  if (framework !== null) {
    const { standardDays, openEnded, citations } = framework
    submitBy.push(by('framework-standard', { working: 0, calendar: standardDays }, openEnded, citations))
    submitBy.push(by('framework-standard', { working: standardDays, calendar: 0 }, openEnded, citations))
  }
  if (statutory.limitWorkingDays !== null) {
    const working = statutory.limitWorkingDays + statutory.deliveryWorkingDays
    submitBy.push(by('statutory-limit', { working, calendar: 0 }, false, statutory.citations))
    for (const report of ruleset.data.observed) {
      const { delayMoreThanDays, cite: source } = report
      if (delayMoreThanDays !== undefined && isReported(inquiryCase, report))
        submitBy.push(
          by('slow-report', { working, calendar: delayMoreThanDays }, true, [...statutory.citations, source]),
        )
    }
  }
  return {
    neededBy,
    transitDays,
    dispatchBy,
    changesBefore: turnsBefore(changes, inquiry).map(({ on }) => on),
    submitBy,
    openEndedBecause: [
      ...(framework?.openEndedBecause ?? []),
      ...(inquiryCase.dualUseAskable ? statutory.noLimitBecause : ['no-limit-read']),
    ],
    if: sentence(inquiryCase, condition(supplements)),
  }
}
