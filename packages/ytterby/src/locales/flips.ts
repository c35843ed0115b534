import { flipTexts as en } from './en/flips.ts'
import type { InEachLang } from './langs.ts'
import { flipTexts as zh } from './zh/flips.ts'

export const flipTexts: InEachLang<typeof en> = { en, zh }
