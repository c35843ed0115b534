import { ownershipTexts as en } from './en/ownership.ts'
import type { InEachLang } from './langs.ts'
import { ownershipTexts as zh } from './zh/ownership.ts'

export const ownershipTexts: InEachLang<typeof en> = { en, zh }
