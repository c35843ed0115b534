import type { Lang } from 'ytterby'
import { newestLawSayings as en } from './en/newest-law.ts'
import { newestLawSayings as zh } from './zh/newest-law.ts'

/** What the foot of the page says about the law in force, in each language. */
export const newestLawSayings: Readonly<Record<keyof typeof en, Readonly<Record<Lang, string>>>> = {
  overTheAir: { en: en.overTheAir, zh: zh.overTheAir },
  unconfirmed: { en: en.unconfirmed, zh: zh.unconfirmed },
}
