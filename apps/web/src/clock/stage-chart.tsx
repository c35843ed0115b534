import { belowAnswerSayings } from '../locales/below-answer.ts'
import { formats } from '../locales/formats.ts'
import { type Assessment, phrase, wordOf } from 'ytterby'
import { usePageContext } from '../parts/context.ts'
import { placeIn, ticksTo } from '../parts/linear.ts'

type Stage = NonNullable<Assessment['review']['framework']>['stages'][number]

/** A stage with its earliest and latest first and last days, given the shortest and longest stages before it. */
type Row = {
  readonly stage: Stage
  readonly shortest: { readonly from: number; readonly to: number }
  readonly longest: { readonly from: number; readonly to: number }
}

/** A bar chart of the stages, from the earliest beginning to the latest end. A stage without a published duration has no bar. */
export function StageChart({ stages }: { stages: readonly Stage[] }) {
  const { say, lang } = usePageContext(belowAnswerSayings)
  const rows = rowsOf(stages)
  const last = rows.at(-1)?.longest.to ?? 0
  const place = placeIn(0, last)
  const percent = (share: number): string => `${(share * 100).toFixed(2)}%`
  const at = (day: number): string => percent(place(day))
  const span = (from: number, to: number) => ({ left: at(from), width: percent(place(to) - place(from)) })
  return (
    <figure class="chart">
      <figcaption class="unseen">{say('stageChart')}</figcaption>
      <ol class="rows">
        {rows.map(({ stage: { id, name, days, authorities, activities }, shortest, longest }) => (
          <li key={id}>
            <span class="name">
              {name}
              <span class="who">
                {authorities.map((body) => (lang === 'en' ? body : wordOf(body, lang))).join(formats[lang].comma)}
              </span>
            </span>
            <span class="days">
              {days === null ? phrase('notPublished', lang) : say('daysFromTo', { min: days.min, max: days.max })}
            </span>
            <span class="bar" aria-hidden="true">
              {days === null ? (
                <span class="unknown" />
              ) : (
                <>
                  <span class="range" style={span(shortest.from, longest.to)} />
                  <span
                    class="sure"
                    style={span(Math.min(longest.from, shortest.to), Math.max(longest.from, shortest.to))}
                  />
                </>
              )}
            </span>
            <details class="activities">
              <summary>{say('whatHappens')}</summary>
              <ul>
                {activities.map((activity) => (
                  <li key={activity}>{activity}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ol>
      <div class="scale" aria-hidden="true">
        {ticksTo(last, 6).map((tick) => (
          <span key={tick} style={{ left: at(tick) }}>
            {tick}
          </span>
        ))}
      </div>
      {stages.some(({ days }) => days === null) ? <p class="hint">{say('stageUnknown')}</p> : null}
    </figure>
  )
}

function rowsOf(stages: readonly Stage[]): Row[] {
  let [least, most] = [0, 0]
  return stages.map((stage) => {
    const before = { least, most }
    least += stage.days?.min ?? 0
    most += stage.days?.max ?? 0
    return { stage, shortest: { from: before.least, to: least }, longest: { from: before.most, to: most } }
  })
}
