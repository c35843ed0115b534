import { lineRefusals as en } from '../en/refusals/lines.ts'
import type { InEachLang } from '../langs.ts'
import { lineRefusals as zh } from '../zh/refusals/lines.ts'

export const lineRefusals: InEachLang<typeof en> = { en, zh }
