import type { factPhrases as english } from '../en/fact-phrases.ts'

export const factPhrases: typeof english = {
  fact: '{name}：{value}',
  open: '未说明',
  clearedMatch: '“{listed}”（{notice}）：{text}',
  metListing: '“{listed}”（{notice}），{match}{why}',
  because: '：{why}',
  metName: '“{name}”，{kind}（{confidence}）',
}
