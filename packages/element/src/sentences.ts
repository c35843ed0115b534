import type { Lang } from 'ytterby'

/** Loads the sentences of the law in a language. */
export const loadSentences = (lang: Lang): Promise<unknown> =>
  lang === 'zh' ? import('./check/chinese.ts') : import('./check/english.ts')
