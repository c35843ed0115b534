import { formats } from '../locales/formats.ts'
import { belowAnswerSayings } from '../locales/below-answer.ts'
import { memo } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import { releases, type Timeline } from 'ytterby/law'
import { currentRuleset, type Assessment, addDays, isDay, numberText, phrase, signOf, wordOf } from 'ytterby'
import { Cite, Sourced } from '../answer/sources.tsx'
import { usePageContext } from '../parts/context.ts'
import { VerdictMark, Verdicts } from '../parts/verdict-mark.tsx'
import { textAt } from '../place/fact.ts'
import { loadedRulesets } from '../place/newest-law.ts'
import { dayText } from '../words/locale.ts'
import { axisOf, EARLY, LATE, type Axis } from './axis.ts'
import { useTimeline } from './use-timeline.ts'
import '../style/time.css'

type LifeEvent = Timeline['events'][number]
type Segment = Timeline['inLaw'][number]

/** The timeline of the good: bands of verdicts, a handle for the day of export, and one for the state of knowledge. */
export function TimeMachine({ answer }: { answer: Assessment }) {
  const { ruleset, today, say, place, state } = usePageContext(belowAnswerSayings)
  const { line, isBusy } = useTimeline(answer, ruleset)
  const axis = useMemo(
    () =>
      axisOf([
        today,
        ruleset.knownThrough,
        ...(line === null ? [] : [...line.inLaw, ...line.asKnownThen].map(({ from }) => from)),
      ]),
    [line, ruleset, today],
  )
  const asOf = textAt(place.inquiry, 'asOf')
  const knownAt = textAt(place.inquiry, 'knownAt')
  const turns = useMemo(() => [...new Set((line?.inLaw ?? []).map(({ from }) => from))].toSorted(), [line])
  return (
    <section class="card time" aria-labelledby="time" aria-busy={isBusy}>
      <h2 id="time" tabIndex={-1}>
        {say('timeMachine')}
      </h2>
      <p class="hint">{say('timeWhat')}</p>
      <div class="line">
        <div class="held">
          <Bands line={line} axis={axis} today={today} />
          {isDay(asOf) ? <span class="cursor" aria-hidden="true" style={{ left: percentOf(axis.at(asOf)) }} /> : null}
          {isDay(knownAt) ? (
            <span class="cursor known" aria-hidden="true" style={{ left: percentOf(axis.at(knownAt)) }} />
          ) : null}
        </div>
        <Handle
          axis={axis}
          path="asOf"
          label={say('asOf')}
          day={asOf}
          told={wordOf(answer.verdict, answer.lang)}
          set={(day) => state('asOf', day)}
        />
        <Handle
          axis={axis}
          path="knownAt"
          label={say('knownAt')}
          day={knownAt === '' ? axis.last : knownAt}
          told=""
          {...(knownAt === '' ? { instead: say('everythingKnown') } : {})}
          set={(day) => state('knownAt', day >= axis.last ? undefined : day)}
        />
      </div>
      <Steps turns={turns} axis={axis} />
      <Landmarks />
      {line === null ? null : (
        <Sourced citations={line.citations}>
          <Turns line={line} />
        </Sourced>
      )}
    </section>
  )
}

const percentOf = (place: number): string => `${(place * 100).toFixed(3)}%`

/** The parts that do not change while a handle is dragged. */
const Bands = memo(function Bands({ line, axis, today }: { line: Timeline | null; axis: Axis; today: string }) {
  const { say, lang, state } = usePageContext(belowAnswerSayings)
  const band = (name: 'inLaw' | 'asKnownThen') => (
    <div class="band" key={name}>
      <span class="label">{phrase(name, lang)}</span>
      <div class="track">
        {(line?.[name] ?? []).map((segment) => (
          <Stretch segment={segment} axis={axis} key={segment.from} choose={() => state('asOf', segment.from)} />
        ))}
      </div>
    </div>
  )
  return (
    <div class="bands">
      <div class="years" aria-hidden="true">
        {axis.years.map(({ year, at }) => (
          <span
            key={year}
            class={at > LATE || (at < EARLY && at > 0) ? 'unlabelled' : ''}
            style={{ left: percentOf(at) }}
          >
            {year}
          </span>
        ))}
      </div>
      {band('inLaw')}
      {band('asKnownThen')}
      <div class="events" aria-hidden="true">
        {(line?.events ?? []).map((event) => (
          <span
            key={event.on + event.instrument + event.type + event.text}
            style={{ left: percentOf(axis.at(event.on)) }}
            title={`${dayText(event.on, lang)}: ${wordOf(event.type, lang)}, ${numberText({ id: event.instrument, number: event.number }, lang)}`}
          />
        ))}
      </div>
      <span
        class="today"
        aria-hidden="true"
        style={{ left: percentOf(axis.at(today)) }}
        title={say('toToday', { day: dayText(today, lang) })}
      />
    </div>
  )
})

/** A period with one verdict: its colour, its sign, and a button to go to its first day. */
function Stretch({ segment, axis, choose }: { segment: Segment; axis: Axis; choose: () => void }) {
  const { lang } = usePageContext()
  const from = axis.at(segment.from)
  const until = segment.until === null ? 1 : axis.at(segment.until)
  const name = dayText(segment.from, lang) + formats[lang].colon + wordOf(segment.verdict, lang)
  return (
    <button
      type="button"
      class={`stretch ${segment.verdict}`}
      tabIndex={-1}
      aria-hidden="true"
      title={name}
      style={{ left: `${(from * 100).toFixed(3)}%`, width: `${((until - from) * 100).toFixed(3)}%` }}
      onClick={choose}
    >
      {until - from > 0.03 ? signOf(segment.verdict) : null}
    </button>
  )
}

