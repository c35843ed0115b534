import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { InquiryIssue, Lang, Ruleset } from 'ytterby'
import type { Placed } from '../place/use-place.ts'
import { say, type Saying } from '../words/say.ts'

/** What every part of the page knows. */
export type Around = Placed & {
  readonly lang: Lang
  readonly ruleset: Ruleset
  readonly issues: readonly InquiryIssue[]
}

export const AroundContext = createContext<Around | null>(null)

export type Told = Around & {
  /** A text of the page in its language. */
  readonly say: (key: Saying, parameters?: Readonly<Record<string, string | number>>) => string
}

/** @throws Error outside the page. */
export function useAround(): Told {
  const around = useContext(AroundContext)
  if (around === null) throw new Error('Used outside the page')
  return { ...around, say: (key, parameters) => say(key, around.lang, parameters) }
}
