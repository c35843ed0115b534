import type { Instrument } from '../../schema/instrument.ts'

/** 2 names. PVH as the notice prints it (alias) and in Chinese, and the link, from entities-2026-11-27.json. second measure on Illumina in 〔2025〕6号 (2025-03-04): import ban on gene sequencers, stopped 2025-11-10; commentators note 4号 itself was not lifted */
export const uel20254 = {
  id: 'UEL-2025-4',
  title: { en: '2 entities put on the unreliable-entity list', zh: '不可靠实体清单工作机制公告〔2025〕4号：将2家实体列入不可靠实体清单' },
  number: 'Unreliable-entity-list mechanism announcement 4 of 2025',
  issuers: ['Unreliable Entity List Working Mechanism'],
  published: '2025-02-04',
  link: 'https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_ab15d2258dda4e93b8ad1ec4776d37c3.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'single-secondary', checked: '2026-11-27', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-27'] },
  limbs: [{ id: 'uel2025-4', article: '1', text: { en: 'Listing on the unreliable-entity list', zh: '列入不可靠实体清单' } }],
  effects: [
    {
      type: 'list',
      cite: 'uel2025-4',
      limb: 'uel2025-4',
      list: 'unreliable-entity',
      from: '2025-02-04',
      country: null,
      retransfer: 'not-applicable',
      tradeBar: 'clause-not-read',
      parties: [
        { name: 'PVH Corp.', nameZh: 'PVH集团', aliases: ['PVH Group'] },
        { name: 'Illumina, Inc.', nameZh: '因美纳公司' },
      ],
    },
  ],
  passages: { 'uel2025-4': { article: '1' } },
} satisfies Instrument