type HandleOf = {
  axis: Axis
  path: string
  label: string
  day: string
  /** The result for the day. */
  told: string
  /** Text shown instead of the day. */
  instead?: string
  set: (day: string) => void
}

const MONTH = 30

/** A handle for a day. Drag it, or move it a day with the arrow keys, or a month with Page Up and Page Down. */
function Handle({ axis, path, label, day, told, instead, set }: HandleOf) {
  const { lang } = usePageContext()
  const within = (wanted: string): string =>
    wanted < axis.first ? axis.first : wanted > axis.last ? axis.last : wanted
  const isKnown = isDay(day)
  const text = instead ?? (isKnown ? dayText(day, lang) : '–')
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: 1,
      ArrowUp: 1,
      ArrowLeft: -1,
      ArrowDown: -1,
      PageUp: MONTH,
      PageDown: -MONTH,
    }
    const step = steps[event.key]
    const wanted =
      event.key === 'Home'
        ? axis.first
        : event.key === 'End'
          ? axis.last
          : step === undefined || !isKnown
            ? null
            : addDays(day, step)
    if (wanted === null) return
    event.preventDefault()
    set(within(wanted))
  }
  return (
    <label class={`handle ${path}`}>
      <span class="label">
        {label} <strong>{text}</strong>
      </span>
      <input
        type="range"
        aria-label={label}
        min={0}
        max={1}
        step="any"
        value={isKnown ? axis.at(within(day)) : 1}
        aria-valuetext={told === '' ? text : `${text}, ${told}`}
        onInput={({ currentTarget: { valueAsNumber } }) => set(axis.dayAt(valueAsNumber))}
        onKeyDown={onKeyDown}
      />
    </label>
  )
}

/** Buttons to the previous and next change and to today, and the choice of the release. */
function Steps({ turns, axis }: { turns: readonly string[]; axis: Axis }) {
  const { say, place, state, go, today, lang } = usePageContext(belowAnswerSayings)
  const asOf = textAt(place.inquiry, 'asOf')
  const before = turns.findLast((day) => day < asOf)
  const after = turns.find((day) => day > asOf)
  const newest = (loadedRulesets.get(null) ?? currentRuleset).version
  const versions = [
    ...new Set([...releases.map(({ version }) => version), currentRuleset.version, newest]),
  ].toReversed()
  return (
    <div class="steps">
      <button type="button" disabled={before === undefined} onClick={() => state('asOf', before ?? axis.first)}>
        {before === undefined ? say('noTurnBefore') : say('turnBefore', { day: dayText(before, lang) })}
      </button>
      <button type="button" disabled={after === undefined} onClick={() => state('asOf', after ?? axis.last)}>
        {after === undefined ? say('noTurnAfter') : say('turnAfter', { day: dayText(after, lang) })}
      </button>
      <button type="button" disabled={asOf === today} onClick={() => state('asOf', today)}>
        {say('toToday', { day: dayText(today, lang) })}
      </button>
      <label class="release">
        {say('release')}
        <select
          value={place.ruleset ?? newest}
          onChange={({ currentTarget: { value } }) => go({ ruleset: value === newest ? null : value })}
        >
          {versions.map((version) => (
            <option value={version} key={version}>
              {version === newest ? say('newest', { version }) : version}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

/** Days on which the law as a whole changed or was expected to change, of interest for every good. */
const LANDMARKS = ['2012-07-01', '2025-04-03', '2025-04-04', '2025-10-09', '2025-11-07', '2026-11-10', '2026-11-11']

function Landmarks() {
  const { say, place, state, lang } = usePageContext(belowAnswerSayings)
  const asOf = textAt(place.inquiry, 'asOf')
  return (
    <div class="landmarks" role="group" aria-label={say('landmarks')}>
      {LANDMARKS.map((day) => (
        <button type="button" class="small" key={day} aria-pressed={day === asOf} onClick={() => state('asOf', day)}>
          {dayText(day, lang)}
        </button>
      ))}
    </div>
  )
}

/** The changes with their causes: the content of the bands as text. */
const Turns = memo(function Turns({ line }: { line: Timeline }) {
  const { say, lang, state } = usePageContext(belowAnswerSayings)
  return (
    <details class="turns">
      <summary>{say('turns', { count: line.inLaw.length })}</summary>
      <ol>
        {line.inLaw.map(({ from, verdict, possible, because }) => (
          <li key={from}>
            <button type="button" class="link" onClick={() => state('asOf', from)} title={say('goToDay')}>
              {dayText(from, lang)}
            </button>{' '}
            <VerdictMark verdict={verdict} /> <Verdicts verdicts={possible.filter((one) => one !== verdict)} />{' '}
            <Cite ids={because} />
            <ul>
              {line.events
                .filter(({ on, until }) => on === from || until === from)
                .map((event) => (
                  <li key={event.instrument + event.type + event.text}>
                    <EventText event={event} day={from} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  )
})

function EventText({ event, day }: { event: LifeEvent; day: string }) {
  const { lang, say } = usePageContext(belowAnswerSayings)
  const what = event.until === day ? phrase('ends', lang, { type: wordOf(event.type, lang) }) : wordOf(event.type, lang)
  const instrument = numberText({ id: event.instrument, number: event.number }, lang)
  return (
    <>
      {phrase('happening', lang, { what, instrument, text: event.text })}
      {event.published === null
        ? null
        : phrase('aside', lang, { text: say('publishedOn', { day: dayText(event.published, lang) }) })}
    </>
  )
}
