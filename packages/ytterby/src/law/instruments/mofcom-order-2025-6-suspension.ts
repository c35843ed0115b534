import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** The instrument itself was not read; the days come from a table of notices. */
export const mofcomOrder20256Suspension = {
  id: 'MOFCOM-ORDER-2025-6-SUSPENSION',
  title: {
    en: 'Suspension of order 6 of 2025 to 2026-11-10',
    zh: '暂停商务部令2025年第6号至2026年11月10日',
  },
  number: null,
  issuers: ['MOFCOM'],
  published: null,
  knownBy: '2026-08-31',
  link: 'https://aqygzj.mofcom.gov.cn/flzc/gzjgfxwj/art/2025/art_ff624c30d2734ed9b3d0916a23ed1c45.html',
  layer: 'law',
  transcribed: true,
  provenance: {
    confidence: 'single-secondary',
    checked: '2026-11-24',
    readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'],
  },
  limbs: [],
  effects: [
    {
      type: 'suspend',
      cite: 'order2025-6-pause',
      limbs: ['order2025-6'],
      from: '2025-11-10',
      until: '2026-11-11',
      lastDayUnclear: '2026-11-10',
    },
  ],
  passages: {
    'order2025-6-pause': {
      article: 'as listed in a table of notices',
    },
  },
} satisfies Instrument

export const mofcomOrder20256SuspensionSources = [
  {
    title: 'MOFCOM_NOTICES table (status and URLs, repository code, (public code)',
    url: 'https://aqygzj.mofcom.gov.cn/flzc/gzjgfxwj/art/2025/art_ff624c30d2734ed9b3d0916a23ed1c45.html',
    publisher: 'public repository (list of MOFCOM notices)',
    date: '2026-08',
    quote: '商务部令2025年第6号 — Hanwha Ocean US subsidiaries … suspended until 2026-11-10',
  },
] satisfies Source[]
