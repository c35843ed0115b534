/** Languages an answer can be written in. */
export const LANGS = ['en', 'zh'] as const
/** A language of answers: English or Chinese. */
export type Lang = (typeof LANGS)[number]

/** A value for each language. If a language is added, the type checker reports every place that lacks it. */
export type InEachLang<Value> = Readonly<Record<Lang, Value>>

/** Calls `of` for each language. */
export const inEachLang = <Value>(of: (lang: Lang) => Value): InEachLang<Value> => ({ en: of('en'), zh: of('zh') })

/** The English names of the languages. */
export const LANGUAGE_NAMES: InEachLang<string> = { en: 'English', zh: 'Chinese' }

export const isLang = (lang: string): lang is Lang => LANGS.some((one) => one === lang)

/** The `lang` attribute of each language in HTML. */
export const HTML_LANG: InEachLang<string> = { en: 'en', zh: 'zh-CN' }

/** The language of the law: of cited titles, quotes, and texts for Chinese customs. */
export const LAW_LANG = 'zh' as const satisfies Lang
