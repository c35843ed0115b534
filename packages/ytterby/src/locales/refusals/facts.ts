import { factRefusals as en } from '../en/refusals/facts.ts'
import type { InEachLang } from '../langs.ts'
import { factRefusals as zh } from '../zh/refusals/facts.ts'

export const factRefusals: InEachLang<typeof en> = { en, zh }
