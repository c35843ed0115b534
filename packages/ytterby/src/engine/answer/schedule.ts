import { addDays, yearOf } from '../../calendar/day-number.ts'
import { workingDays, type WorkingDays } from '../../calendar/working-days.ts'
import type { Assessment, Schedule } from '../../schema/assessment.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import type { Then } from '../law/era.ts'
import { derived } from '../law/table.ts'
import type { Case } from './case.ts'
import { cite } from './cited.ts'
import { holdsOn, isReported } from './rules-in-time.ts'
import { say } from './say.ts'

type Review = Assessment['review']
type Span = { earliest: string; latest: string | null }

/** A time that the file is returned for more papers: working days that the applicant takes to answer. */
export type SupplementRound = { workingDays: number }

/** Everything a schedule is worked out from. */
export type Plan = {
  of: Case
  framework: Review['framework']
  statutory: Review['statutory']
  horizon: Assessment['horizon']
  supplements: readonly SupplementRound[]
}

/**
 * When decision and delivery can be expected, from the day of submission or acceptance; and by when to hand in, from the
 * day on which the goods are needed. Null where there is no day to start from, or no licence to wait for.
 */
export function scheduleOf(plan: Plan): Schedule | null {
  const { of, framework, statutory, supplements } = plan
  const { inquiry, dualUseAskable, licenceAskable } = of
  const { submittedOn, acceptedOn, neededBy } = inquiry.clock ?? {}
  const start = submittedOn ?? acceptedOn
  if (!licenceAskable || (start === undefined && neededBy === undefined)) return null
  const calendar = notedCalendar(calendarOf(of))
  const { rounds, answered, earliest } =
    start === undefined ? { rounds: [], answered: '', earliest: '' } : supplemented(plan, calendar, start)
  const accepted = acceptedOn ?? answered
  const notice = noticeRule(of)
  const isNoticed = submittedOn !== undefined && acceptedOn === undefined && notice !== null
  const schedule: Schedule = {
    submittedOn: submittedOn ?? null,
    ...(supplements.length === 0 ? {} : { supplementRounds: rounds }),
    acceptedOn: start === undefined ? null : { earliest: acceptedOn ?? earliest, latest: acceptedOn ?? null },
    // The notice binds the authority whatever the licence and where no limit runs; a file that was accepted lacks nothing.
    completenessNoticeBy: isNoticed
      ? calendar.addWorkingDays(submittedOn, statutory.completenessNoticeWorkingDays)
      : null,
    framework:
      start === undefined || framework === null
        ? null
        : byFramework(
            framework,
            calendar,
            rounds.length === 0 ? { earliest: start, latest: start } : { earliest, latest: answered },
            acceptedOn === undefined ? { if: sentence(of, condition(supplements)) } : {},
          ),
    statutory: start === undefined ? null : byLaw(plan, calendar, accepted),
    ...(neededBy === undefined ? {} : { backwards: backwards(plan, calendar, neededBy) }),
    estimate: calendar.isEstimate(),
  }
  return {
    ...schedule,
    citations: cite(
      of,
      ...(dualUseAskable ? statutory.citations : []),
      ...(isNoticed || supplements.length > 0 ? (notice?.citations ?? []) : []),
      ...(framework?.citations ?? []),
      ...calendar.cites(),
    ),
  }
}

/** The rule that says when a lacking file is answered, where it holds on the day. */
function noticeRule(then: Then): CompiledRuleset['data']['statutory']['rules'][number] | null {
  const rule = then.ruleset.data.statutory.rules.find(({ id }) => id === 'completeness-notice')
  return rule !== undefined && holdsOn(then, rule) ? rule : null
}

/** The working days of an era: by the notices that were published by its knowledge day. */
type EraCalendar = { calendar: WorkingDays; citeOf: ReadonlyMap<number, string> }
/** By how many of the notices were published: as many as there are notices. */
const calendars = derived(() => new Map<string, EraCalendar>())

function calendarOf(then: Then): EraCalendar {
  const { ruleset } = then
  const held = ruleset.data.holidays.filter((notice) => holdsOn(then, { citations: [notice.cite] }))
  const known = calendars(ruleset)
  const key = held.map((notice) => notice.cite).join()
  let calendar = known.get(key)
  if (calendar === undefined) {
    calendar = { calendar: workingDays(held), citeOf: new Map(held.map((notice) => [notice.year, notice.cite])) }
    known.set(key, calendar)
  }
  return calendar
}

