import { sourceTexts as en } from '../en/papers/sources.ts'
import type { InEachLang } from '../langs.ts'
import { sourceTexts as zh } from '../zh/papers/sources.ts'

export const sourceTexts: InEachLang<typeof en> = { en, zh }
