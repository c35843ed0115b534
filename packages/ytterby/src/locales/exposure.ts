import { exposureTexts as en } from './en/exposure.ts'
import type { InEachLang } from './langs.ts'
import { exposureTexts as zh } from './zh/exposure.ts'

export const exposureTexts: InEachLang<typeof en> = { en, zh }
