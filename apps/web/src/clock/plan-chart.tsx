import { type BelowAnswerSaying, belowAnswerSayings } from '../locales/below-answer.ts'
import { useMemo } from 'preact/hooks'
import { type Assessment, addDays, dayNumber, dayOf, workingDays, leavesChina, phrase, wordOf } from 'ytterby'
import { weekday } from 'ytterby/apps'
import type { Schedule } from 'ytterby/schema'
import { usePageContext, type PageContextValue } from '../parts/context.ts'
import { dayText, monthText } from '../words/locale.ts'

/** Longer plans show months only. */
const MOST_DAYS = 500

type Mark = { readonly day: string; readonly label: string; readonly kind: 'apply' | 'law' | 'practice' | 'need' }

/** The plan on a calendar. Days off of Chinese authorities are shaded, holidays darker than weekends. */
export function PlanChart({ answer, schedule }: { answer: Assessment; schedule: Schedule }) {
  const { say, lang, ruleset } = usePageContext(belowAnswerSayings)
  const marks = marksOf(answer, schedule, say)
  const days = marks.map(({ day }) => day).toSorted()
  const [first, last] = [days[0] ?? answer.asOf, days.at(-1) ?? answer.asOf]
  const from = addDays(first, -4)
  const length = dayNumber(last) + 5 - dayNumber(from)
  const at = (day: string): string => `${(((dayNumber(day) - dayNumber(from)) / length) * 100).toFixed(2)}%`
  const free = useMemo(() => {
    if (length > MOST_DAYS) return []
    const calendar = workingDays(ruleset.data.holidays)
    return Array.from({ length }, (_, index) => dayOf(dayNumber(from) + index)).filter(
      (day) => !calendar.isWorkingDay(day),
    )
  }, [from, length, ruleset])
  const months = Array.from({ length: Math.floor(length * 0.94) }, (_, index) => dayOf(dayNumber(from) + index)).filter(
    (day) => day.endsWith('-01'),
  )
  const width = `${(100 / length).toFixed(3)}%`
  return (
    <figure class="chart calendar">
      <figcaption>{say('planChart')}</figcaption>
      <div class="field-of-days" aria-hidden="true">
        {free.map((day) => (
          <span
            class={weekday(day) <= 5 ? 'holiday' : 'weekend'}
            key={day}
            style={{ left: at(day), width }}
            title={dayText(day, lang)}
          />
        ))}
        {months.map((day) => (
          <span class="month" key={day} style={{ left: at(day) }}>
            {monthText(day, lang)}
          </span>
        ))}
        {marks.map(({ day, kind }, index) => (
          <span class={`point ${kind}`} key={day + kind + index} style={{ left: at(day) }} />
        ))}
      </div>
      <ul class="legend">
        {marks
          .toSorted((one, other) => (one.day < other.day ? -1 : 1))
          .map(({ day, label, kind }, index) => (
            <li key={day + label + index}>
              <span class={`key ${kind}`} aria-hidden="true" /> <span class="on">{dayText(day, lang)}</span> {label}
            </li>
          ))}
      </ul>
    </figure>
  )
}

function marksOf(
  { lang, asOf, inquiry }: Assessment,
  schedule: Schedule,
  say: PageContextValue<BelowAnswerSaying>['say'],
): Mark[] {
  const { submittedOn, acceptedOn, completenessNoticeBy, framework, statutory, backwards } = schedule
  const mark = (day: string | null | undefined, label: string, kind: Mark['kind']): Mark[] =>
    day === null || day === undefined ? [] : [{ day, label, kind }]
  const bases = {
    'framework-standard': 'byStandard',
    'statutory-limit': 'byLimit',
    'slow-report': 'bySlowReport',
  } as const
  return [
    ...mark(asOf, say('dayAsked'), 'need'),
    ...mark(submittedOn, say('submittedOn'), 'apply'),
    ...mark(completenessNoticeBy, say('noticeBy'), 'law'),
    ...mark(
      acceptedOn?.earliest,
      say(inquiry.clock?.acceptedOn === undefined ? 'acceptedEarliest' : 'acceptedOn'),
      'law',
    ),
    ...(framework?.stages ?? []).flatMap(({ id, calendarDays, workingDays: working }) =>
      (
        [
          [calendarDays, 'inCalendarDays'],
          [working, 'inWorkingDays'],
        ] as const
      ).flatMap(([span, days]) =>
        mark(
          span?.earliest,
          say(span?.latest === null ? 'stageEndsOpen' : 'stageEndsEarliest', {
            stage: wordOf(id, lang),
            days: say(days),
          }),
          'practice',
        ),
      ),
    ),
    ...mark(statutory?.decisionBy, say('decisionBy'), 'law'),
    ...mark(statutory?.deliveryBy, say('deliveryBy'), 'law'),
    ...(backwards?.submitBy ?? []).flatMap(({ on, basis }) =>
      mark(on, say('applyByMark', { basis: phrase(bases[basis], lang) }), 'apply'),
    ),
    ...mark(backwards?.dispatchBy, say(leavesChina(inquiry) ? 'leaveChinaBy' : 'shipBy'), 'need'),
    ...mark(backwards?.neededBy, say('neededOn'), 'need'),
  ]
}
