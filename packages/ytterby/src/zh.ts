/** Loads the Chinese sentences of the current ruleset: after `import 'ytterby/zh'` every function answers with `lang: 'zh'`. */
import { loadChinese } from './current-law/load-chinese.ts'

loadChinese()

export { articleText } from './passages/article-text.ts'
