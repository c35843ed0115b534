import type { sourceTexts as english } from '../../en/papers/sources.ts'

export const sourceTexts: typeof english = {
  heading: '依据',
  source: '{title}：{articles}；{published}；{confidence}，核对于{checked}',
  published: '{day}公布',
  dayNotRead: '公布日期未读到',
  missing: '待填',
  aside: '（{custom}）',
  customary: '惯例',
  article: '{number}',
  confidence: {
    'primary-text': '原文或副本',
    'two-secondary': '两份转载',
    'single-secondary': '一份转载',
    unverified: '未核实',
  },
}
