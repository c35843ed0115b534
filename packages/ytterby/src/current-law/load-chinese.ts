import { loadClauses } from '../engine/law/clauses.ts'
import { loadLanguage } from '../engine/law/load-language.ts'
import { chinese } from '../law/chinese.ts'
import { because } from '../locales/zh/because.ts'
import { currentRuleset } from './current-ruleset.ts'

loadLanguage(currentRuleset, 'zh', chinese)
loadClauses('zh', because)

/** The current ruleset, with Chinese. Bundlers keep the order of modules that need a name of another, not that of mere effects. */
export const rulesetInChinese = currentRuleset
