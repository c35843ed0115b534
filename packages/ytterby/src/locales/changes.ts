import { changeTexts as en } from './en/changes.ts'
import type { InEachLang } from './langs.ts'
import { changeTexts as zh } from './zh/changes.ts'

export const changeTexts: InEachLang<typeof en> = { en, zh }
