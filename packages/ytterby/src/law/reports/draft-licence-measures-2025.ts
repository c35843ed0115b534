import type { Instrument } from '../../schema/instrument.ts'

/** A draft binds nobody; no final text was found. */
export const draftLicenceMeasures2025 = {
  id: 'DRAFT-LICENCE-MEASURES-2025',
  title: { en: 'Measures on the administration of dual-use export licences (revised draft)', zh: '两用物项出口许可证管理办法（修订草案征求意见稿）' },
  number: null,
  issuers: ['MOFCOM'],
  published: '2025-09-16',
  link: 'https://npo00795p.npoall.com/news/itemid-191604.html',
  layer: 'report',
  transcribed: false,
  provenance: { confidence: 'single-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [],
  passages: {
    draft2025: {
      article: 'draft; article 4 on who issues',
      says: { en: 'The Quota and Licence Affairs Bureau of MOFCOM and delegated provincial departments issue.', zh: '商务部配额许可证事务局及受委托的省级商务主管部门发证。' },
      doubt: {
        en: 'The revised measures on dual-use licences were out for comment to 2025-10-16; no final text was found.',
        zh: '两用物项出口许可证管理办法修订草案征求意见至2025年10月16日；未见正式文本。',
      },
    },
  },
} satisfies Instrument
