import type { Assessment } from 'ytterby'
import { phrase, sortWarnings } from 'ytterby/words'
import { usePageContext } from '../parts/context.ts'
import { Cite } from './sources.tsx'

/** Warnings, which are always visible. */
export function Warnings({ answer: { warnings, lang } }: { answer: Assessment }) {
  const { say } = usePageContext()
  if (warnings.length === 0) return null
  return (
    <section class="card warnings" aria-labelledby="warnings">
      <h2 id="warnings">
        <span aria-hidden="true">⚠ </span>
        {phrase('warnings', lang)}
        <span class="count">{say('countOf', { count: warnings.length })}</span>
      </h2>
      <ul>
        {sortWarnings(warnings).map(({ code, text, citations }) => (
          <li key={code + text}>
            {text} <Cite ids={citations} />
          </li>
        ))}
      </ul>
    </section>
  )
}
