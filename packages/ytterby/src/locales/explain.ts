import { explain as en } from './en/explain.ts'
import type { InEachLang } from './langs.ts'
import { explain as zh } from './zh/explain.ts'

export const explainTexts: InEachLang<typeof en> = { en, zh }
