import { phrases as en } from './en/phrases.ts'
import type { InEachLang } from './langs.ts'
import { phrases as zh } from './zh/phrases.ts'

export const phrases: InEachLang<typeof en> = { en, zh }
