import { entryReasons as enReasons, ledgerTexts as en } from './en/ledger.ts'
import type { InEachLang } from './langs.ts'
import { entryReasons as zhReasons, ledgerTexts as zh } from './zh/ledger.ts'

export const ledgerTexts: InEachLang<typeof en> = { en, zh }
export const entryReasons: InEachLang<typeof enReasons> = { en: enReasons, zh: zhReasons }
