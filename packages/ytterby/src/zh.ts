/** Loads the Chinese sentences of the current ruleset: after `import 'ytterby/zh'` every function answers with `lang: 'zh'`. */
import { loadLanguage } from './engine/law/load-language.ts'
import { currentRuleset } from './current-ruleset.ts'
import { chinese } from './law/chinese.ts'

loadLanguage(currentRuleset, 'zh', chinese)

export { articleText } from './passages/article-text.ts'
