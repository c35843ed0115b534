import type { Instrument } from '../../schema/instrument.ts'

/** 2B902 and 1C914. Ore is reached by its form, equipment and reagents only by an asserted code. */
export const mofcomGacc202556 = {
  id: 'MOFCOM-GACC-2025-56',
  key: 'a56',
  title: { en: 'Certain rare-earth equipment and raw and auxiliary materials', zh: '商务部 海关总署公告2025年第56号 公布对部分稀土设备和原辅料相关物项实施出口管制的决定' },
  number: 'MOFCOM & GACC announcement 56 of 2025',
  issuers: ['MOFCOM', 'GACC'],
  published: '2025-10-09',
  link: 'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1176.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'a56', article: 'whole', text: { en: 'Control of 2B902 and 1C914', zh: '对2B902和1C914实施管制' } }],
  effects: [{ type: 'enact', cite: 'a56', limbs: ['a56'], from: '2025-11-08' }],
  passages: { a56: { article: 'whole' } },
} satisfies Instrument
