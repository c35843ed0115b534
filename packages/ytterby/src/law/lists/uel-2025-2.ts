import type { Instrument } from '../../schema/instrument.ts'

/** 7 names. Names from entities.json. It was not read in Chinese: those names are what announcement 1 of 2025 prints for the same parties. */
export const uel20252 = {
  id: 'UEL-2025-2',
  title: { en: '7 entities put on the unreliable-entity list', zh: '不可靠实体清单工作机制公告〔2025〕2号：将7家实体列入不可靠实体清单' },
  number: 'Unreliable-entity-list mechanism announcement 2 of 2025',
  issuers: ['Unreliable Entity List Working Mechanism'],
  published: '2025-01-14',
  link: 'https://www.mofcom.gov.cn/zcfb/zc/art/2025/art_6f2746183a8940c5aa49b39ccde50526.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-27', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-27'] },
  limbs: [{ id: 'uel2025-2', article: '1', text: { en: 'Listing on the unreliable-entity list', zh: '列入不可靠实体清单' } }],
  effects: [
    {
      type: 'list',
      cite: 'uel2025-2',
      limb: 'uel2025-2',
      list: 'unreliable-entity',
      from: '2025-01-14',
      country: null,
      retransfer: 'not-applicable',
      parties: [
        { name: 'Inter-Coastal Electronics', aliases: ['海岸间电子公司'] },
        { name: 'System Studies & Simulation', aliases: ['系统研究与模拟公司'] },
        { name: 'IronMountain Solutions', aliases: ['铁山解决方案公司'] },
        { name: 'Applied Technologies Group', aliases: ['应用技术集团'] },
        { name: 'Axient', aliases: ['阿克西恩特公司'] },
        { name: 'Anduril Industries', aliases: ['安杜里尔公司'] },
        { name: 'Maritime Tactical Systems', aliases: ['海上战术系统公司'] },
      ],
    },
  ],
  passages: { 'uel2025-2': { article: '1' } },
} satisfies Instrument
