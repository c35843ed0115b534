import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** Not an export-control listing: a stated name that equals one here is a warning, never a verdict. Not all names were seen. */
export const mofcomOrder20262 = {
  id: 'MOFCOM-ORDER-2026-2',
  title: {
    en: 'Countermeasures against the Responsible Business Alliance and others',
    zh: '商务部令2026年第2号：对责任商业联盟等采取反制措施',
  },
  number: 'MOFCOM order 2 of 2026',
  issuers: ['MOFCOM'],
  published: '2026-08-05',
  link: 'https://aqygzj.mofcom.gov.cn/flzc/gzjgfxwj/art/2026/art_4028b8300fa24a0399f7da26e4939b20.html',
  layer: 'law',
  transcribed: true,
  provenance: {
    confidence: 'single-secondary',
    checked: '2026-11-24',
    readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'],
  },
  limbs: [
    {
      id: 'order2026-2',
      article: 'whole',
    },
  ],
  effects: [
    {
      type: 'counter',
      cite: 'order2026-2',
      limb: 'order2026-2',
      parties: ['Responsible Business Alliance'],
      from: '2026-08-05',
    },
  ],
  passages: {
    'order2026-2': {
      article: 'whole',
    },
  },
} satisfies Instrument

export const mofcomOrder20262Sources = [
  {
    title: 'MOFCOM_NOTICES table (status and URLs, repository code, (public code)',
    url: 'https://aqygzj.mofcom.gov.cn/flzc/gzjgfxwj/art/2026/art_4028b8300fa24a0399f7da26e4939b20.html',
    publisher: 'public repository (list of MOFCOM notices)',
    date: '2026-08',
    quote: '商务部令2026年第2号 — incl. Responsible Business Alliance',
  },
] satisfies Source[]
