import type { Lang, Draft } from 'ytterby'

/** The views of the page. */
export const VIEWS = ['good', 'list', 'composition', 'licences', 'law'] as const
export type View = (typeof VIEWS)[number]

/** The state of the page: the view and the inquiry. The URL fragment holds all of it. */
export type LinkedState = {
  readonly view: View
  readonly lang: Lang
  /** The release of the encoded law; null for the newest. */
  readonly ruleset: string | null
  /** The stated inquiry, not yet validated. */
  readonly inquiry: Draft
}
