import type { Instrument } from '../../schema/instrument.ts'

/** The catalogue itself was not read; the prohibited fields are known from reports, the six restricted entries are not. */
export const mofcomMost202357 = {
  id: 'MOFCOM-MOST-2023-57',
  key: 'tech2023',
  title: { en: 'Catalogue of technologies prohibited or restricted from export (2023)', zh: '商务部 科技部公告2023年第57号 中国禁止出口限制出口技术目录' },
  number: 'MOFCOM & MOST announcement 57 of 2023',
  issuers: ['MOFCOM', 'MOST'],
  published: '2023-12-21',
  link: 'http://m.jizihe.com/page/2024/0315/23751946.shtml',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'tech2023', article: 'rare-earth entries' }],
  effects: [
    { type: 'enact', cite: 'tech2023', limbs: ['tech2023'], from: '2023-12-21' },
    { type: 'revoke', cite: 'tech2023', limbs: ['tech2008'], from: '2023-12-21' },
  ],
  passages: {
    'tech2023-restricted': {
      article: 'restricted entries',
      says: {
        en: 'Six restricted rare-earth entries (five before) need a technology export licence; their wording was not read. Prohibited entries: two, three before. In all 134 technologies, 24 prohibited and 110 restricted.',
        zh: '稀土限制类六项（原五项）须领技术出口许可证，未读到其文字；禁止类两项（原三项）。目录共134项，其中禁止类24项、限制类110项。',
      },
    },
    tech2023: {
      article: 'rare-earth entries',
      doubt: {
        en: 'Reports differ on the last magnet-related entry of the technology catalogue of 2023: rare-earth calcium oxyborate, or “boric acid and calcium oxide”.',
        zh: '关于2023年技术目录最后一项与磁体有关的条目，报道不一：稀土硼酸氧钙，或“硼酸和氧化钙”。',
      },
    },
  },
} satisfies Instrument
