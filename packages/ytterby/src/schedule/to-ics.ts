import { EmptyCalendarError } from '../errors/empty-calendar-error.ts'
import { articleText } from '../passages/article-text.ts'
import type { Assessment } from '../schema/assessment.ts'
import { canonicalJson } from '../schema/canonical-json.ts'
import { sha256 } from '../schema/sha256.ts'
import { eventsOf, type DayEvent } from './events.ts'
import { calendarFile, type CalendarEvent } from './ics.ts'
import { filled } from '../locales/filled.ts'
import { scheduleTexts } from '../locales/schedule.ts'

/**
 * Writes the schedule and the coming changes of an answer as a calendar file (iCalendar, RFC 5545) with all-day events that do not
 * block time. The same answer gives the same bytes. Event ids depend on the whole inquiry, so two orders of one good have
 * separate events, and so does a changed inquiry.
 *
 * @throws EmptyCalendarError if the answer has neither: no day to count from is stated, or no licence is needed or available.
 * @example toIcs(assess({ …, clock: { submittedOn: '2026-03-02' } }))
 */
export function toIcs(answer: Assessment): string {
  const events = eventsOf(answer)
  if (events.length === 0) throw new EmptyCalendarError(answer.asOf, isCounted(answer))
  const { asOf, lang, ruleset } = answer
  return calendarFile(
    { product: `ytterby ${ruleset.version}//${lang.toUpperCase()}`, name: scheduleTexts[lang].calendar, stamp: asOf },
    events.map((event) => written(answer, event)),
  )
}

/** Whether there is a day to count from. */
const isCounted = ({ inquiry: { clock = {} } }: Assessment): boolean =>
  [clock.submittedOn, clock.acceptedOn, clock.neededBy].some((day) => day !== undefined)

function written(answer: Assessment, { id, on, title, notes, citations }: DayEvent): CalendarEvent {
  const { inquiry } = answer
  const sources = citations.flatMap((cited) => {
    const citation = answer.citations[cited]
    return citation === undefined
      ? []
      : [`${citation.title[answer.lang]} ${articleText(citation.article, answer.lang)}`]
  })
  const description = [
    ...notes,
    ...(sources.length === 0
      ? []
      : [filled(scheduleTexts[answer.lang].sources, { sources: [...new Set(sources)].join('; ') })]),
  ]
  const uid = sha256(`${canonicalJson(inquiry)} ${id}`).slice(0, 32)
  return { uid, on, title, description: description.join('\n') }
}
