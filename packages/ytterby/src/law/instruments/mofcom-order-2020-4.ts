import type { Instrument } from '../../schema/instrument.ts'

/** Known by number and title alone, as the instrument on which the notices of the list rest. The day was not read, so it counts from the last day of its year. */
export const mofcomOrder20204 = {
  id: 'MOFCOM-ORDER-2020-4',
  title: { en: 'Provisions on the Unreliable Entity List', zh: '商务部令2020年第4号 不可靠实体清单规定' },
  number: 'MOFCOM order 4 of 2020',
  issuers: ['MOFCOM'],
  published: null,
  knownBy: '2020-12-31',
  link: null,
  layer: 'law',
  transcribed: false,
  provenance: { confidence: 'unverified', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [],
  effects: [],
  passages: {
    'uel-provisions': {
      article: 'title only',
      says: { en: 'The notices of the unreliable-entity list rest on it. Its text was not read.', zh: '不可靠实体清单各公告的依据；原文未读。' },
    },
  },
} satisfies Instrument
