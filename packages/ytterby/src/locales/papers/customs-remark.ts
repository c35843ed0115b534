import { remarkTexts as en } from '../en/papers/customs-remark.ts'
import type { InEachLang } from '../langs.ts'
import { remarkTexts as zh } from '../zh/papers/customs-remark.ts'

export const remarkTexts: InEachLang<typeof en> = { en, zh }
