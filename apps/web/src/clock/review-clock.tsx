import { belowAnswerSayings } from '../locales/below-answer.ts'
import { formats } from '../locales/formats.ts'
import { useState } from 'preact/hooks'
import { isYtterbyError, type Assessment, barsOf, isReviewed, leavesChina, phrase, refusalText, wordOf } from 'ytterby'
import type { Schedule } from 'ytterby/schema'
import { Cite } from '../answer/sources.tsx'
import { usePageContext } from '../parts/context.ts'
import { NumberField, TextField } from '../parts/field.tsx'
import { saveFile } from '../parts/save-file.ts'
import { dayText, numberText, shareText } from '../words/locale.ts'
import { PlanChart } from './plan-chart.tsx'
import { StageChart } from './stage-chart.tsx'

/** The review time by stages, forwards from the application or backwards from the day on which the goods are needed. */
export function ReviewClock({ answer }: { answer: Assessment }) {
  const { say } = usePageContext(belowAnswerSayings)
  const { lang, review } = answer
  const { statutory, observed, schedule } = review
  return (
    <section class="card clock" aria-labelledby="clock">
      <h2 id="clock" tabIndex={-1}>
        {say('reviewClock')}
      </h2>
      {isReviewed(answer) ? <ByFramework answer={answer} /> : <NoReview answer={answer} />}
      {isReviewed(answer) ? (
        <p>
          {statutoryText(answer)}{' '}
          {statutory.noLimitBecause.includes('not-read') ? null : <Cite ids={statutory.citations} />}
        </p>
      ) : null}
      {isReviewed(answer) ? (
        <div class="plan">
          <h3>{say('plan')}</h3>
          <div class="row">
            <TextField kind="date" path="clock.neededBy" label={say('neededBy')} />
            <NumberField path="clock.transitDays" label={say('transitDays')} />
            <TextField kind="date" path="clock.submittedOn" label={say('submittedOn')} />
            <TextField kind="date" path="clock.acceptedOn" label={say('acceptedOn')} />
          </div>
          {schedule === undefined ? (
            <p class="hint">{say('planWhat')}</p>
          ) : (
            <Plan answer={answer} schedule={schedule} />
          )}
        </div>
      ) : null}
      <Observed observed={observed} />
      <Rules rules={statutory.rules ?? []} />
      {review.endUserPapers === undefined ? null : (
        <p class="quiet">
          {say('rejections', {
            share: shareText(review.endUserPapers.rejections.shareFromIncompleteEndUserDocumentation, lang),
            period: review.endUserPapers.rejections.period,
            who: review.endUserPapers.rejections.attributedTo,
          })}{' '}
          <Cite ids={review.endUserPapers.rejections.citations} />
        </p>
      )}
    </section>
  )
}

/** Says why there is no review. */
function NoReview({ answer }: { answer: Assessment }) {
  const { lang, action } = answer
  const { framework } = answer.review
  return (
    <p>
      {action === 'stop'
        ? phrase('noneToBeHad', lang)
        : framework === null
          ? phrase('noFramework', lang)
          : `${phrase('nothingToWaitFor', lang, framework.sumDays)}.`}{' '}
      <Cite ids={action === 'stop' ? barsOf(answer) : (framework?.citations ?? [])} />
    </p>
  )
}

/** The review time by the framework, stage by stage. */
function ByFramework({ answer: { lang, review } }: { answer: Assessment }) {
  const { say } = usePageContext(belowAnswerSayings)
  const { framework } = review
  if (framework === null) return null
  const because = framework.openEndedBecause.map((code) => wordOf(code, lang)).join(formats[lang].comma)
  const days = { ...framework.sumDays, standard: framework.standardDays }
  return (
    <>
      <p>
        {framework.openEnded
          ? phrase('frameworkReviewOpenEnded', lang, { ...days, because })
          : phrase('frameworkReview', lang, days)}{' '}
        <Cite ids={framework.citations} />
      </p>
      <details>
        <summary>{say('stages')}</summary>
        <StageChart stages={framework.stages} />
      </details>
    </>
  )
}

