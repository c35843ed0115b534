import { formats } from '../locales/formats.ts'
import { dayNumber, wordOf } from 'ytterby'
import type { ControlStatus } from 'ytterby/law'
import { usePageContext } from '../parts/context.ts'
import { placeIn } from '../parts/linear.ts'
import { dayText } from '../words/locale.ts'

const BEGIN = '2024-07-01'

/** The states of an entry over time, drawn and in words. */
export function LifeLine({ life }: { life: ControlStatus['life'] }) {
  const { lang, today } = usePageContext()
  const days = [...life.map(({ from }) => from), today].toSorted()
  const place = placeIn(dayNumber(BEGIN), dayNumber(days.at(-1) ?? today) + 90)
  const percentOf = (day: string): number => place(dayNumber(day)) * 100
  return (
    <div class="life">
      <div class="track" aria-hidden="true">
        {life.map(({ from, until, state }) => {
          const [left, right] = [percentOf(from), until === null ? 100 : percentOf(until)]
          return (
            <span
              class={`stretch ${state}`}
              key={from}
              style={{ left: `${left.toFixed(2)}%`, width: `${(right - left).toFixed(2)}%` }}
            />
          )
        })}
        <span class="today" style={{ left: `${percentOf(today).toFixed(2)}%` }} />
      </div>
      <p class="passage">
        {life.map(({ from, state }) => dayText(from, lang) + formats[lang].colon + wordOf(state, lang)).join(' · ')}
      </p>
    </div>
  )
}
