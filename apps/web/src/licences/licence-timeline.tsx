import { dayNumber } from 'ytterby'
import { licencesSayings } from '../locales/licences.ts'
import { usePageContext } from '../parts/context.ts'
import { dayText, numberText } from '../words/locale.ts'
import type { LicencesAnswer } from './protocol.ts'

type Mark = { readonly day: string; readonly kind: 'apply' | 'need' | 'law'; readonly text: string }

/** The days to come, in their order: when to apply, what leaves China, and when licences end. The list says all that the chart shows. */
export function LicenceTimeline({ answer, asOf }: { answer: LicencesAnswer; asOf: string }) {
  const { say, lang } = usePageContext(licencesSayings)
  const marks: Mark[] = [
    ...answer.licences.flatMap(({ licence: name, applyBy, endsOn, plannedKg }): Mark[] => [
      ...(applyBy === null ? [] : [{ day: applyBy.on, kind: 'apply' as const, text: say('on.apply', { name }) }]),
      ...(plannedKg === null ? [] : [{ day: endsOn, kind: 'law' as const, text: say('on.ends', { name }) }]),
    ]),
    ...answer.shipments.flatMap(({ name, day, quantityKg, covers, applyBy }): Mark[] => [
      ...(applyBy === null ? [] : [{ day: applyBy.on, kind: 'apply' as const, text: say('on.applyFor', { name }) }]),
      ...(day === null
        ? []
        : [
            {
              day,
              kind: 'need' as const,
              text: say('on.ship', {
                name,
                kg: quantityKg === null ? '?' : numberText(quantityKg, lang),
                covers: say(`covers.${covers}`),
              }),
            },
          ]),
    ]),
  ].toSorted((a, b) => (a.day < b.day ? -1 : 1))
  const days = [asOf, ...marks.map(({ day }) => day)].map(dayNumber)
  const [from, until] = [Math.min(...days), Math.max(...days)]
  const at = (day: string): string => `${(2 + (96 * (dayNumber(day) - from)) / Math.max(1, until - from)).toFixed(2)}%`
  return (
    <section class="card" aria-labelledby="timeline">
      <h2 id="timeline">{say('timeline')}</h2>
      <figure class="chart calendar">
        <div class="field-of-days" aria-hidden="true">
          {marks.map(({ day, kind }, index) => (
            <span class={`point ${kind}`} key={index} style={{ left: at(day) }} />
          ))}
        </div>
        <ol class="legend">
          {marks.map(({ day, kind, text }, index) => (
            <li key={index}>
              <span class={`key ${kind}`} aria-hidden="true" />{' '}
              <time class="on" dateTime={day}>
                {dayText(day, lang)}
              </time>{' '}
              {text}
            </li>
          ))}
        </ol>
      </figure>
    </section>
  )
}
