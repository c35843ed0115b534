import type { Lang } from 'ytterby'
import { sayings as en } from './en/sayings.ts'
import { sayings as zh } from './zh/sayings.ts'

export type Saying = keyof typeof en

const sayings: Readonly<Record<Lang, typeof en>> = { en, zh }

/** A text of the element in a language, with `{name}` filled in. */
export const say = (key: Saying, lang: Lang, values: Readonly<Record<string, string>> = {}): string =>
  sayings[lang][key].replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')

export const isLang = (lang: string): lang is Lang => Object.hasOwn(sayings, lang)
