import type { Lang } from 'ytterby'
import { loadRefusals } from './refusals-apart.ts'

/** Names a place in a legal text. */
type LawTexts = { readonly articleText: (article: string, lang: Lang) => string }

/** Loads the law's sentences in a language; `null` if they are built in. */
export const load: Readonly<Record<Lang, (() => Promise<LawTexts>) | null>> = {
  en: null,
  zh: async () => (await Promise.all([import('ytterby/zh'), loadRefusals()]))[0],
}
