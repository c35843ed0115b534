/** Loads the Chinese sentences of the current ruleset: after `import 'ytterby/zh'` every function answers with `lang: 'zh'`. */
import { learnChinese } from './engine/law/loaded-apart.ts'
import { currentRuleset } from './index.ts'
import { chinese } from './law/chinese.ts'

learnChinese(currentRuleset, chinese)

export { articleText } from './passages/article-text.ts'
