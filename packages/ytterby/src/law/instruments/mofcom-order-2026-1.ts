import type { Instrument } from '../../schema/instrument.ts'

/** Not read. One compilation dates the end of order 5 of 2025 to it; its comment and its merge request are the same origin. */
export const mofcomOrder20261 = {
  id: 'MOFCOM-ORDER-2026-1',
  title: {
    en: 'Reported end of the countermeasures against two financial institutions of the European Union',
    zh: '商务部令2026年第1号（标题未见）：据报道取消对欧盟两家金融机构的反制措施',
  },
  number: 'MOFCOM order 1 of 2026',
  issuers: ['MOFCOM'],
  published: null,
  knownBy: '2026-04-24',
  link: 'https://aqygzj.mofcom.gov.cn/flzc/gzjgfxwj/art/2026/art_16b9c2bc90f740668943896da4544768.html',
  layer: 'law',
  transcribed: false,
  provenance: { confidence: 'single-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [],
  effects: [{ type: 'unsettle', cite: 'order2026-1', limbs: ['order2025-5'], from: '2026-04-24' }],
  passages: {
    'order2026-1': {
      article: 'as reported',
      says: { en: 'It is reported to cancel the countermeasures of order 5 of 2025 from 2026-04-24.', zh: '据报道自2026年4月24日起取消2025年第5号令的反制措施。' },
      doubt: {
        en: 'That order 1 of 2026 lifted order 5 of 2025 on 2026-04-24 is reported by one compilation alone. The text was not read, and no second source was found.',
        zh: '2026年第1号令于2026年4月24日取消2025年第5号令，仅见于一份汇编；原文未读，未找到第二来源。',
      },
    },
  },
} satisfies Instrument
