import type { PossibleVerdict, Verdict } from 'ytterby/schema'
import { wordOf } from 'ytterby/words'
import { usePageContext } from './context.ts'

/** The sign of each verdict, which distinguishes it without colour. */
const SIGNS: Readonly<Record<Verdict, string>> = {
  prohibited: '⊘',
  'refused-in-principle': '⊖',
  'permit-required': '◆',
  unsettled: '?',
  depends: '…',
  'no-permit': '✓',
}

/** A verdict as a small label. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { lang } = usePageContext()
  return (
    <span class={`mark ${verdict}`}>
      <span aria-hidden="true">{SIGNS[verdict]} </span>
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

export const signOf = (verdict: Verdict): string => SIGNS[verdict]
