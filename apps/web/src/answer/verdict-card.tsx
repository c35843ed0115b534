import { useEffect, useState } from 'preact/hooks'
import {
  type Assessment,
  type Lang,
  factsLine,
  isReviewed,
  phrase,
  possiblyText,
  reviewInBrief,
  signOf,
  verdictSentence,
  wordOf,
} from 'ytterby'
import { formats } from '../locales/formats.ts'
import { usePageContext } from '../parts/context.ts'
import { begun, countryText, dayText } from '../words/locale.ts'
import { say as sayIn } from '../words/say.ts'
import { NameBuyer, presumesBuyer } from './name-buyer.tsx'
import { Cite } from './sources.tsx'

/** The verdict, what decides it, and what to do. */
export function VerdictCard({ answer }: { answer: Assessment }) {
  const { lang, say } = usePageContext()
  const { verdict, asOf, knownAt } = answer
  const possibly = possiblyText(answer)
  const { stop } = formats[lang]
  return (
    <section
      class={`card verdict ${verdict}`}
      aria-labelledby="verdict"
      data-verdict={verdict}
      data-before={say('answerBefore')}
    >
      <p class="day">
        {say('onDay', { day: dayText(asOf, lang) })}
        {knownAt === null ? null : `, ${say('knownBy', { day: dayText(knownAt, lang) })}`}
      </p>
      <h2 id="verdict" tabIndex={-1}>
        <span class="sign" aria-hidden="true">
          {signOf(verdict)}
        </span>
        {begun(wordOf(verdict, lang))}
      </h2>
      <Causes answer={answer} />
      <p class="possibly">{possibly === '' ? '' : begun(possibly) + stop.trim()}</p>
      <p class="sentence">
        {presumesBuyer(answer) ? <NameBuyer /> : null} <strong>{begun(toDoText(answer)) + stop}</strong>
        {verdictSentence(verdict, answer.inquiry, lang)}
      </p>
      <Announced answer={answer} />
    </section>
  )
}

/** What to do: nobody proceeds with a commodity code of other goods, or before another control is ruled out. */
function toDoText({ action, warnings, lang }: Assessment): string {
  const has = (...kinds: string[]): boolean => action === 'proceed' && warnings.some(({ code }) => kinds.includes(code))
  if (has('code-form-conflict')) return sayIn('correctFirst', lang)
  return wordOf(has('adjacent-control', 'catch-all-abroad') ? 'ask' : action, lang)
}

/** What else is asked first: the tier, the review time, what was asked, and by which law it was answered. */
export function Glance({ answer }: { answer: Assessment }) {
  const { lang, say } = usePageContext()
  const { ruleset, review, tier, tierReason, tierCitations } = answer
  return (
    <section class="card" aria-label={say('glance')}>
      <dl class="glance">
        <div>
          <dt>{phrase('tier', lang)}</dt>
          <dd>
            {tier === null ? (tierReason ?? phrase('none', lang)) : tier.level + formats[lang].colon + tier.name}
            <Cite ids={tier?.citations ?? tierCitations ?? []} />
          </dd>
        </div>
        <div>
          <dt>{phrase('review', lang)}</dt>
          <dd>
            {reviewInBrief(answer)}
            <Cite
              ids={isReviewed(answer) ? [...(review.framework?.citations ?? []), ...review.statutory.citations] : []}
            />
          </dd>
        </div>
      </dl>
      <p class="asked">
        {phrase('asked', lang)}
        {formats[lang].colon}
        {factsLine(stated(answer.inquiry, lang), { lang, inWords: true })}
      </p>
      <p class="quiet">
        {say('lawOf', { version: ruleset.version, day: dayText(ruleset.knownThrough, lang) })}
        <span class="printed">
          {' '}
          {ruleset.digest} {location.href}
        </span>
      </p>
    </section>
  )
}

/** What decides the verdict, the first cause first. */
function Causes({ answer: { because } }: { answer: Assessment }) {
  const { say } = usePageContext()
  return (
    <ul class="plain because" aria-label={say('decides')}>
      {because.map(({ kind, id, text, citations }) => (
        <li key={kind + id}>
          {text} <Cite ids={citations} />
        </li>
      ))}
    </ul>
  )
}

/** The facts except the day, which is shown above; the destination by its name. */
const stated = (inquiry: Assessment['inquiry'], lang: Lang): object =>
  Object.fromEntries(
    Object.entries(inquiry).flatMap(([name, value]: [string, unknown]) => {
      if (name === 'asOf' || name === 'knownAt') return []
      return [[name, name === 'destination' && typeof value === 'string' ? countryText(value, lang) : value]]
    }),
  )

const SETTLED_MS = 700

/** Announces the verdict and what decides it to screen readers once it stops changing. */
function Announced({ answer }: { answer: Assessment }) {
  const { lang, headline, asOf } = answer
  const others = possiblyText(answer)
  const rest = [...(others === '' ? [] : [others]), toDoText(answer)].map(begun)
  const text = [dayText(asOf, lang), `${headline} ${rest.join(formats[lang].stop)}`].join(formats[lang].stop)
  const [told, setTold] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setTold(text), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p class="unseen" role="status">
      {told}
    </p>
  )
}
