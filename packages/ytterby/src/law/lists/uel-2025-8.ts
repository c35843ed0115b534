import type { Instrument } from '../../schema/instrument.ts'

/** 6 names. Names from entities.json. */
export const uel20258 = {
  id: 'UEL-2025-8',
  title: { en: '6 entities put on the unreliable-entity list', zh: '不可靠实体清单工作机制公告〔2025〕8号：将6家实体列入不可靠实体清单' },
  number: 'Unreliable-entity-list mechanism announcement 8 of 2025',
  issuers: ['Unreliable Entity List Working Mechanism'],
  published: '2025-04-09',
  link: 'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202504/1134.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'uel2025-8', article: '1', text: { en: 'Listing on the unreliable-entity list', zh: '列入不可靠实体清单' } }],
  effects: [
    {
      type: 'list',
      cite: 'uel2025-8',
      limb: 'uel2025-8',
      list: 'unreliable-entity',
      from: '2025-04-10',
      country: null,
      retransfer: 'not-applicable',
      parties: [
        { name: 'Shield AI, Inc.', nameZh: '护盾人工智能公司' },
        { name: 'Sierra Nevada Corporation', nameZh: '内华达山脉公司' },
        { name: 'Cyberlux Corporation', nameZh: '赛博勒克斯公司' },
        { name: 'Edge Autonomy Operations LLC', nameZh: '边缘自治运营公司' },
        { name: 'Group W', nameZh: 'Group W公司' },
        { name: 'Hudson Technologies Co.', nameZh: '哈德森技术公司' },
      ],
    },
  ],
  passages: { 'uel2025-8': { article: '1' } },
} satisfies Instrument
