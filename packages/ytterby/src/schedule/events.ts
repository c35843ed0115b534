import type { Assessment } from '../schema/assessment.ts'
import type { Schedule } from '../schema/review.ts'
import { filled } from '../locales/filled.ts'
import { formNames } from '../locales/form-names.ts'
import { scheduleTexts } from '../locales/schedule.ts'
import type { Lang } from '../locales/langs.ts'
import { compareText } from '../schema/compare-text.ts'
import { changedPermits } from './changed-permits.ts'

/** A day to keep in mind: what happens, under which conditions, and citations. */
export type DayEvent = { id: string; on: string; title: string; notes: string[]; citations: readonly string[] }

/** Clock rules by which a decision can come later, or be a refusal. */
const LIMITS_OF_THE_CLOCK = new Set(['decision', 'not-counted', 'state-council'])

/** The days of an answer: those of its schedule, and those on which the law changes its verdict or permits. Sorted by day, then by id. */
export function eventsOf(answer: Assessment): DayEvent[] {
  const say = speakerOf(answer)
  const { schedule } = answer.review
  const good = goodSummary(answer, say)
  return [...(schedule === undefined ? [] : scheduleEvents(answer, schedule, say)), ...changeEvents(answer, say)]
    .map((event) => ({ ...event, title: say('ofGood', { title: event.title, good }) }))
    .sort((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id))
}

/** A summary of the good, to distinguish goods in one calendar: form and elements, or its codes. */
function goodSummary({ inquiry: { product = {} }, lang }: Assessment, say: Say): string {
  const { form, elements, controlCode, commodityCode } = product
  const words = [
    ...(form === undefined ? [] : [formNames[lang][form]]),
    ...(elements === undefined || elements.length === 0 ? [] : [elements.map(({ symbol }) => symbol).join('-')]),
    ...(controlCode === undefined ? [] : [controlCode]),
    ...(form === undefined && commodityCode !== undefined ? [commodityCode] : []),
  ]
  return words.length === 0 ? say('openGood') : words.join(' ')
}

/** Days on which the law changes the verdict or, if that stays, the other possible verdicts or the permits. */
function changeEvents(answer: Assessment, say: Say): DayEvent[] {
  const { verdicts } = scheduleTexts[answer.lang]
  return answer.changes.map((change, at) => {
    const { on, verdict, possible, because } = change
    const before = answer.changes[at - 1] ?? answer
    const stays = verdict === before.verdict
    const others = possible.filter((other) => other !== verdict).map((other) => verdicts[other])
    const isOfPermits = stays && possible.join() === before.possible.join()
    const key = others.length === 0 ? (stays ? 'staysAlone' : 'turns') : stays ? 'staysWith' : 'turnsTo'
    const title = say(isOfPermits ? 'permitsChange' : key, {
      verdict: verdicts[verdict],
      others: others.join(say('comma')),
      permits: isOfPermits ? changedPermits(before, change, answer.lang).join(say('comma')) : '',
    })
    return { id: `turn-${on}`, on, title, notes: [], citations: because }
  })
}

type TextKey = Exclude<keyof (typeof scheduleTexts)[Lang], 'verdicts' | 'permits'>
type Say = (key: TextKey, parameters?: Readonly<Record<string, string | number>>) => string

function speakerOf({ lang }: Assessment): Say {
  return (key, parameters) => filled(scheduleTexts[lang][key], parameters)
}

