import { formats } from '../locales/formats.ts'
import { memo } from 'preact/compat'
import { type Assessment, factsOf, phrase, reasonName, wordOf } from 'ytterby'
import { usePageContext } from '../parts/context.ts'
import { Cite } from './sources.tsx'

type Reason = Assessment['reasons'][number]

/** The reasons that hold, are open or do not apply; each expands to the facts that it read and needed. */
export const Reasons = memo(function Reasons({ answer: { reasons, lang } }: { answer: Assessment }) {
  const { say } = usePageContext()
  const by = (outcome: Reason['outcome']): readonly Reason[] => reasons.filter((reason) => reason.outcome === outcome)
  const fails = by('fails')
  return (
    <section class="card" aria-labelledby="reasons">
      <h2 id="reasons" tabIndex={-1}>
        {say('whyAndWhyNot')}
      </h2>
      {[...by('holds'), ...by('unknown')].map((reason) => (
        <ReasonItem reason={reason} key={reason.id} />
      ))}
      {fails.length === 0 ? null : (
        <details class="fold">
          <summary>{say('whyNot', { count: fails.length })}</summary>
          {fails.map((reason) => (
            <ReasonItem reason={reason} key={reason.id} />
          ))}
        </details>
      )}
      {reasons.length === 0 ? <p>{phrase('none', lang)}</p> : null}
    </section>
  )
})

function ReasonItem({ reason }: { reason: Reason }) {
  const { lang, say } = usePageContext()
  const { outcome, read, needed, citations } = reason
  const told = { lang, inWords: true }
  const facts = (value: object): string => factsOf(value, told).join(formats[lang].semicolon)
  return (
    <details class="reason">
      <summary>
        <span class={`outcome ${outcome}`}>{wordOf(outcome, lang)}</span> {reasonName(reason, lang)}
      </summary>
      <dl>
        <dt>{say('read')}</dt>
        <dd>{facts(read)}</dd>
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
