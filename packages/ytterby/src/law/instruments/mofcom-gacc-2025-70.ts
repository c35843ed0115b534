import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** «自即日起至2026年11月10日»: whether 10 November itself is inside is not said; it counts as suspended, with a warning. */
export const mofcomGacc202570 = {
  id: 'MOFCOM-GACC-2025-70',
  title: { en: 'Suspension of six announcements of 9 October 2025', zh: '商务部 海关总署公告2025年第70号 暂停实施六项公告' },
  number: 'MOFCOM & GACC announcement 70 of 2025',
  issuers: ['MOFCOM', 'GACC'],
  published: '2025-11-07',
  link: 'https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_b1ec77dd3f0d4762952904df7cdaadec.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [
    {
      type: 'suspend',
      cite: 'a70',
      limbs: ['a55', 'a56', 'a57', 'a58', 'a61-1-1', 'a61-1-2', 'a61-1-3', 'a61-2', 'a62'],
      from: '2025-11-07',
      until: '2026-11-11',
      lastDayUnclear: '2026-11-10',
    },
  ],
  passages: { a70: { article: 'whole' } },
} satisfies Instrument

export const mofcomGacc202570Sources = [
  {
    title: '中國商務部公告2025年第70號 暫停實施六項公告',
    url: 'https://www.worldjournal.com/wj/story/121474/9125678',
    publisher: 'CNA / World Journal',
    date: '2025-11-07',
    quote: '決定自即日起至2026年11月10日',
  },
  { title: '70號公告全文引述', url: 'https://udn.com/news/story/7333/9125818', publisher: 'UDN', date: '2025-11-08', quote: '經批准，自即日起至2026年11月10日…暫停實施' },
  {
    title: 'China Hits Pause on Rare-Earth Export Controls',
    url: 'https://www.clarkhill.com/news-events/news/china-hits-pause-on-rare-earth-export-controls-and-what-it-means-for-supply-chains',
    publisher: 'Clark Hill',
    date: '2025-11',
  },
  {
    title: 'China suspends export controls on certain critical-minerals items',
    url: 'https://www.pillsburylaw.com/en/news-and-insights/china-suspends-export-controls-certain-critical-minerals-related-items.html',
    publisher: 'Pillsbury',
    date: '2025-11',
    quote: 'Although enforcement is on hold, the legal framework remains intact',
  },
  {
    title: 'China officially suspends October export tightening',
    url: 'https://rawmaterials.net/china-officially-suspends-october-export-tightening',
    publisher: 'rawmaterials.net',
    date: '2025-11-07',
  },
] satisfies Source[]
