import type { Lang } from 'ytterby'

/** The languages of answers, as a query names them. */
export const LANGUAGES = { en: 'en', zh: 'zh' } as const satisfies { readonly [Of in Lang]: Of }

/** What loads the sentences of the law in a language; `null` where they are always there. */
const LOAD: Readonly<Record<Lang, (() => Promise<unknown>) | null>> = { en: null, zh: () => import('ytterby/zh') }

const isLang = (lang: unknown): lang is Lang => typeof lang === 'string' && Object.hasOwn(LOAD, lang)

/** Loads a language once it is asked for; `null` where nothing is to be awaited. */
export const loadLanguage = (lang: unknown): Promise<unknown> | null => (isLang(lang) ? (LOAD[lang]?.() ?? null) : null)
