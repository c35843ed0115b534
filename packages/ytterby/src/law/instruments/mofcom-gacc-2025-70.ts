import type { Instrument } from '../../schema/instrument.ts'

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
