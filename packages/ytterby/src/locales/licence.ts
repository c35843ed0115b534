import { licenceTexts as en } from './en/licence.ts'
import type { InEachLang } from './langs.ts'
import { licenceTexts as zh } from './zh/licence.ts'

export const licenceTexts: InEachLang<typeof en> = { en, zh }
