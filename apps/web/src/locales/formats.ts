import type { Lang } from 'ytterby'
import { formats as en } from './en/formats.ts'
import { formats as zh } from './zh/formats.ts'

/** How the languages of the page are called, marked, and how they write days. */
export const formats: Readonly<Record<Lang, typeof en>> = { en, zh }

export const isLang = (lang: string): lang is Lang => Object.hasOwn(formats, lang)
export const LANGS: readonly Lang[] = Object.keys(formats).filter(isLang)
