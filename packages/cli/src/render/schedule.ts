import { styleText } from 'node:util'
import { type Assessment, factsLine, leavesChina } from 'ytterby'
import type { Schedule } from 'ytterby/schema'
import { causeTexts, changeItems, verdictText } from './answer.ts'
import type { AnswerOptions } from './first-answer.ts'
import { layout, type Section } from './layout.ts'
import { inWords } from './in-words.ts'
import { presumedItems } from './presumed.ts'
import { missingPaperItems } from './papers.ts'
import { reviewItems } from './review.ts'
import { sourceItems } from './sources.ts'
import { speakerOf, type Speaker } from './speaker.ts'
import { wrap } from './wrap.ts'

/** Renders the review of an answer as a plan: by when to apply, and how the days are counted; the rest if it is asked for. */
export function renderSchedule(answer: Assessment, { width, why, sources }: AnswerOptions): string {
  const citing = speakerOf(answer)
  const speaker = why || sources ? citing : { ...citing, cite: () => '' }
  const { phrase } = speaker
  const { schedule } = answer.review
  const head = [
    verdictText(answer, speaker),
    ...turnLines(answer, speaker),
    ...deadline(answer, speaker),
    ...causeTexts(answer, speaker),
  ]
  const review = reviewItems(answer, speaker)
  const papers = missingPaperItems(answer, speaker)
  const plan: Section[] = [
    { heading: phrase('asked'), items: [factsLine(answer.inquiry, inWords(answer.lang))] },
    { heading: phrase('review'), items: why ? review : review.filter((item) => !item.startsWith(INDENT)) },
    {
      heading: phrase('forwards'),
      items: schedule === undefined ? [nothingToSay(answer, speaker)] : forwards(answer, schedule, speaker),
    },
    { heading: phrase('backwards'), items: schedule === undefined ? [] : backwards(answer, schedule, speaker) },
    { heading: phrase('papers'), items: why ? papers : papers.slice(0, 1) },
    { heading: phrase('horizon'), items: changeItems(answer, speaker) },
  ]
  const sections = [...plan, ...(why ? furtherSections(answer, speaker) : [])]
  const cited: Section[] = why || sources ? [{ heading: phrase('sources'), items: sourceItems(speaker) }] : []
  const rest = why ? [] : ['', ...wrap(phrase('scheduleRest'), width)]
  return `${[...head.flatMap((line) => wrap(line, width)), '', layout([...sections, ...cited], width), ...rest].join('\n')}\n`
}

/** What stages of a review begin with: they stand below it. */
const INDENT = '  '

/** What applicants report, what the law says of the days, warnings, and what is presumed. */
function furtherSections(answer: Assessment, speaker: Speaker): Section[] {
  const { phrase } = speaker
  return [
    {
      heading: phrase('reported'),
      items: answer.review.observed.map(
        ({ period, population, metric, value, citations }) =>
          phrase('report', { period, metric, value }) +
          (population === undefined ? '' : speaker.aside([population])) +
          speaker.cite(citations),
      ),
    },
    {
      heading: phrase('clockRules'),
      items: (answer.review.statutory.rules ?? []).map(({ text, citations }) => text + speaker.cite(citations)),
    },
    {
      heading: phrase('warnings'),
      items: answer.warnings
        .filter(({ code }) => code !== TURNS)
        .map(({ text, citations }) => text + speaker.cite(citations)),
    },
    {
      heading: phrase('presumed'),
      items: [
        ...presumedItems(answer.assumed, speaker),
        ...clockPresumptions(answer).map(({ id, text, citations }) => (text ?? id) + speaker.cite(citations)),
      ],
    },
  ]
}

/** The day to apply that decides the plan: that of the law, or where it sets none, the earliest. */
function deadline({ asOf, review: { schedule } }: Assessment, { phrase }: Speaker): string[] {
  const { neededBy, submitBy } = schedule?.backwards ?? { neededBy: '', submitBy: [] }
  const [first] = submitBy.toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const day = submitBy.find(({ basis }) => basis === 'statutory-limit') ?? first
  if (day === undefined) return []
  const said = { day: day.on, needed: neededBy, basis: phrase(BASES[day.basis]) }
  return [day.on < asOf ? styleText('red', phrase('appliedTooLate', said)) : phrase('applyInTime', said)]
}

/** The presumptions behind the days: all of them for a dual-use licence, otherwise only how working days are counted, if any are. */
function clockPresumptions({
  review: { statutory, schedule },
}: Assessment): Assessment['review']['statutory']['assumptions'] {
  if (statutory.rules !== undefined) return statutory.assumptions
  return schedule === undefined ? [] : statutory.assumptions.filter(({ id }) => id === 'make-up-days-count')
}

/** The code of the warning that the law will have changed when the goods leave. */
const TURNS = 'turns-before-dispatch'

/** Shown first and not among the other warnings: the plan is based on an answer that will not hold when the goods leave. */
function turnLines({ warnings }: Assessment, { cite }: Speaker): string[] {
  return warnings
    .filter(({ code }) => code === TURNS)
    .map(({ text, citations }) => styleText('yellow', text) + cite(citations))
}

/** Says why there is no schedule: no day to count from, or no licence to wait for. */
function nothingToSay({ asOf, changes, inquiry: { clock = {} } }: Assessment, { phrase }: Speaker): string {
  const isStated = [clock.submittedOn, clock.acceptedOn, clock.neededBy].some((day) => day !== undefined)
  if (!isStated) return phrase('noSchedule')
  return phrase(changes.length === 0 ? 'nothingToSchedule' : 'nothingToScheduleYet', { day: asOf })
}

