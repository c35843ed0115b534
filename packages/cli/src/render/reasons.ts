import { styleText } from 'node:util'
import { type Assessment, factsLine, reasonName } from 'ytterby'
import { MOST_POSSIBLE } from './permits.ts'
import type { Speaker } from './speaker.ts'

type Reason = Assessment['reasons'][number]

/** The reasons that hold, then the open ones, or their number if they are many; those that do not apply only on request. */
export function reasonItems({ reasons }: Assessment, speaker: Speaker, all: boolean): string[] {
  const by = (outcome: Reason['outcome']): Reason[] => reasons.filter((reason) => reason.outcome === outcome)
  const [holds, open, fails] = [by('holds'), by('unknown'), by('fails')]
  const isCounted = !all && open.length > MOST_POSSIBLE
  const shown = [...holds, ...(isCounted ? [] : open), ...(all ? fails : [])]
  const counts = [
    ...(isCounted ? [speaker.phrase('openReasons', { count: open.length })] : []),
    ...(all || fails.length === 0 ? [] : [speaker.phrase('otherReasons', { count: fails.length })]),
  ]
  return [...shown.map((reason) => reasonText(reason, speaker)), ...counts.map((count) => styleText('dim', count))]
}

const STYLES = { holds: 'yellow', unknown: 'cyan', fails: 'dim' } as const

function reasonText(reason: Reason, { word, phrase, cite, lang }: Speaker): string {
  const told = { lang, inWords: true }
  const read = factsLine(reason.read, told)
  const facts = reason.outcome === 'holds' ? read : phrase('needed', { read, needed: factsLine(reason.needed, told) })
  const outcome = styleText(STYLES[reason.outcome], word(reason.outcome))
  return phrase('reason', { outcome, name: reasonName(reason, lang), facts }) + cite(reason.citations)
}

/** The names of the reasons that hold or are open; if there are none, of those that were checked. */
export function reasonSummary(answer: Assessment, { word }: Speaker, most: number): string {
  const outcomes = ['holds', 'unknown', 'fails'] as const
  return outcomes
    .flatMap((outcome) => {
      const names = answer.reasons
        .filter((reason) => reason.outcome === outcome)
        .map((reason) => reasonName(reason, 'en'))
      const more = names.length > most ? ` +${names.length - most}` : ''
      return names.length === 0 ? [] : [`${word(outcome)}: ${names.slice(0, most).join(', ')}${more}`]
    })
    .join('; ')
}
