import { formats } from '../locales/formats.ts'
import { scaleLinear } from 'd3-scale'
import type { Assessment } from 'ytterby'
import { phrase, wordOf } from 'ytterby/words'
import { useAround } from '../parts/context.ts'

type Stage = NonNullable<Assessment['review']['framework']>['stages'][number]

/** The stages one below the other: from when at the earliest, until when at the latest. A stage without a published duration has no bar. */
export function StageChart({ stages }: { stages: readonly Stage[] }) {
  const { say, lang } = useAround()
  let [least, most] = [0, 0]
  const rows = stages.map((stage) => {
    const { days } = stage
    const row = { stage, least, most, ...(days === null ? {} : { days }) }
    least += days?.min ?? 0
    most += days?.max ?? 0
    return { ...row, leastEnd: least, mostEnd: most }
  })
  const scale = scaleLinear().domain([0, most]).range([0, 100])
  const at = (day: number): string => `${scale(day).toFixed(2)}%`
  const wide = (from: number, to: number): string => `${(scale(to) - scale(from)).toFixed(2)}%`
  return (
    <figure class="chart">
      <figcaption class="unseen">{say('stageChart')}</figcaption>
      <ol class="rows">
        {rows.map(
          ({ stage: { id, name, days, authorities, activities }, leastEnd, mostEnd, least: from, most: late }) => (
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
                    <span class="range" style={{ left: at(from), width: wide(from, mostEnd) }} />
                    <span
                      class="sure"
                      style={{
                        left: at(Math.min(late, leastEnd)),
                        width: wide(Math.min(late, leastEnd), Math.max(late, leastEnd)),
                      }}
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
          ),
        )}
      </ol>
      <div class="scale" aria-hidden="true">
        {scale.ticks(6).map((tick) => (
          <span key={tick} style={{ left: at(tick) }}>
            {tick}
          </span>
        ))}
      </div>
      {stages.some(({ days }) => days === null) ? <p class="hint">{say('stageUnknown')}</p> : null}
    </figure>
  )
}
