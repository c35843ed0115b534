import { ledgerTexts as en } from './en/ledger.ts'
import type { InEachLang } from './langs.ts'
import { ledgerTexts as zh } from './zh/ledger.ts'

export const ledgerTexts: InEachLang<typeof en> = { en, zh }
