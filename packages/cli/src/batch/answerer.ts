import { assess, parseInquiry, type Assessment, type Lang, type Ruleset } from 'ytterby'
import type { Draft, LineIssue } from 'ytterby/dotted'
import { withDefaults, type Defaults } from '../input/with-defaults.ts'
import { issuesOf } from '../input-error.ts'
import { tooDeep } from './line.ts'

type Outcome = { readonly text: string } | { readonly issues: readonly LineIssue[] }

/** Answers one inquiry as text. */
export type Answerer = (draftOf: () => Draft) => Outcome

/** Answers are remembered up to these bounds, then all are forgotten. */
const MOST_ANSWERS = 20_000
const MOST_CHARACTERS = 32_000_000

/** A text made of many pieces is put together again each time it is written; and a part of a text keeps all of it. */
const flat = (text: string): string => Buffer.from(text).toString()

type Manner = {
  readonly defaults: Defaults
  readonly lang: Lang
  readonly ruleset: Ruleset
  /** The answer repeats the inquiry, so that no two lines have the same. */
  readonly full: boolean
}

/** Trade files repeat their goods, buyers and days: a line that differs from an earlier one in its quantity alone costs a tenth. */
export function answerer({ defaults, lang, ruleset, full }: Manner, render: (answer: Assessment) => string): Answerer {
  const known = new Map<string, string>()
  let characters = 0
  const remember = (key: string, text: string): void => {
    if (known.size === MOST_ANSWERS || characters > MOST_CHARACTERS) {
      known.clear()
      characters = 0
    }
    known.set(key, text)
    characters += key.length + text.length
  }
  return (draftOf) => {
    try {
      const draft = draftOf()
      const key = draftKey(draft)
      const met = known.get(key)
      if (met !== undefined) return { text: met }
      const inquiry = parseInquiry(withDefaults(draft, defaults), { ruleset })
      const text = flat(render(assess(inquiry, { lang, ruleset })))
      if (!full) remember(key, text)
      return { text }
    } catch (error) {
      return { issues: issuesOf(error) }
    }
  }
}

/** No column of an answer hangs on the quantity. One that may be refused is told apart. */
function draftKey({ quantityKg, ...read }: Draft): string {
  const isSound = typeof quantityKg === 'number' && quantityKg > 0 && quantityKg < 1e9
  try {
    return JSON.stringify(isSound ? read : { ...read, quantityKg })
  } catch (error) {
    throw error instanceof RangeError ? tooDeep() : error
  }
}
