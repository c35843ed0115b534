import type { Instrument } from '../../schema/instrument.ts'

/** 3 names. Names from entities.json. */
export const uel20259 = {
  id: 'UEL-2025-9',
  title: { en: '3 entities put on the unreliable-entity list', zh: '不可靠实体清单工作机制〔2025〕9号：将3家实体列入不可靠实体清单' },
  number: 'Unreliable-entity-list mechanism announcement 9 of 2025',
  issuers: ['Unreliable Entity List Working Mechanism'],
  published: '2025-09-25',
  link: 'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202509/1165.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'uel2025-9', article: '1', text: { en: 'Listing on the unreliable-entity list', zh: '列入不可靠实体清单' } }],
  effects: [
    {
      type: 'list',
      cite: 'uel2025-9',
      limb: 'uel2025-9',
      list: 'unreliable-entity',
      from: '2025-09-25',
      country: null,
      retransfer: 'not-applicable',
      parties: [
        { name: 'Saronic Technologies, Inc.', nameZh: '萨罗尼克科技公司' },
        { name: 'Aerkomm Inc.', nameZh: '爱尔康公司' },
        { name: 'Oceaneering International, Inc.', nameZh: '国际海洋工程公司' },
      ],
    },
  ],
  passages: { 'uel2025-9': { article: '1' } },
} satisfies Instrument
