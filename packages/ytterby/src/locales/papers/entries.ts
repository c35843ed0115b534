import { entryTexts as en } from '../en/papers/entries.ts'
import type { InEachLang } from '../langs.ts'
import { entryTexts as zh } from '../zh/papers/entries.ts'

export const entryTexts: InEachLang<typeof en> = { en, zh }
