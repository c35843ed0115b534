import { triggers as en } from './en/triggers.ts'
import type { InEachLang } from './langs.ts'
import { triggers as zh } from './zh/triggers.ts'

export const triggers: InEachLang<typeof en> = { en, zh }
