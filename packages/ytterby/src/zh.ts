/** Loads the Chinese sentences of the current ruleset: after `import 'ytterby/zh'` every function answers with `lang: 'zh'`. */
import './current-law/load-chinese.ts'

export { articleText } from './passages/article-text.ts'
