import { lookUpRefusals as en } from '../en/refusals/look-ups.ts'
import type { InEachLang } from '../langs.ts'
import { lookUpRefusals as zh } from '../zh/refusals/look-ups.ts'

export const lookUpRefusals: InEachLang<typeof en> = { en, zh }