/** Reported review times. */
function Observed({ observed }: { observed: Assessment['review']['observed'] }) {
  const { say, lang } = usePageContext(belowAnswerSayings)
  if (observed.length === 0) return null
  return (
    <details>
      <summary>{say('reportedTimes', { count: observed.length })}</summary>
      <ul>
        {observed.map(({ period, population, metric, value, citations }) => (
          <li key={period + metric + value}>
            {phrase('report', lang, { period, metric, value })}
            {population === undefined ? null : phrase('aside', lang, { text: population })} <Cite ids={citations} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The rules of the law for counting review time. */
function Rules({ rules }: { rules: NonNullable<Assessment['review']['statutory']['rules']> }) {
  const { lang } = usePageContext()
  if (rules.length === 0) return null
  return (
    <details>
      <summary>{phrase('clockRules', lang)}</summary>
      <ul>
        {rules.map(({ id, text, citations }) => (
          <li key={id}>
            {text} <Cite ids={citations} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The legal time limit. If its text was not read, it does not say that there is none. */
function statutoryText({ lang, review: { statutory } }: Assessment): string {
  const { limitWorkingDays: limit, deliveryWorkingDays: delivery, noLimitBecause, notCounted } = statutory
  const words = (codes: readonly string[]): string => codes.map((code) => wordOf(code, lang)).join(formats[lang].comma)
  if (limit !== null) return phrase('statutory', lang, { limit, delivery, notCounted: words(notCounted) })
  if (noLimitBecause.includes('no-limit-read')) return phrase('noLimitRead', lang)
  if (noLimitBecause.includes('not-read')) return phrase('limitNotRead', lang)
  return phrase('noLimit', lang, { because: words(noLimitBecause) })
}

/** The plan: when to apply, or when to expect which step. */
function Plan({ answer, schedule }: { answer: Assessment; schedule: Schedule }) {
  const { say, lang } = usePageContext(belowAnswerSayings)
  const { backwards, framework, statutory } = schedule
  return (
    <>
      {backwards === undefined ? null : <Backwards answer={answer} backwards={backwards} />}
      <PlanChart answer={answer} schedule={schedule} />
      {framework === null && statutory === null ? null : (
        <ul>
          {statutory === null ? null : (
            <li>
              {phrase('scheduled', lang, {
                decision: dayText(statutory.decisionBy, lang),
                delivery: dayText(statutory.deliveryBy, lang),
                condition: statutory.if,
              })}
            </li>
          )}
          {framework === null ? null : (
            <li>
              {say('byFramework', {
                calendar: spanText(framework.calendarDays, lang),
                working: spanText(framework.workingDays, lang),
              })}
              {framework.if === undefined ? null : `, ${framework.if}`}
            </li>
          )}
        </ul>
      )}
      {schedule.estimate ? <p class="caution">{phrase('estimate', lang)}</p> : null}
      <SaveCalendar answer={answer} />
    </>
  )
}

type Span = { readonly earliest: string; readonly latest: string | null }

const spanText = ({ earliest, latest }: Span, lang: Assessment['lang']): string =>
  latest === earliest
    ? dayText(earliest, lang)
    : `${dayText(earliest, lang)} – ${latest === null ? phrase('noEnd', lang) : dayText(latest, lang)}`

type BackwardsOf = NonNullable<Schedule['backwards']>

const BASES = {
  'framework-standard': 'byStandard',
  'statutory-limit': 'byLimit',
  'slow-report': 'bySlowReport',
} as const

/** The last days to apply, so that the goods arrive in time. */
function Backwards({ answer, backwards }: { answer: Assessment; backwards: BackwardsOf }) {
  const { lang } = usePageContext()
  const { neededBy, transitDays, dispatchBy, submitBy, openEndedBecause, changesBefore } = backwards
  return (
    <>
      <p>
        {phrase(leavesChina(answer.inquiry) ? 'neededDay' : 'neededDayAbroad', lang, {
          needed: dayText(neededBy, lang),
          transit: numberText(transitDays, lang),
          dispatch: dayText(dispatchBy, lang),
          late: '',
        })}
      </p>
      <ApplyBy submitBy={submitBy} />
      <p>{phrase('onCondition', lang, { condition: backwards.if })}</p>
      {openEndedBecause.length === 0 ? null : (
        <p class="caution">
          {phrase('canTakeLonger', lang, {
            because: openEndedBecause.map((code) => wordOf(code, lang)).join(formats[lang].comma),
          })}
        </p>
      )}
      {changesBefore.map((day) => (
        <p class="caution" key={day}>
          {phrase('ofTheLawBefore', answer.lang, { day: dayText(day, lang) })}
        </p>
      ))}
    </>
  )
}

/** The last days to apply, by the way of counting. */
function ApplyBy({ submitBy }: { submitBy: BackwardsOf['submitBy'] }) {
  const { say, lang } = usePageContext(belowAnswerSayings)
  return (
    <div class="table">
      <table>
        <caption>{say('applyBy')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('applyOn')}</th>
            <th scope="col">{say('countedBy')}</th>
            <th scope="col">{say('daysCounted')}</th>
          </tr>
        </thead>
        <tbody>
          {submitBy.map(({ basis, on, workingDays, calendarDays, before, openEnded, citations }) => (
            <tr key={basis + on + workingDays} class={before === null ? '' : 'late'}>
              <th scope="row">
                {dayText(on, lang)}
                {before === null ? null : (
                  <span class="caution"> {say(before === 'asOf' ? 'tooLate' : 'tooLateForApplication')}</span>
                )}
              </th>
              <td>
                {phrase(BASES[basis], lang)} <Cite ids={citations} />
              </td>
              <td>
                {[
                  ...(workingDays === 0 ? [] : [phrase('workingDays', lang, { count: workingDays })]),
                  ...(calendarDays === 0 ? [] : [phrase('calendarDays', lang, { count: calendarDays })]),
                  ...(openEnded ? [phrase('noEnd', lang)] : []),
                ].join(formats[lang].comma)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Saves the plan as a calendar file. */
function SaveCalendar({ answer }: { answer: Assessment }) {
  const { say, lang } = usePageContext(belowAnswerSayings)
  const [refused, setRefused] = useState('')
  const save = async (): Promise<void> => {
    const { toIcs } = await import('./calendar-file.ts')
    try {
      saveFile(`ytterby-${answer.asOf}.ics`, 'text/calendar', toIcs(answer))
      setRefused('')
    } catch (error) {
      if (!isYtterbyError(error, 'EmptyCalendarError')) throw error
      setRefused(refusalText(error.code, error.message, lang))
    }
  }
  return (
    <p>
      <button type="button" onClick={() => void save()}>
        {say('saveCalendar')}
      </button>{' '}
      <span role="status">{refused}</span>
    </p>
  )
}
