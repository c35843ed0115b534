import type { Instrument } from '../../schema/instrument.ts'

/** The day of publication was not read; FAQ V of 2025-09-16 came after it. */
export const mofcomFaqReIv = {
  id: 'MOFCOM-FAQ-RE-IV',
  title: { en: 'Frequently asked questions on dual-use items (IV) (rare earths)', zh: '两用物项常见问题解答之四' },
  number: 'FAQ IV',
  issuers: ['MOFCOM'],
  published: null,
  knownBy: '2025-09-16',
  link: 'https://rareearthexchanges.com/news/china-expands-export-controls-on-rare-earth-products-in-latest-faq-update',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'single-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [
    {
      type: 'interpret',
      cite: 'faq-iv-primary',
      id: 'faq-iv-primary-ndfeb-in',
      limbs: ['a18'],
      from: '2025-04-04',
      forms: ['ndfeb-magnet'],
      outcome: 'within',
      generally: false,
      text: {
        en: 'Primary processed products of NdFeB containing dysprosium or terbium (magnet steel, magnet rings, magnet stones) are within the control.',
        zh: '含铽、含镝钕铁硼永磁材料的初级加工产品（磁钢、磁环、磁石）属于管制范围。',
      },
    },
    {
      type: 'interpret',
      cite: 'faq-iv-motors',
      id: 'faq-iv-motors-out',
      limbs: ['a18'],
      from: '2025-04-04',
      forms: ['motor', 'loudspeaker', 'electronic-component'],
      outcome: 'outside',
      generally: false,
      text: {
        en: 'Electronic components such as motors, and finished electronic products such as headphones and loudspeakers, are not within it.',
        zh: '电机等电子元器件以及耳机、扬声器等电子成品不属于管制范围。',
      },
    },
  ],
  passages: { 'faq-iv-primary': { article: 'statement on primary processed products' }, 'faq-iv-motors': { article: 'statement on motors and finished products' } },
} satisfies Instrument
