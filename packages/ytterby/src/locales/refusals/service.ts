import { serviceRefusals as en } from '../en/refusals/service.ts'
import type { InEachLang } from '../langs.ts'
import { serviceRefusals as zh } from '../zh/refusals/service.ts'

export const serviceRefusals: InEachLang<typeof en> = { en, zh }
