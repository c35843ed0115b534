import type { Lang } from 'ytterby'
import { figures as enFigures } from './en/figures.ts'
import { phrases as enPhrases } from './en/phrases.ts'
import { figures as zhFigures } from './zh/figures.ts'
import { phrases as zhPhrases } from './zh/phrases.ts'
import { refusals as zhRefusals } from './zh/refusals.ts'

type Texts = {
  readonly figures: typeof enFigures
  readonly phrases: typeof enPhrases
  /** Errors are English themselves; the other languages have their sentences by code. */
  readonly refusals: typeof zhRefusals | null
}

/** What the command line says beside the words of the SDK, in each language. */
export const texts: Readonly<Record<Lang, Texts>> = {
  en: { figures: enFigures, phrases: enPhrases, refusals: null },
  zh: { figures: zhFigures, phrases: zhPhrases, refusals: zhRefusals },
}

export const isLang = (lang: string | undefined): lang is Lang => lang !== undefined && Object.hasOwn(texts, lang)
