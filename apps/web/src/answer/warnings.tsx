import { type Assessment, phrase, sortWarnings } from 'ytterby'
import { usePageContext } from '../parts/context.ts'
import { Cite } from './sources.tsx'

type Warning = Assessment['warnings'][number]

/** How many warnings that matter are open; the others, and all notes, are folded. */
const MOST_OPEN = 2

/** Warnings: those that decide, or that somebody must act on, come first and are visible. */
export function Warnings({ answer: { warnings, lang } }: { answer: Assessment }) {
  const { say } = usePageContext()
  if (warnings.length === 0) return null
  const sorted = sortWarnings(warnings)
  const open = sorted.filter(({ level }) => level !== 'note').slice(0, MOST_OPEN)
  const folded = sorted.slice(open.length)
  return (
    <section class="card warnings" aria-labelledby="warnings">
      <h2 id="warnings">
        <span aria-hidden="true">⚠ </span>
        {phrase('warnings', lang)}
        <span class="count">{say('countOf', { count: warnings.length })}</span>
      </h2>
      {open.length === 0 ? null : <Texts warnings={open} />}
      {folded.length === 0 ? null : (
        <details>
          <summary>{say(open.length === 0 ? 'onlyNotes' : 'moreWarnings', { count: folded.length })}</summary>
          <Texts warnings={folded} />
        </details>
      )}
    </section>
  )
}

const Texts = ({ warnings }: { warnings: readonly Warning[] }) => (
  <ul>
    {warnings.map(({ code, text, citations }) => (
      <li key={code + text}>
        {text} <Cite ids={citations} />
      </li>
    ))}
  </ul>
)
