import type { Citation } from '../../schema/citation.ts'
import type { Words } from '../fill.ts'

export const sourceTexts = {
  heading: { en: 'Sources', zh: '依据' },
  source: {
    en: '{title}: {articles}; {published}; {confidence}, checked {checked}',
    zh: '{title}：{articles}；{published}；{confidence}，核对于{checked}',
  },
  published: { en: 'published {day}', zh: '{day}公布' },
  dayNotRead: { en: 'day of publication not read', zh: '公布日期未读到' },
  missing: { en: 'To be filled in', zh: '待填' },
  aside: { en: ' ({custom})', zh: '（{custom}）' },
  customary: { en: 'customary', zh: '惯例' },
} satisfies Readonly<Record<string, Words>>

/** How well a text was read. */
export const confidenceWords = {
  'primary-text': { en: 'read in the primary text', zh: '原文' },
  'two-secondary': { en: 'read in two secondary copies', zh: '两份转载' },
  'single-secondary': { en: 'read in one secondary copy', zh: '一份转载' },
  unverified: { en: 'not verified', zh: '未核实' },
} satisfies Readonly<Record<Citation['confidence'], Words>>
