import type { Assessment } from 'ytterby'
import { phrase } from 'ytterby/words'
import { usePageContext } from '../parts/context.ts'
import { Cite } from './sources.tsx'

/** Warnings that the answer may be wrong or incomplete come first. */
const FIRST = ['after-knowledge', 'last-day-unclear', 'composition-taken-as-complete', 'code-alone', 'catch-all']

/** Warnings, which are always visible. */
export function Warnings({ answer: { warnings, lang } }: { answer: Assessment }) {
  const { say } = usePageContext()
  if (warnings.length === 0) return null
  const rank = (code: string): number => (FIRST.includes(code) ? FIRST.indexOf(code) : FIRST.length)
  return (
    <section class="card warnings" aria-labelledby="warnings">
      <h2 id="warnings">
        <span aria-hidden="true">⚠ </span>
        {phrase('warnings', lang)}
        <span class="count">{say('countOf', { count: warnings.length })}</span>
      </h2>
      <ul>
        {warnings
          .toSorted((one, other) => rank(one.code) - rank(other.code))
          .map(({ code, text, citations }) => (
            <li key={code + text}>
              {text} <Cite ids={citations} />
            </li>
          ))}
      </ul>
    </section>
  )
}
