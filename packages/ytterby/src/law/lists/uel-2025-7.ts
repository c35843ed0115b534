import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

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

export const uel20257Sources = [
  {
    title: 'China restricts 11 US defense manufacturers',
    url: 'https://manufacturingdive.com/news/china-government-sanctions-us-defense-manufacturing-skydio-boeing-insitu/744466',
    publisher: 'Manufacturing Dive',
    date: '2025-04-04',
    quote: 'placed 11 companies … on its unreliable entity list',
  },
  {
    title: '中美关税战 暂停',
    url: 'https://www.stheadline.com/zh-hans/realtime-china/3489562/中美关税战中国暂停针对美实体不可靠实体清单与出口管制措施',
    publisher: '星岛头条',
    date: '2025-08-12',
    quote: '继续暂停4月4日公告(不可靠实体清单工作机制〔2025〕7号)相关措施90天',
  },
  {
    title: 'the notice with its names in Chinese',
    url: 'https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_e4f474d3aeba4672913db1042d845d78.html',
    publisher: 'MOFCOM, as one compilation of the notices gives it; read once',
    date: '2025-04-04',
    quote: '斯凯迪奥公司、BRINC无人机公司、红色六方案公司',
  },
] satisfies Source[]
