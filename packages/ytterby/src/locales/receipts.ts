import { receiptTexts as en } from './en/receipts.ts'
import type { InEachLang } from './langs.ts'
import { receiptTexts as zh } from './zh/receipts.ts'

export const receiptTexts: InEachLang<typeof en> = { en, zh }
