import type { Lang } from 'ytterby'

/** The languages of answers, as named in a query. */
export const LANGUAGES = { en: 'en', zh: 'zh' } as const satisfies { readonly [Of in Lang]: Of }

/** How each language is loaded; `null` if its sentences are built in. */
const LOAD: Readonly<Record<Lang, (() => Promise<unknown>) | null>> = { en: null, zh: () => import('ytterby/zh') }

const isLang = (lang: unknown): lang is Lang => typeof lang === 'string' && Object.hasOwn(LOAD, lang)

/**
 * Loads a language when it is first asked for; `null` if there is nothing to await.
 *
 * @example await loadLanguage('zh')
 */
export const loadLanguage = (lang: unknown): Promise<unknown> | null => (isLang(lang) ? (LOAD[lang]?.() ?? null) : null)
