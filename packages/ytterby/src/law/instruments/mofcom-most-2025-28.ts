import type { Instrument } from '../../schema/instrument.ts'

/** Three entries deleted, one added, one changed; none of them on rare earths as far as reported. */
export const mofcomMost202528 = {
  id: 'MOFCOM-MOST-2025-28',
  title: { en: 'Adjustment of the technology catalogue of 2023', zh: '商务部 科技部公告2025年第28号 调整《中国禁止出口限制出口技术目录》' },
  number: 'MOFCOM & MOST announcement 28 of 2025',
  issuers: ['MOFCOM', 'MOST'],
  published: '2025-07-15',
  link: 'http://www.zhenghe.cn/ZCT/PolicyReadDetail?id=3e948e48-36e0-4a20-af2c-33eb471eb4b2',
  layer: 'law',
  transcribed: false,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [
    {
      id: 'tech2025',
      article: 'whole',
      text: { en: 'Deletes three entries, adds the preparation of battery cathode materials, changes one', zh: '删除3项，新增电池正极材料制备技术1项，修改1项' },
    },
  ],
  effects: [{ type: 'enact', cite: 'tech2025', limbs: ['tech2025'], from: '2025-07-15' }],
  passages: {
    tech2025: {
      article: 'whole',
      doubt: {
        en: 'The list of entries of the 2025 adjustment stands in an attachment that was not read; no change to rare earths was reported.',
        zh: '2025年调整的条目清单在未读到的附件中；未见涉及稀土的报道。',
      },
    },
  },
} satisfies Instrument
