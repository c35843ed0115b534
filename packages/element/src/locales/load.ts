import type { Lang } from 'ytterby'

/** Loads the sentences of the law in a language. */
export const loadSentences: Readonly<Record<Lang, () => Promise<unknown>>> = {
  en: () => import('../check/english.ts'),
  zh: () => import('../check/chinese.ts'),
}
