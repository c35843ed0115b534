import { formats } from '../locales/formats.ts'
import { memo } from 'preact/compat'
import { type Assessment, factAt, factsOf, phrase, reasonName, wordOf } from 'ytterby'
import { usePageContext } from '../parts/context.ts'
import { Cite } from './sources.tsx'

type Reason = Assessment['reasons'][number]

/** The reasons that hold, are open or do not apply; each expands to the facts that it read and needed. */
export const Reasons = memo(function Reasons({ answer: { reasons, inquiry, lang } }: { answer: Assessment }) {
  const { say } = usePageContext()
  const by = (outcome: Reason['outcome']): readonly Reason[] => reasons.filter((reason) => reason.outcome === outcome)
  const fails = by('fails')
  return (
    <section class="card" aria-labelledby="reasons">
      <h2 id="reasons" tabIndex={-1}>
        {say('whyAndWhyNot')}
      </h2>
      {[...by('holds'), ...by('unknown')].map((reason) => (
        <ReasonItem reason={reason} inquiry={inquiry} key={reason.id} />
      ))}
      {fails.length === 0 ? null : (
        <details class="fold">
          <summary>{say('whyNot', { count: fails.length })}</summary>
          {fails.map((reason) => (
            <ReasonItem reason={reason} inquiry={inquiry} key={reason.id} />
          ))}
        </details>
      )}
      {reasons.length === 0 ? <p>{phrase('none', lang)}</p> : null}
    </section>
  )
})

/** What a reason read: where a fact is open to it, such as a list that may miss some, what was stated of it. */
const readOf = ({ read }: Reason, inquiry: Assessment['inquiry']): object =>
  Object.fromEntries(Object.entries(read).map(([path, value]) => [path, value ?? factAt(inquiry, path) ?? null]))

function ReasonItem({ reason, inquiry }: { reason: Reason; inquiry: Assessment['inquiry'] }) {
  const { lang, say } = usePageContext()
  const { outcome, needed, citations } = reason
  const told = { lang, inWords: true }
  const facts = (value: object): string => factsOf(value, told).join(formats[lang].semicolon)
  return (
    <details class="reason">
      <summary>
        <span class={`outcome ${outcome}`}>{wordOf(outcome, lang)}</span> {reasonName(reason, lang)}
      </summary>
      <dl>
        <dt>{say('read')}</dt>
        <dd>{facts(readOf(reason, inquiry))}</dd>
        <dt>{say('needed')}</dt>
        <dd>{facts(needed)}</dd>
        <dt>{say('sources')}</dt>
        <dd>
          <Cite ids={citations} />
        </dd>
      </dl>
    </details>
  )
}
