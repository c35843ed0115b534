import { type Assessment, reasonName } from 'ytterby'
import type { Speaker } from './speaker.ts'

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
