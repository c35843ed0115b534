import type { Instrument } from '../../schema/instrument.ts'

/** 4 names. Names from entities.json; the alias is what announcement 1 of 2025 prints for the same party. */
export const uel20253 = {
  id: 'UEL-2025-3',
  title: { en: '4 entities put on the unreliable-entity list', zh: '不可靠实体清单工作机制公告〔2025〕3号：将4家实体列入不可靠实体清单' },
  number: 'Unreliable-entity-list mechanism announcement 3 of 2025',
  issuers: ['Unreliable Entity List Working Mechanism'],
  published: '2025-01-15',
  link: 'https://www.mofcom.gov.cn/zfxxgk/gkml/art/2025/art_6e8e95805f9c4d0282f02792a2a967f5.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-27', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-27'] },
  limbs: [{ id: 'uel2025-3', article: '1', text: { en: 'Listing on the unreliable-entity list', zh: '列入不可靠实体清单' } }],
  effects: [
    {
      type: 'list',
      cite: 'uel2025-3',
      limb: 'uel2025-3',
      list: 'unreliable-entity',
      from: '2025-01-15',
      country: null,
      retransfer: 'not-applicable',
      parties: [
        { name: 'Pacific Rim Defense', nameZh: '环太平洋防务公司' },
        { name: 'AEVEX Aerospace', nameZh: 'AEVEX航天公司' },
        { name: 'LKD Aerospace', nameZh: 'LKD航天公司' },
        { name: 'Summit Technologies', nameZh: '顶峰科技公司', aliases: ['Summit Technologies Inc.'] },
      ],
    },
  ],
  passages: { 'uel2025-3': { article: '1' } },
} satisfies Instrument