function forwards(answer: Assessment, schedule: Schedule, speaker: Speaker): string[] {
  const { phrase } = speaker
  const {
    submittedOn,
    acceptedOn,
    completenessNoticeBy,
    supplementRounds = [],
    framework,
    statutory,
    estimate,
  } = schedule
  if (acceptedOn === null) return []
  return [
    ...(submittedOn === null ? [] : [phrase('submittedOn', { day: submittedOn })]),
    ...supplementRounds.map(({ returnedBy, answeredBy }) =>
      phrase('supplement', { returned: returnedBy, answered: answeredBy }),
    ),
    phrase(acceptedOn.latest === null ? 'acceptedAtTheEarliest' : 'acceptedOn', { day: acceptedOn.earliest }),
    // It begins a round of supplements.
    ...(typeof completenessNoticeBy === 'string' && supplementRounds.length === 0
      ? [phrase('noticeBy', { day: completenessNoticeBy })]
      : []),
    ...(statutory === null
      ? [noStatutoryDay(answer, speaker)]
      : [
          phrase('scheduled', {
            decision: statutory.decisionBy,
            delivery: statutory.deliveryBy,
            condition: statutory.if,
          }) + speaker.cite(answer.review.statutory.citations),
        ]),
    ...(framework === null ? [] : stageItems(answer, framework, speaker)),
    ...(estimate ? [phrase('estimate')] : []),
  ]
}

function noStatutoryDay({ review }: Assessment, { phrase, words }: Speaker): string {
  const { noLimitBecause } = review.statutory
  if (noLimitBecause.includes('no-limit-read')) return phrase('noLimitRead')
  if (noLimitBecause.includes('not-read')) return phrase('limitNotRead')
  // No text was read that says there was no limit before the decree.
  const isEarly = noLimitBecause.includes('applied-before-the-limit')
  return phrase(isEarly ? 'noLimit' : 'noStatutoryDay', { because: words(noLimitBecause) })
}

/** Each stage with its last day, in calendar and in working days. */
function stageItems(answer: Assessment, framework: NonNullable<Schedule['framework']>, speaker: Speaker): string[] {
  const { phrase, cite } = speaker
  const names = new Map(answer.review.framework?.stages.map(({ id, name }) => [id, name]))
  const span = ({ earliest, latest }: { earliest: string; latest: string | null }): string =>
    latest === null ? phrase('from', { day: earliest }) : phrase('range', { min: earliest, max: latest })
  return [
    phrase('stageEnds') + cite(answer.review.framework?.citations ?? []),
    ...(framework.stages ?? []).map(({ id, calendarDays, workingDays }) => {
      const name = names.get(id) ?? id
      return calendarDays === null || workingDays === null
        ? `  ${phrase('stageWithoutEnd', { name })}`
        : `  ${phrase('stageEnd', { name, calendar: span(calendarDays), working: span(workingDays) })}`
    }),
    ...(framework.if === undefined ? [] : [`  ${phrase('onCondition', { condition: framework.if })}`]),
  ]
}

/** The day on which the goods are needed; `applyBy` stands above the days to apply by. */
const NEEDED_DAY = {
  fromChina: { alone: 'neededDay', applyBy: 'neededDayApplyBy' },
  abroad: { alone: 'neededDayAbroad', applyBy: 'neededDayAbroadApplyBy' },
} as const

function backwards(
  { asOf, inquiry }: Assessment,
  { backwards: plan, submittedOn, acceptedOn, estimate }: Schedule,
  speaker: Speaker,
): string[] {
  if (plan === undefined) return []
  const { phrase, words, cite, aside } = speaker
  const { neededBy, transitDays, dispatchBy, changesBefore, submitBy, openEndedBecause } = plan
  const asked = (on: string): string => styleText('red', phrase('tooLateToAsk', { on, day: asOf }))
  const late = dispatchBy < asOf ? aside([asked(dispatchBy)]) : ''
  return [
    phrase(NEEDED_DAY[leavesChina(inquiry) ? 'fromChina' : 'abroad'][submitBy.length === 0 ? 'alone' : 'applyBy'], {
      needed: neededBy,
      transit: transitDays,
      dispatch: dispatchBy,
      late,
    }),
    ...submitBy.map(({ basis, calendarDays, workingDays, on, before, openEnded, citations }) => {
      const days = [
        ...(workingDays === 0 ? [] : [phrase('workingDays', { count: workingDays })]),
        ...(calendarDays === 0 ? [] : [phrase('calendarDays', { count: calendarDays })]),
      ]
      const notes = [
        ...days,
        ...(openEnded ? [phrase('noEnd')] : []),
        ...(before === 'asOf' ? [asked(on)] : []),
        ...(before === 'submission'
          ? [styleText('red', phrase('tooLateForSubmission', { on, day: submittedOn ?? asOf }))]
          : []),
      ]
      return `  ${phrase('submitBy', { day: on, basis: phrase(BASES[basis]) })}${aside(notes)}${cite(citations)}`
    }),
    ...(submitBy.length === 0 ? [] : [phrase('onCondition', { condition: plan.if })]),
    ...(changesBefore.length === 0 ? [] : [phrase('ofTheLawBefore', { day: changesBefore[0] ?? '' })]),
    ...(openEndedBecause.length === 0 ? [] : [phrase('canTakeLonger', { because: words(openEndedBecause) })]),
    ...(estimate && acceptedOn === null ? [phrase('estimate')] : []),
  ]
}

const BASES = {
  'framework-standard': 'byStandard',
  'statutory-limit': 'byLimit',
  'slow-report': 'bySlowReport',
} as const
