import { changeRefusals as en } from '../en/refusals/changes.ts'
import type { InEachLang } from '../langs.ts'
import { changeRefusals as zh } from '../zh/refusals/changes.ts'

export const changeRefusals: InEachLang<typeof en> = { en, zh }
