import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** Known by its title alone; the day was not read, so it counts from the last day of the months named. */
export const mofcom202634 = {
  id: 'MOFCOM-2026-34',
  title: {
    en: 'Stronger control of UAV-related dual-use items to the United States',
    zh: '商务部公告2026年第34号 公布加强无人机相关两用物项对美国出口管制',
  },
  number: 'MOFCOM announcement 34 of 2026',
  issuers: ['MOFCOM'],
  published: null,
  knownBy: '2026-09-30',
  link: null,
  layer: 'law',
  transcribed: false,
  provenance: {
    confidence: 'single-secondary',
    checked: '2026-11-24',
    readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'],
  },
  limbs: [
    {
      id: 'a2026-34',
      article: 'whole',
    },
  ],
  effects: [
    {
      type: 'enact',
      cite: 'a2026-34',
      limbs: ['a2026-34'],
      from: '2026-09-30',
    },
  ],
  passages: {
    'a2026-34': {
      article: 'title only',
      doubt: {
        en: 'The day of announcement 34 of 2026 was not read: August or September 2026.',
        zh: '公告2026年第34号的具体日期未读到：2026年8月或9月。',
      },
    },
  },
  adjacent: { metals: [], destination: 'US' },
} satisfies Instrument

export const mofcom202634Sources = [
  {
    title: 'policy title list: 商务部公告2026年第34号 公布加强无人机相关两用物项对美国出口管制',
    url: null,
    publisher: 'GitHub',
    date: '2026-08/09',
  },
] satisfies Source[]
