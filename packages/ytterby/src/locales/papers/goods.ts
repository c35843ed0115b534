import { goodsTexts as en } from '../en/papers/goods.ts'
import type { InEachLang } from '../langs.ts'
import { goodsTexts as zh } from '../zh/papers/goods.ts'

export const goodsTexts: InEachLang<typeof en> = { en, zh }
