import { assess, parseInquiry, type Assessment, type Lang, type Ruleset } from 'ytterby'
import type { Draft, LineIssue } from 'ytterby/dotted'
import { withDefaults, type Defaults } from '../input/with-defaults.ts'
import { issuesOf } from '../input-error.ts'

type Outcome = { readonly text: string } | { readonly issues: readonly LineIssue[] }

/** Answers one inquiry as text. Equal keys promise equal answers; a line without a key promises nothing. */
export type Answerer = (key: string | undefined, draftOf: () => Draft) => Outcome

/** Trade files repeat themselves. Answers are remembered up to these bounds, then all are forgotten. */
const MOST_ANSWERS = 20_000
const MOST_CHARACTERS = 32_000_000

/** A text made of many pieces is put together again each time it is written; and a part of a text keeps all of it. */
const flat = (text: string): string => Buffer.from(text).toString()

type Manner = { readonly defaults: Defaults; readonly lang: Lang; readonly ruleset: Ruleset }

export function answerer({ defaults, lang, ruleset }: Manner, render: (answer: Assessment) => string): Answerer {
  const known = new Map<string, string>()
  let characters = 0
  const remember = (key: string, text: string): void => {
    if (known.size === MOST_ANSWERS || characters > MOST_CHARACTERS) {
      known.clear()
      characters = 0
    }
    known.set(flat(key), text)
    characters += key.length + text.length
  }
  return (key, draftOf) => {
    const text = key === undefined ? undefined : known.get(key)
    if (text !== undefined) return { text }
    try {
      const answer = flat(
        render(assess(parseInquiry(withDefaults(draftOf(), defaults), { ruleset }), { lang, ruleset })),
      )
      if (key !== undefined) remember(key, answer)
      return { text: answer }
    } catch (error) {
      return { issues: issuesOf(error) }
    }
  }
}
