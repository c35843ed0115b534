import type { Lang } from 'ytterby'
import { figures as enFigures } from './en/figures.ts'
import { intake as enIntake } from './en/intake.ts'
import { ledger as enLedger } from './en/ledger.ts'
import { phrases as enPhrases } from './en/phrases.ts'
import { figures as zhFigures } from './zh/figures.ts'
import { intake as zhIntake } from './zh/intake.ts'
import { ledger as zhLedger } from './zh/ledger.ts'
import { phrases as zhPhrases } from './zh/phrases.ts'
import { refusals as zhRefusals } from './zh/refusals.ts'

type Texts = {
  readonly figures: typeof enFigures
  readonly phrases: typeof enPhrases
  readonly intake: typeof enIntake
  readonly ledger: typeof enLedger
  /** Error messages by code; null for English, because the errors themselves are in English. */
  readonly refusals: typeof zhRefusals | null
}

/** Texts of the command line in each language, in addition to those of the SDK. */
export const texts: Readonly<Record<Lang, Texts>> = {
  en: { figures: enFigures, phrases: enPhrases, intake: enIntake, ledger: enLedger, refusals: null },
  zh: { figures: zhFigures, phrases: zhPhrases, intake: zhIntake, ledger: zhLedger, refusals: zhRefusals },
}

export const isLang = (lang: string | undefined): lang is Lang => lang !== undefined && Object.hasOwn(texts, lang)
