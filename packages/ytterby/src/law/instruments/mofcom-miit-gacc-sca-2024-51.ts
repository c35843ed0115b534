import type { Instrument } from '../../schema/instrument.ts'

/** The list into which later announcements insert their codes. Not transcribed. */
export const mofcomMiitGaccSca202451 = {
  id: 'MOFCOM-MIIT-GACC-SCA-2024-51',
  title: { en: 'Dual-Use Items Export Control List', zh: '商务部 工业和信息化部 海关总署 国家密码管理局公告2024年第51号 两用物项出口管制清单' },
  number: 'MOFCOM, MIIT, GACC & SCA announcement 51 of 2024',
  issuers: ['MOFCOM', 'MIIT', 'GACC', 'State Cryptography Administration'],
  published: '2024-11-15',
  link: 'https://github.com/weiqi-kids/agent.cross-border-trade',
  layer: 'law',
  transcribed: false,
  provenance: { confidence: 'single-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'a2024-51', article: 'whole', text: { en: 'The unified list with its control codes', zh: '统一的两用物项出口管制清单及管制编码' } }],
  effects: [{ type: 'enact', cite: 'a2024-51', limbs: ['a2024-51'], from: '2024-12-01' }],
  passages: {
    'a2024-51': {
      article: 'whole',
      says: {
        en: 'About 700 items under control codes of digit, letter and digits; announcement 18 of 2025 and its successors insert 1C902 and further codes.',
        zh: '约700个物项，以数字、字母、数字组成管制编码；2025年第18号等公告增列1C902等编码。',
      },
    },
  },
} satisfies Instrument
