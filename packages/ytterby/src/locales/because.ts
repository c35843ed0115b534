import { because as en } from './en/because.ts'
import type { InEachLang } from './langs.ts'
import { because as zh } from './zh/because.ts'

export const because: InEachLang<typeof en> = { en, zh }
