import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** An order of its own, published on the day from which it holds. One year is read as to 2026-11-10, as one register of notices prints it. */
export const mofcomOrder20257 = {
  id: 'MOFCOM-ORDER-2025-7',
  title: {
    en: 'Decision on suspending for one year the countermeasures against five United States subsidiaries of Hanwha Ocean',
    zh: '商务部令2025年第7号 关于暂停对韩华海洋株式会社5家美国相关子公司实施反制措施一年的决定',
  },
  number: 'MOFCOM order 7 of 2025',
  issuers: ['MOFCOM'],
  published: '2025-11-10',
  link: 'https://aqygzj.mofcom.gov.cn/flzc/gzjgfxwj/art/2025/art_d52352ad387d4d9eac9ce684f12e777b.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [],
  effects: [{ type: 'suspend', cite: 'order2025-7', limbs: ['order2025-6'], from: '2025-11-10', until: '2026-11-11', lastDayUnclear: '2026-11-10' }],
  passages: {
    'order2025-7': {
      article: 'whole',
      says: { en: 'The countermeasures of order 6 of 2025 are suspended for one year from 2025-11-10.', zh: '自2025年11月10日起，暂停实施2025年第6号令的反制措施一年。' },
    },
  },
} satisfies Instrument

export const mofcomOrder20257Sources = [
  {
    title: 'the suspension as quoted',
    url: 'https://www.hkcna.hk/docDetail.jsp?channel=2808&id=101159271',
    publisher: 'hkcna.hk',
    date: '2025-11-10',
    quote: '自北京時間10日起，暫停對韓華海洋株式會社5家美國相關子公司實施反制措施一年',
  },
  {
    title: 'another copy',
    url: 'https://koreajoongangdaily.joins.com/news/2025-11-10/business/industry/China-to-suspend-sanctions-on-Hanwha-Oceans-US-subsidiaries/2440715',
    publisher: 'Korea JoongAng Daily',
    date: '2025-11-10',
  },
  {
    title: 'the page of the issuer, not opened',
    url: 'https://aqygzj.mofcom.gov.cn/flzc/gzjgfxwj/art/2025/art_d52352ad387d4d9eac9ce684f12e777b.html',
    publisher: 'as one compilation of the lists gives it',
    date: '2025-11-10',
  },
  { title: 'second reading: suspension', url: 'https://seantel.news/shipbuilding-technology/china-suspends-sanctions-on-hanwha-oceans-us-subsidiaries', publisher: 'seantel.news' },
  {
    title: 'second reading: the undertaking of the United States text',
    url: null,
    publisher: 'White House fact sheet 2025-11-01 (brian14708/wh-briefings)',
    date: '2025-11-01',
    quote: 'remove sanctions imposed on various shipping entities',
  },
  { title: 'the last day of the year', url: null, publisher: 'public register of MOFCOM notices, 2026-10 (no stable address), which gives 2026-11-10' },
] satisfies Source[]
