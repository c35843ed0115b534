import { codes as en } from './en/codes.ts'
import type { InEachLang } from './langs.ts'
import { codes as zh } from './zh/codes.ts'

export const codes: InEachLang<typeof en> = { en, zh }
