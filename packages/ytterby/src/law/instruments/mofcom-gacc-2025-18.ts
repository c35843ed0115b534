import type { Instrument } from '../../schema/instrument.ts'

/** Samarium, gadolinium, terbium, dysprosium, lutetium, scandium, yttrium. No threshold, all destinations. */
export const mofcomGacc202518 = {
  id: 'MOFCOM-GACC-2025-18',
  key: 'a18',
  title: {
    en: 'Decision to implement export controls on certain medium and heavy rare-earth related items',
    zh: '商务部 海关总署公告2025年第18号 公布对部分中重稀土相关物项实施出口管制的决定',
  },
  number: 'MOFCOM & GACC announcement 18 of 2025',
  issuers: ['MOFCOM', 'GACC'],
  published: '2025-04-04',
  link: 'https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_9c2108ccaf754f22a34abab2fedaa944.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'a18', article: 'I-VII', text: { en: 'Control of 1C902 to 1C908', zh: '对1C902至1C908实施管制' } }],
  effects: [{ type: 'enact', cite: 'a18', limbs: ['a18'], from: '2025-04-04' }],
  passages: {
    a18: { article: 'final clause' },
    'a18-licence': { article: 'licence clause', confidence: 'two-secondary' },
    'a18-remarks': { article: 'declaration clause', confidence: 'two-secondary' },
    'a18-challenge': { article: 'challenge clause', confidence: 'two-secondary' },
    'a18-no-threshold': { article: 'whole text' },
  },
} satisfies Instrument