/** A calendar that notes which years it was asked about. */
type NotedCalendar = Pick<WorkingDays, 'addWorkingDays' | 'subtractWorkingDays'> & {
  isEstimate: () => boolean
  cites: () => string[]
}

function notedCalendar({ calendar, citeOf }: EraCalendar): NotedCalendar {
  const years = new Set<number>()
  let estimate = false
  const note = (from: string, to: string): string => {
    for (let year = yearOf(from); year <= yearOf(to); year++) {
      years.add(year)
      estimate ||= !calendar.isCovered(`${year}-01-01`)
    }
    return to
  }
  return {
    addWorkingDays: (day, count) => note(day, calendar.addWorkingDays(day, count)),
    subtractWorkingDays(day, count) {
      const from = calendar.subtractWorkingDays(day, count)
      note(from, day)
      return from
    },
    isEstimate: () => estimate,
    cites: () => [...years].flatMap((year) => citeOf.get(year) ?? []),
  }
}

/**
 * The file is returned at the latest when the notice is due, at the earliest on the spot; it counts from the day on which
 * it is whole.
 */
function supplemented(
  { statutory, supplements }: Plan,
  calendar: NotedCalendar,
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

/** The framework does not say which kind of day it means, so both are told; a stage ends after those before it. */
function byFramework(
  { stages, sumDays, openEnded }: NonNullable<Review['framework']>,
  calendar: NotedCalendar,
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

function byLaw(plan: Plan, calendar: NotedCalendar, accepted: string): Schedule['statutory'] {
  const { of, statutory, supplements } = plan
  const { acceptedOn } = of.inquiry.clock ?? {}
  const { limitWorkingDays, deliveryWorkingDays } = statutory
  if (limitWorkingDays === null) return null
  const decisionBy = calendar.addWorkingDays(accepted, limitWorkingDays)
  return {
    decisionBy,
    deliveryBy: calendar.addWorkingDays(decisionBy, deliveryWorkingDays),
    if: sentence(of, acceptedOn === undefined ? condition(supplements) : 'schedule.accepted-on'),
  }
}

/** On which condition the count from submission holds. */
const condition = (supplements: readonly SupplementRound[]): string =>
  supplements.length === 0 ? 'schedule.accepted-on-submission' : 'schedule.accepted-on-answer'

function sentence(of: Case, key: string): string {
  const held = of.ruleset.data.warnings[key]
  return held === undefined ? '' : say(of, held.text)
}

/** Turns of an answer by the day on which the goods must leave: then it is no longer this answer that counts. */
export function turnsBefore(horizon: Assessment['horizon'], { clock }: Inquiry): Assessment['horizon'] {
  const { neededBy, transitDays = 0 } = clock ?? {}
  return neededBy === undefined ? [] : horizon.filter(({ on }) => addDays(on, transitDays) <= neededBy)
}

/** The licence must be there when the goods leave: from that day the durations are counted back. */
function backwards(plan: Plan, calendar: NotedCalendar, neededBy: string): NonNullable<Schedule['backwards']> {
  const { of, framework, statutory, horizon, supplements } = plan
  const { inquiry, ruleset } = of
  const { submittedOn, transitDays = 0 } = inquiry.clock ?? {}
  const dispatchBy = addDays(neededBy, -transitDays)
  const today = submittedOn ?? inquiry.asOf
  const supplementDays = supplements.reduce(
    (sum, round) => sum + statutory.completenessNoticeWorkingDays + round.workingDays,
    0,
  )
  type SubmitBy = NonNullable<Schedule['backwards']>['submitBy'][number]
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
      citations: cite(of, ...citations),
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
      if (delayMoreThanDays !== undefined && isReported(of, report))
        submitBy.push(
          by('slow-report', { working, calendar: delayMoreThanDays }, true, [...statutory.citations, source]),
        )
    }
  }
  return {
    neededBy,
    transitDays,
    dispatchBy,
    changesBefore: turnsBefore(horizon, inquiry).map(({ on }) => on),
    submitBy,
    openEndedBecause: [
      ...(framework?.openEndedBecause ?? []),
      ...(of.dualUseAskable ? statutory.noLimitBecause : ['no-limit-read']),
    ],
    if: sentence(of, condition(supplements)),
  }
}
