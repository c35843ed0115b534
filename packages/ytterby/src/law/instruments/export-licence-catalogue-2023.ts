import type { Instrument } from '../../schema/instrument.ts'

/** The edition of 2023 of the yearly catalogue. */
export const exportLicenceCatalogue2023 = {
  id: 'EXPORT-LICENCE-CATALOGUE-2023',
  title: { en: 'Export licence catalogue, 2023 edition', zh: '出口许可证管理货物目录（2023年）' },
  number: null,
  issuers: ['MOFCOM', 'GACC'],
  published: '2022-12-30',
  link: 'https://www.iea.org/policies/17894-catalogue-of-commodities-subject-to-the-administration-of-export-licences',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'single-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'xl2023', article: 'rare-earth rows' }],
  effects: [
    { type: 'enact', cite: 'xl2023', limbs: ['xl2023'], from: '2023-01-01' },
    { type: 'revoke', cite: 'xl2023', limbs: ['xl2023'], from: '2024-01-01' },
  ],
  passages: {
    xl2023: {
      article: 'rare-earth rows; an edition serves its own year',
      says: {
        en: 'The rule of designated ports stays suspended for rare earths; cerium under 500 micrometres needs a dual-use licence. 43 kinds of goods in all.',
        zh: '稀土指定口岸管理继续暂停；颗粒小于500微米的铈须领两用物项许可证。共43种货物。',
      },
      doubt: { en: 'The number of the edition of 2023 was not seen; its content is known from a summary.', zh: '未见2023年版目录的文号；内容来自摘要。' },
    },
  },
} satisfies Instrument
