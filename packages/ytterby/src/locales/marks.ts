import { marks as en } from './en/marks.ts'
import type { InEachLang } from './langs.ts'
import { marks as zh } from './zh/marks.ts'

export const marks: InEachLang<typeof en> = { en, zh }
