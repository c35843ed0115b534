import { paperRefusals as en } from '../en/refusals/papers.ts'
import type { InEachLang } from '../langs.ts'
import { paperRefusals as zh } from '../zh/refusals/papers.ts'

export const paperRefusals: InEachLang<typeof en> = { en, zh }
