import { compositionTableRefusals as en } from '../en/refusals/composition-table.ts'
import type { InEachLang } from '../langs.ts'
import { compositionTableRefusals as zh } from '../zh/refusals/composition-table.ts'

/** What refusals of bills of materials in tables say, in each language. */
export const compositionTableRefusals: InEachLang<Readonly<Record<keyof typeof en, string>>> = { en, zh }