function scheduleEvents(answer: Assessment, schedule: Schedule, say: Say): DayEvent[] {
  const { statutory: law } = answer.review
  const event = eventsNoted(schedule.estimate ? [say('estimate')] : [])
  /** The citations of a clock rule. */
  const by = (rule: string): readonly string[] => law.rules?.find(({ id }) => id === rule)?.citations ?? []
  const { submittedOn, acceptedOn, supplementRounds = [], statutory, backwards } = schedule
  const isAccepted = acceptedOn !== null && acceptedOn.latest === acceptedOn.earliest
  const condition =
    statutory === null
      ? []
      : [
          say('if', { condition: statutory.if }),
          ...(law.rules ?? []).flatMap(({ id, text }) => (LIMITS_OF_THE_CLOCK.has(id) ? [text] : [])),
        ]
  return [
    ...event('submitted', submittedOn, say('submitted'), []),
    ...supplementRounds.flatMap(({ returnedBy, answeredBy }, at) => [
      // By law the authority states once what is missing; further returns are what applicants report.
      ...event(
        `returned-${at + 1}`,
        returnedBy,
        say('returnedBy', { round: at + 1 }),
        at === 0 ? by('completeness-notice') : [],
      ),
      ...event(`answered-${at + 1}`, answeredBy, say('answeredBy', { round: at + 1 }), []),
    ]),
    ...event('accepted', acceptedOn?.earliest, say(isAccepted ? 'accepted' : 'acceptedEarliest'), by('acceptance')),
    ...event('notice', schedule.completenessNoticeBy, say('noticeBy'), by('completeness-notice')),
    ...stageEvents(answer, schedule, say).flatMap(({ id, on, title, notes }) =>
      event(id, on, title, answer.review.framework?.citations ?? [], notes),
    ),
    ...event('decision', statutory?.decisionBy, say('decisionBy'), by('decision'), condition),
    ...event('delivery', statutory?.deliveryBy, say('deliveryBy'), by('delivery'), condition),
    ...(backwards === undefined ? [] : backwardsEvents(answer, backwards, { event, say, submittedOn })),
  ]
}

type EventMaker = (
  id: string,
  on: string | null | undefined,
  title: string,
  citations: readonly string[],
  notes?: readonly string[],
) => DayEvent[]

/** Makes an event for a known day, with the common notes after its own. */
const eventsNoted =
  (noted: readonly string[]): EventMaker =>
  (id, on, title, citations, notes = []) =>
    on === null || on === undefined ? [] : [{ id, on, title, notes: [...notes, ...noted], citations }]

/** Deadlines for papers and goods, so that the goods arrive when needed. */
function backwardsEvents(
  answer: Assessment,
  { if: condition, submitBy, dispatchBy, neededBy }: NonNullable<Schedule['backwards']>,
  { event, say, submittedOn }: { event: EventMaker; say: Say; submittedOn: string | null },
): DayEvent[] {
  return [
    ...submitBy.flatMap(({ basis, calendarDays, workingDays, on, openEnded, before, citations }) =>
      event(
        `submit-by-${basis}-${calendarDays}-${workingDays}`,
        on,
        say(basis, { days: durationText({ workingDays, calendarDays }, say) }),
        citations,
        [
          ...(before === null
            ? []
            : [say(before === 'asOf' ? 'beforeAsOf' : 'beforeSubmission', { day: submittedOn ?? answer.asOf })]),
          say('if', { condition }),
          ...(openEnded ? [say('openEnded')] : []),
        ],
      ),
    ),
    ...event(
      'dispatch',
      dispatchBy,
      say((answer.inquiry.exportedFrom ?? 'CN') === 'CN' ? 'dispatchBy' : 'shipBy'),
      [],
      (dispatchBy ?? answer.asOf) < answer.asOf ? [say('beforeAsOf', { day: answer.asOf })] : [],
    ),
    ...event('needed', neededBy, say('neededBy'), []),
  ]
}

/** The number of working and calendar days counted back. */
function durationText(days: { workingDays: number; calendarDays: number }, say: Say): string {
  const parts = (['workingDays', 'calendarDays'] as const).filter((kind) => days[kind] > 0)
  return parts.map((kind) => say('days', { count: days[kind], kind: say(kind) })).join(say('and'))
}

/** When the stages of the framework end, in working and calendar days. */
function stageEvents(
  { review }: Assessment,
  { framework }: Schedule,
  say: Say,
): { id: string; on: string; title: string; notes: string[] }[] {
  const names = new Map(review.framework?.stages.map(({ id, name }) => [id, name]))
  return (framework?.stages ?? []).flatMap((stage) =>
    (['calendarDays', 'workingDays'] as const).flatMap((kind) => {
      const span = stage[kind]
      if (span === null) return []
      const parameters = { stage: names.get(stage.id) ?? stage.id, days: say(kind) }
      const { earliest, latest } = span
      const conditions = framework?.if === undefined ? [] : [say('if', { condition: framework.if })]
      return [
        {
          id: `${stage.id}-${kind}-earliest`,
          on: earliest,
          title: say('earliest', parameters),
          notes: latest === null ? [say('openEnded')] : [],
        },
        ...(latest === null
          ? []
          : [{ id: `${stage.id}-${kind}-latest`, on: latest, title: say('latest', parameters), notes: conditions }]),
      ]
    }),
  )
}
