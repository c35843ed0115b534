import { compositionTexts as en } from './en/composition.ts'
import type { InEachLang } from './langs.ts'
import { compositionTexts as zh } from './zh/composition.ts'

export const compositionTexts: InEachLang<typeof en> = { en, zh }
