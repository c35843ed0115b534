import type { Instrument } from '../../schema/instrument.ts'

/** Trade names of magnets and materials. They prompt questions; no grade proves a composition. */
export const magnetGrades = {
  id: 'MAGNET-GRADES',
  title: { en: 'Grades of permanent magnets and usual compositions', zh: '永磁材料牌号及常见成分' },
  number: null,
  issuers: ['makers and handbooks'],
  published: null,
  knownBy: '2026-11-24',
  link: 'https://www.mainrichinternational.com/resources/articles/ndfeb-magnet-grades-explained-n35-to-n55',
  layer: 'report',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [],
  passages: { grades: { article: 'grade tables; compositions' } },
} satisfies Instrument
