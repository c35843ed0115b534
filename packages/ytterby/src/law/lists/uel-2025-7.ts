import type { Instrument } from '../../schema/instrument.ts'

/** 11 names. Names from entities.json, as the press writes them; as the notice prints them (aliases) and in Chinese, and the link, from entities-2026-11-27.json. */
export const uel20257 = {
  id: 'UEL-2025-7',
  title: { en: '11 entities put on the unreliable-entity list', zh: '不可靠实体清单工作机制公告〔2025〕7号：将11家实体列入不可靠实体清单' },
  number: 'Unreliable-entity-list mechanism announcement 7 of 2025',
  issuers: ['Unreliable Entity List Working Mechanism'],
  published: '2025-04-04',
  link: 'https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_e4f474d3aeba4672913db1042d845d78.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-27', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-27'] },
  limbs: [{ id: 'uel2025-7', article: '1', text: { en: 'Listing on the unreliable-entity list', zh: '列入不可靠实体清单' } }],
  effects: [
    {
      type: 'list',
      cite: 'uel2025-7',
      limb: 'uel2025-7',
      list: 'unreliable-entity',
      from: '2025-04-04',
      country: null,
      retransfer: 'not-applicable',
      parties: [
        { name: 'Skydio', nameZh: '斯凯迪奥公司', aliases: ['Skydio Inc.'] },
        { name: 'BRINC Drones', nameZh: 'BRINC无人机公司', aliases: ['BRINC Drones,Inc.'] },
        { name: 'Red Six Solutions', nameZh: '红色六方案公司' },
        { name: 'SYNEXXUS', nameZh: '赛尼克斯公司', aliases: ['SYNEXXUS, Inc.'] },
        { name: 'Firestorm Labs', nameZh: '火风暴实验室公司', aliases: ['Firestorm Labs, Inc.'] },
        { name: 'Kratos Unmanned Aerial Systems', nameZh: '奎托斯无人机系统公司', aliases: ['Kratos Unmanned Aerial Systems, Inc.'] },
        { name: 'HavocAI', nameZh: '浩劫人工智能公司' },
        { name: 'Neros Technologies', nameZh: '尼罗斯科技公司' },
        { name: 'Domo Tactical Communications', nameZh: '多莫战术通信公司' },
        { name: 'Rapid Flight', nameZh: '急速飞行公司', aliases: ['Rapid Flight LLC'] },
        { name: 'Insitu', nameZh: '英斯图公司', aliases: ['Insitu,Inc.'] },
      ],
    },
  ],
  passages: { 'uel2025-7': { article: '1' } },
} satisfies Instrument
