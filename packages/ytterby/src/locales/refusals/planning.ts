import { planningRefusals as en } from '../en/refusals/planning.ts'
import type { InEachLang } from '../langs.ts'
import { planningRefusals as zh } from '../zh/refusals/planning.ts'

export const planningRefusals: InEachLang<typeof en> = { en, zh }
