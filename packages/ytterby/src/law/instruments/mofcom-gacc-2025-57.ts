import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** Holmium, erbium, thulium, europium, ytterbium. Suspended one day before its first day: it never ran. */
export const mofcomGacc202557 = {
  id: 'MOFCOM-GACC-2025-57',
  key: 'a57',
  title: { en: 'Certain medium and heavy rare-earth related items (Ho, Er, Tm, Eu, Yb)', zh: '商务部 海关总署公告2025年第57号 公布对部分中重稀土相关物项实施出口管制的决定' },
  number: 'MOFCOM & GACC announcement 57 of 2025',
  issuers: ['MOFCOM', 'GACC'],
  published: '2025-10-09',
  link: 'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1177.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'a57', article: 'I-V', text: { en: 'Control of 1C909 to 1C913', zh: '对1C909至1C913实施管制' } }],
  effects: [{ type: 'enact', cite: 'a57', limbs: ['a57'], from: '2025-11-08' }],
  passages: { a57: { article: 'whole' } },
} satisfies Instrument

export const mofcomGacc202557Sources = [
  {
    title: '公告2025年第57号 text (1C909-1C912 read in full)',
    url: 'https://gubaposthk.eastmoney.com/news,cjpl,1608530642.html',
    publisher: 'Eastmoney',
    date: '2025-10-09',
    quote: '金属钬(参考税则号列:28053019)',
  },
  {
    title: 'Announcement 57 extraction',
    url: 'https://github.com/weiqi-kids/agent.cross-border-trade (controlled_item_change/2025-10-13-announcement-2025-no-57-heavy-rare-earth-export-c.md)',
    publisher: 'weiqi-kids (GitHub), from exportcontrol.mofcom.gov.cn/.../202510/1177.html',
    date: 'fetched 2026-02-13',
  },
] satisfies Source[]
