import type { Lang } from 'ytterby'
import type { Draft } from 'ytterby/dotted'

/** The views of the page. */
export const VIEWS = ['good', 'list', 'law'] as const
export type View = (typeof VIEWS)[number]

/** Where the page is: what is shown, and what is asked. The fragment of its address holds all of it. */
export type Place = {
  readonly view: View
  readonly lang: Lang
  /** The release of our encoding that answers; null for the newest. */
  readonly ruleset: string | null
  /** The inquiry as it is stated, not checked yet. */
  readonly inquiry: Draft
}
