import { loadClauses } from '../engine/law/clauses.ts'
import { loadLanguage } from '../engine/law/load-language.ts'
import { chinese } from '../law/chinese.ts'
import { because } from '../locales/zh/because.ts'
import { lazily } from '../schema/lazily.ts'
import { currentRuleset } from './current-ruleset.ts'

/** Loads the Chinese sentences of the current ruleset, once. */
export const loadChinese = lazily(() => {
  loadLanguage(currentRuleset, 'zh', chinese)
  loadClauses('zh', because)
})
