/** Languages an answer can be written in. */
export const LANGS = ['en', 'zh'] as const
export type Lang = (typeof LANGS)[number]

/** Something in each language. Where one is added, the type checker names every place that lacks it. */
export type InEachLang<Value> = Readonly<Record<Lang, Value>>

/** What `of` gives for each language. */
export const inEachLang = <Value>(of: (lang: Lang) => Value): InEachLang<Value> => ({ en: of('en'), zh: of('zh') })

/** What the languages are called in English. */
export const LANGUAGE_NAMES: InEachLang<string> = { en: 'English', zh: 'Chinese' }

export const isLang = (lang: string): lang is Lang => LANGS.some((one) => one === lang)

/** How the languages are marked in HTML. */
export const HTML_LANG: InEachLang<string> = { en: 'en', zh: 'zh-CN' }

/** The language of the law itself: of the titles by which it is cited, of quotes, and of what is written for Chinese customs. */
export const LAW_LANG = 'zh' as const satisfies Lang
