import type { refusals as english } from '../en/refusals.ts'

export const refusals: typeof english = {
  'bad-handle': '请将答复所给的句柄（handle）原样填写，或在inquiry中说明事实。',
  meant: '该值不在可选范围内。是否为“{meant}”？',
  'unknown-ruleset': '该句柄所指版本不在此处答复：请在inquiry中说明事实。',
  'stated-twice': '每项事实只填一次：或用带点的名称，或用嵌套。',
  'nothing-asked': '请在inquiry中说明事实，或填写某一答复的句柄（handle）。',
  'unknown-tool': '没有该工具。可用：{tools}。',
  'unknown-prompt': '没有该提示。可用：{prompts}。',
  'unknown-resource': '没有该资源：资源以{instruments}或{controls}开头。',
  'no-facts': '请按名称说明事实，如{"product.form": "metal"}。',
  'missing-argument': '缺少该字段，请填写。',
  'unknown-language': '没有该语言。可用：{languages}。',
}
