/** Loads the Chinese sentences of the current ruleset: after `import 'ytterby/zh'` every function answers with `lang: 'zh'`. */
import { loadLanguage } from './engine/law/load-language.ts'
import { currentRuleset } from './current-law/current-ruleset.ts'
import { chinese } from './law/chinese.ts'
import { loadClauses } from './engine/law/clauses.ts'
import { because } from './locales/zh/because.ts'

loadLanguage(currentRuleset, 'zh', chinese)
loadClauses('zh', because)

export { articleText } from './passages/article-text.ts'
