import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** Not an export-control listing: a stated name that equals one here is a warning, never a verdict.  */
export const mofcomDecision20260805 = {
  id: 'MOFCOM-DECISION-2026-08-05',
  title: {
    en: 'Countermeasures against Compliance Testing LLC',
    zh: '商务部决定（2026年8月5日）：对Compliance Testing LLC采取反制措施',
  },
  number: null,
  issuers: ['MOFCOM'],
  published: '2026-08-05',
  link: 'https://aqygzj.mofcom.gov.cn/flzc/gzjgfxwj/art/2026/art_97d99d522e6944439ae31884c928ee31.html',
  layer: 'law',
  transcribed: true,
  provenance: {
    confidence: 'single-secondary',
    checked: '2026-11-24',
    readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'],
  },
  limbs: [
    {
      id: 'decision2026-08',
      article: 'whole',
    },
  ],
  effects: [
    {
      type: 'counter',
      cite: 'decision2026-08',
      limb: 'decision2026-08',
      parties: ['Compliance Testing LLC'],
      from: '2026-08-05',
    },
  ],
  passages: {
    'decision2026-08': {
      article: 'whole',
    },
  },
} satisfies Instrument

export const mofcomDecision20260805Sources = [
  {
    title: 'MOFCOM_NOTICES table (status and URLs, repository code, (public code)',
    url: 'https://aqygzj.mofcom.gov.cn/flzc/gzjgfxwj/art/2026/art_97d99d522e6944439ae31884c928ee31.html',
    publisher: 'public repository (list of MOFCOM notices)',
    date: '2026-08',
    quote: '商务部决定(2026-08-05)— Compliance Testing LLC',
  },
] satisfies Source[]
