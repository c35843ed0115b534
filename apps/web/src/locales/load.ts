import type { Lang } from 'ytterby'

/** Tells where in a text something stands, in a language. */
type LawTexts = { readonly articleText: (article: string, lang: Lang) => string }

/** Loads what the law says in a language; `null` where it is always there. */
export const load: Readonly<Record<Lang, (() => Promise<LawTexts>) | null>> = {
  en: null,
  zh: () => import('ytterby/zh'),
}
