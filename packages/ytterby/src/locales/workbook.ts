import { workbookTexts as en } from './en/workbook.ts'
import type { InEachLang } from './langs.ts'
import { workbookTexts as zh } from './zh/workbook.ts'

export const workbookTexts: InEachLang<typeof en> = { en, zh }
