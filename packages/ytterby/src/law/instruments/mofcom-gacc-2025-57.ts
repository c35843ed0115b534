import type { Instrument } from '../../schema/instrument.ts'

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
