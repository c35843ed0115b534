import type { Lang } from 'ytterby'
import { formats as en } from './en/formats.ts'
import { formats as zh } from './zh/formats.ts'

/** The formats of each language. */
export const formats: Readonly<Record<Lang, typeof en>> = { en, zh }

export const isLang = (lang: string): lang is Lang => Object.hasOwn(formats, lang)
export const LANGS: readonly Lang[] = Object.keys(formats).filter(isLang)
