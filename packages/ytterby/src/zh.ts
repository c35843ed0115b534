/** Loads the Chinese sentences of the current ruleset: after `import 'ytterby/zh'` every function answers with `lang: 'zh'`. */
import { loadChinese } from './engine/law/load-chinese.ts'
import { currentRuleset } from './current-ruleset.ts'
import { chinese } from './law/chinese.ts'

loadChinese(currentRuleset, chinese)

export { articleText } from './passages/article-text.ts'
