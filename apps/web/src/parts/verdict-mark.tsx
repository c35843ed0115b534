import type { Verdict } from 'ytterby/schema'
import type { PossibleVerdict } from 'ytterby/apps'
import { signOf, wordOf } from 'ytterby'
import { usePageContext } from './context.ts'

/** A verdict as a small label. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { lang } = usePageContext()
  return (
    <span class={`mark ${verdict}`}>
      <span aria-hidden="true">{signOf(verdict)} </span>
      {wordOf(verdict, lang)}
    </span>
  )
}

/** Labels of several verdicts, strictest first. */
export function Verdicts({ verdicts }: { verdicts: readonly PossibleVerdict[] }) {
  return (
    <span class="marks">
      {verdicts.map((verdict) => (
        <VerdictMark verdict={verdict} key={verdict} />
      ))}
    </span>
  )
}
