import { receiptRefusals as en } from '../en/refusals/receipts.ts'
import type { InEachLang } from '../langs.ts'
import { receiptRefusals as zh } from '../zh/refusals/receipts.ts'

export const receiptRefusals: InEachLang<typeof en> = { en, zh }
