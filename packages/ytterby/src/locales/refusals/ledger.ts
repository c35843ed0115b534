import { ledgerRefusals as en } from '../en/refusals/ledger.ts'
import type { InEachLang } from '../langs.ts'
import { ledgerRefusals as zh } from '../zh/refusals/ledger.ts'

export const ledgerRefusals: InEachLang<typeof en> = { en, zh }
