import type { Instrument } from '../../schema/instrument.ts'

/** Known to exist; neither text nor day was found. */
export const mofcomFaqReIIii = {
  id: 'MOFCOM-FAQ-RE-I-III',
  title: { en: 'Frequently asked questions on dual-use items (I to III)', zh: '两用物项常见问题解答之一至三' },
  number: null,
  issuers: ['MOFCOM'],
  published: null,
  knownBy: '2025-09-16',
  link: 'http://bbs.jying.cn/thread-242473-1-1.html',
  layer: 'law',
  transcribed: false,
  provenance: { confidence: 'single-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [],
  passages: {
    'faq-re-i': {
      article: 'by reference in FAQ V and in a report of 2025-05-10',
      says: { en: 'By 2025-05-10 a first clarification on permanent magnets had been given.', zh: '2025年5月10日前已就永磁材料作出首次澄清。' },
      doubt: { en: 'Numbers I to III of the questions and answers were not found.', zh: '常见问题解答之一至三未找到。' },
    },
  },
} satisfies Instrument
