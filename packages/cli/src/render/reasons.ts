import { styleText } from 'node:util'
import type { Assessment } from 'ytterby'
import { factsLine, reasonName } from 'ytterby/words'
import type { Speaker } from './speaker.ts'

type Reason = Assessment['reasons'][number]

/** The reasons that hold, then the open ones; those that do not apply only on request. */
export function reasonItems(answer: Assessment, speaker: Speaker, all: boolean): string[] {
  const by = (outcome: Reason['outcome']): Reason[] => answer.reasons.filter((reason) => reason.outcome === outcome)
  const shown = [...by('holds'), ...by('unknown'), ...(all ? by('fails') : [])]
  const left = answer.reasons.length - shown.length
  return [
    ...shown.map((reason) => reasonText(reason, speaker)),
    ...(left === 0 ? [] : [styleText('dim', speaker.phrase('otherReasons', { count: left }))]),
  ]
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
