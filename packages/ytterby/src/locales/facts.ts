import { facts as en } from './en/facts.ts'
import type { InEachLang } from './langs.ts'
import { facts as zh } from './zh/facts.ts'

export const facts: InEachLang<typeof en> = { en, zh }
