import type { Assessment, Schedule } from '../schema/assessment.ts'
import { filled } from '../locales/filled.ts'
import { scheduleTexts } from '../locales/schedule.ts'
import type { Lang } from '../locales/langs.ts'
import { formNames } from '../law/form-names.ts'
import { compareText } from '../schema/compare-text.ts'

/** A day to keep in mind: what happens, on which conditions, and ids of what says so. */
export type DayEvent = { id: string; on: string; title: string; notes: string[]; citations: readonly string[] }

/** Rules of the clock by which a decision can come later, or be a refusal. */
const LIMITS_OF_THE_CLOCK = new Set(['decision', 'not-counted', 'state-council'])

/** The days of an answer: those of its schedule, and those on which the law turns it by itself. By day, then by id. */
export function eventsOf(answer: Assessment): DayEvent[] {
  const say = speakerOf(answer)
  const { schedule } = answer.review
  const good = goodInBrief(answer, say)
  return [...(schedule === undefined ? [] : planned(answer, schedule, say)), ...turns(answer, say)]
    .map((event) => ({ ...event, title: say('ofGood', { title: event.title, good }) }))
    .sort((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id))
}

/** The good in a few words, so that the days of two goods in one calendar are told apart: form and elements, or its codes. */
function goodInBrief({ inquiry: { product = {} }, lang }: Assessment, say: Say): string {
  const { form, elements, controlCode, commodityCode } = product
  const words = [
    ...(form === undefined ? [] : [formNames[form][lang]]),
    ...(elements === undefined || elements.length === 0 ? [] : [elements.map(({ symbol }) => symbol).join('-')]),
    ...(controlCode === undefined ? [] : [controlCode]),
    ...(form === undefined && commodityCode !== undefined ? [commodityCode] : []),
  ]
  return words.length === 0 ? say('openGood') : words.join(' ')
}

/** What the law turns by itself: the verdict, or where that stays, what else is possible. */
function turns({ horizon, verdict: asked, lang }: Assessment, say: Say): DayEvent[] {
  const { verdicts } = scheduleTexts[lang]
  return horizon.map(({ on, verdict, possible, because }, at) => {
    const stays = verdict === (horizon[at - 1]?.verdict ?? asked)
    const others = possible.filter((other) => other !== verdict).map((other) => verdicts[other])
    const key = others.length === 0 ? (stays ? 'staysAlone' : 'turns') : stays ? 'staysWith' : 'turnsTo'
    const title = say(key, { verdict: verdicts[verdict], others: others.join(say('comma')) })
    return { id: `turn-${on}`, on, title, notes: [], citations: because }
  })
}

type TextKey = Exclude<keyof (typeof scheduleTexts)[Lang], 'verdicts'>
type Say = (key: TextKey, parameters?: Readonly<Record<string, string | number>>) => string

function speakerOf({ lang }: Assessment): Say {
  return (key, parameters) => filled(scheduleTexts[lang][key], parameters)
}

function planned(answer: Assessment, schedule: Schedule, say: Say): DayEvent[] {
  const { statutory: law } = answer.review
  const event = eventsNoted(schedule.estimate ? [say('estimate')] : [])
  /** What a rule of the clock rests on. */
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
      // The law has the authority say once what a file lacks; that it is returned again is what applicants report.
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
    ...stages(answer, schedule, say).flatMap(({ id, on, title, notes }) =>
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

/** Makes an event of a day that is known, with what is noted at all of them behind its own notes. */
const eventsNoted =
  (noted: readonly string[]): EventMaker =>
  (id, on, title, citations, notes = []) =>
    on === null || on === undefined ? [] : [{ id, on, title, notes: [...notes, ...noted], citations }]

/** By when papers and goods must leave so that the goods are there when they are needed. */
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
        say(basis, { days: counted({ workingDays, calendarDays }, say) }),
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

/** How many days of which kind are counted back. */
function counted(days: { workingDays: number; calendarDays: number }, say: Say): string {
  const parts = (['workingDays', 'calendarDays'] as const).filter((kind) => days[kind] > 0)
  return parts.map((kind) => say('days', { count: days[kind], kind: say(kind) })).join(say('and'))
}

/** When the stages of the framework end, in both kinds of day. */
function stages(
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
