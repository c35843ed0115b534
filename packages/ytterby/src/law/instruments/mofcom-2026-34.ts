import type { Instrument } from '../../schema/instrument.ts'

/** Drones, their key parts and technology to the United States; day, address and the words quoted from countermeasures-2026-11-29.json. Its entries were not read. */
export const mofcom202634 = {
  id: 'MOFCOM-2026-34',
  title: { en: 'Stronger control of UAV-related dual-use items to the United States', zh: '商务部公告2026年第34号 公布加强无人机相关两用物项对美国出口管制' },
  number: 'MOFCOM announcement 34 of 2026',
  issuers: ['MOFCOM'],
  published: '2026-08-05',
  link: 'https://aqygzj.mofcom.gov.cn/flzc/gzjgfxwj/art/2026/art_38af07adecf3422093fe0976cd05a329.html',
  layer: 'law',
  transcribed: false,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-29'] },
  limbs: [{ id: 'a2026-34', article: 'whole' }],
  effects: [{ type: 'enact', cite: 'a2026-34', limbs: ['a2026-34'], from: '2026-08-05' }],
  passages: {
    'a2026-34': {
      article: 'as reported',
      says: {
        en: 'Drones on the dual-use list, their key parts and the technology for them are reviewed strictly, case by case, for export to the United States; no licence facilitation applies.',
        zh: '对列入《中华人民共和国两用物项出口管制清单》的无人机及其关键零部件、相关技术对美国出口，逐案从严审核，不适用许可便利措施。',
      },
      doubt: {
        en: 'Announcement 34 of 2026 is known from two quotations. Whether “no licence facilitation” bars the certificate by registration as well as the general licence was not read.',
        zh: '公告2026年第34号据两处引文知悉；“不适用许可便利措施”是否除通用许可外亦排除登记方式的出口凭证，未读到。',
      },
    },
  },
  adjacent: { metals: [], destination: 'US' },
} satisfies Instrument
