import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** Not an export-control listing: a stated name that equals one here is a warning, never a verdict. Not all names were seen. */
export const mofcomOrder20256 = {
  id: 'MOFCOM-ORDER-2025-6',
  title: {
    en: 'Countermeasures against United States subsidiaries of Hanwha Ocean',
    zh: '商务部令2025年第6号：对韩华海洋相关在美子公司采取反制措施',
  },
  number: 'MOFCOM order 6 of 2025',
  issuers: ['MOFCOM'],
  published: '2025-10-14',
  link: 'https://aqygzj.mofcom.gov.cn/flzc/gzjgfxwj/art/2025/art_ff624c30d2734ed9b3d0916a23ed1c45.html',
  layer: 'law',
  transcribed: true,
  provenance: {
    confidence: 'single-secondary',
    checked: '2026-11-24',
    readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'],
  },
  limbs: [
    {
      id: 'order2025-6',
      article: 'whole',
    },
  ],
  effects: [
    {
      type: 'counter',
      cite: 'order2025-6',
      limb: 'order2025-6',
      parties: ['Hanwha Shipping LLC', 'Hanwha Philly Shipyard Inc.', 'HS USA Holdings Corp.'],
      from: '2025-10-14',
    },
  ],
  passages: {
    'order2025-6': {
      article: 'whole',
    },
  },
} satisfies Instrument

export const mofcomOrder20256Sources = [
  {
    title: 'MOFCOM_NOTICES table (status and URLs, repository code, (public code)',
    url: 'https://aqygzj.mofcom.gov.cn/flzc/gzjgfxwj/art/2025/art_ff624c30d2734ed9b3d0916a23ed1c45.html',
    publisher: 'public repository (list of MOFCOM notices)',
    date: '2026-08',
    quote: '商务部令2025年第6号 — Hanwha Ocean US subsidiaries … suspended until 2026-11-10',
  },
] satisfies Source[]
