import { inBrief as en } from './en/in-brief.ts'
import type { InEachLang } from './langs.ts'
import { inBrief as zh } from './zh/in-brief.ts'

export const inBrief: InEachLang<typeof en> = { en, zh }
