import { entryReasons as enReasons, ledgerTexts as en, recordRefusals as enRefusals } from './en/ledger.ts'
import type { InEachLang } from './langs.ts'
import { entryReasons as zhReasons, ledgerTexts as zh, recordRefusals as zhRefusals } from './zh/ledger.ts'

export const ledgerTexts: InEachLang<typeof en> = { en, zh }
export const entryReasons: InEachLang<typeof enReasons> = { en: enReasons, zh: zhReasons }
export const recordRefusals: InEachLang<typeof enRefusals> = { en: enRefusals, zh: zhRefusals }
