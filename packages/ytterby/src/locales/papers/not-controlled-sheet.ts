import { sheetTexts as en } from '../en/papers/not-controlled-sheet.ts'
import type { InEachLang } from '../langs.ts'
import { sheetTexts as zh } from '../zh/papers/not-controlled-sheet.ts'

export const sheetTexts: InEachLang<typeof en> = { en, zh }
