import type { Instrument } from '../../schema/instrument.ts'

/** The first total we hold; its batches already exceeded it. */
export const setc200277 = {
  id: 'SETC-2002-77',
  title: { en: 'Planned total of the rare-earth export quota of 2003', zh: '国家经贸委公告2002年第77号（2003年稀土出口配额总量）' },
  number: 'State Economic and Trade Commission announcement 77 of 2002',
  issuers: ['State Economic and Trade Commission'],
  published: null,
  knownBy: '2003-01-01',
  link: 'http://www.8341v.cn/news/1893.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'single-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'setc77', article: 'whole' }],
  effects: [
    { type: 'enact', cite: 'setc77', limbs: ['setc77'], from: '2003-01-01' },
    { type: 'revoke', cite: 'setc77', limbs: ['setc77'], from: '2004-01-01' },
  ],
  passages: { setc77: { article: 'as reported' } },
} satisfies Instrument
