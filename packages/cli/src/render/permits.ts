import type { Assessment } from 'ytterby'
import type { Item } from 'ytterby/schema'
import { kindName } from 'ytterby/words'
import type { Speaker } from './speaker.ts'

/** Each kind of permit with its verdict, followed by the controlling entries. */
export function permitItems({ permits }: Pick<Assessment, 'permits'>, speaker: Speaker): string[] {
  return permits.flatMap(({ kind, verdict, forms, items }) => {
    const head = { kind: kindName(kind, speaker.lang), verdict: speaker.word(verdict), forms: speaker.words(forms) }
    return [
      speaker.phrase(forms.length === 0 ? 'permit' : 'permitAs', head),
      ...items.map((item) => `  ${itemText(item, speaker)}`),
    ]
  })
}

function itemText(
  { code, element, text, state, match, everInForce, basis, citations }: Item,
  { word, phrase, aside, cite }: Speaker,
): string {
  const notes = [
    word(state),
    ...(match === 'yes' ? [] : [word(match)]),
    ...(everInForce ? [] : [phrase('never')]),
    ...(basis === undefined ? [] : [phrase('asserted')]),
  ]
  return `${[code, element, text].filter((part) => part !== null).join(' ')}${aside(notes)}${cite(citations)}`
}
