import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type InquiryIssue, type Lang, type Ruleset, filled } from 'ytterby'
import type { Placed } from '../place/use-place.ts'
import { isSaying, say, type Saying } from '../words/say.ts'

/** The context of every component. */
export type PageState = Placed & {
  readonly lang: Lang
  readonly ruleset: Ruleset
  readonly issues: readonly InquiryIssue[]
  /** Opens a pasted text as a list. */
  readonly openList: (text: string) => void
}

export const PageContext = createContext<PageState | null>(null)

export type PageContextValue<Own extends string = never> = PageState & {
  /** A text of the page, or of this part of it, in the current language. */
  readonly say: (key: Saying | Own, parameters?: Readonly<Record<string, string | number>>) => string
}

/** A text of the page would be shown instead of one of a part that has the same name. */
type NamedApart<Own extends string> = [Extract<Own, Saying>] extends [never] ? unknown : never

/**
 * The context of the page.
 *
 * @param own Texts of a lazily loaded part; they are loaded with it. None has the name of a text of the page.
 * @throws Error outside the page.
 */
export function usePageContext<Own extends string = never>(
  own?: Readonly<Record<Lang, Readonly<Record<Own, string>>>> & NamedApart<Own>,
): PageContextValue<Own> {
  const context = useContext(PageContext)
  if (context === null) throw new Error('Used outside the page')
  const { lang } = context
  return {
    ...context,
    say: (key, parameters) =>
      isSaying(key) ? say(key, lang, parameters) : filled(own?.[lang][key] ?? '', parameters ?? {}),
  }
}
