import { statementTexts as en } from '../en/papers/end-user-statement.ts'
import type { InEachLang } from '../langs.ts'
import { statementTexts as zh } from '../zh/papers/end-user-statement.ts'

export const statementTexts: InEachLang<typeof en> = { en, zh }
