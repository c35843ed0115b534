import { styleText } from 'node:util'
import { type Assessment, type verdictOf, permitChangeText } from 'ytterby'
import type { Verdict } from 'ytterby/schema'
import { withOthers, type Speaker } from './speaker.ts'

type VerdictAlone = ReturnType<typeof verdictOf>

export const VERDICT_STYLES = {
  prohibited: 'red',
  'refused-in-principle': 'red',
  'permit-required': 'yellow',
  unsettled: 'yellow',
  depends: 'cyan',
  'no-permit': 'green',
} as const satisfies Readonly<Record<Verdict, string>>

/** The verdict, what else is possible, and what to do. */
export function verdictText({ verdict, possible, action }: VerdictAlone, { word, words, phrase }: Speaker): string {
  const others = possible.filter((other) => other !== verdict)
  const what = styleText(['bold', VERDICT_STYLES[verdict]], word(verdict).toUpperCase())
  return `${withOthers(what, { verdict, others: words(others) }, phrase)} → ${word(action)}`
}

/** What decides the verdict, with its sources. */
export const causeTexts = ({ because }: Pick<Assessment, 'because'>, { cite }: Speaker): string[] =>
  because.map(({ text, citations }) => text + cite(citations))

/** Coming days on which the law changes the answer, also where only the permits change. */
export function changeItems(answer: Assessment, speaker: Speaker): string[] {
  const { lang, phrase, word, words, aside, cite } = speaker
  return answer.changes.map((change, at) => {
    const { on, verdict, possible, because } = change
    const permits = permitChangeText(answer.changes[at - 1] ?? answer, change, lang)
    const others = possible.filter((other) => other !== verdict)
    const what = phrase('change', { on, verdict: word(verdict) })
    if (permits !== '') return what + aside([permits]) + cite(because)
    return (others.length === 0 ? what : phrase('possiblyVerdicts', { what, verdicts: words(others) })) + cite(because)
  })
}

export function tierText({ tier, tierReason }: Assessment, { phrase, word, cite }: Speaker): string {
  if (tier === null) return tierReason ?? phrase('none')
  const { level, name, controls, basis, citations } = tier
  return phrase('tierIs', { level, name, controls, basis: tierReason ?? word(basis) }) + cite(citations)
}
