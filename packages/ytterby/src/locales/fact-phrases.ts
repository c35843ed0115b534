import { factPhrases as en } from './en/fact-phrases.ts'
import type { InEachLang } from './langs.ts'
import { factPhrases as zh } from './zh/fact-phrases.ts'

export const factPhrases: InEachLang<typeof en> = { en, zh }
