import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** 11 names. Names from entities.json. */
export const uel20257 = {
  id: 'UEL-2025-7',
  title: {
    en: '11 entities put on the unreliable-entity list',
    zh: '不可靠实体清单工作机制公告〔2025〕7号：将11家实体列入不可靠实体清单',
  },
  number: 'Unreliable-entity-list mechanism announcement 7 of 2025',
  issuers: ['Unreliable Entity List Working Mechanism'],
  published: '2025-04-04',
  link: 'https://manufacturingdive.com/news/china-government-sanctions-us-defense-manufacturing-skydio-boeing-insitu/744466',
  layer: 'law',
  transcribed: true,
  provenance: {
    confidence: 'two-secondary',
    checked: '2026-11-24',
    readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'],
  },
  limbs: [
    {
      id: 'uel2025-7',
      article: '1',
      text: {
        en: 'Listing on the unreliable-entity list',
        zh: '列入不可靠实体清单',
      },
    },
  ],
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
        {
          name: 'Skydio',
        },
        {
          name: 'BRINC Drones',
        },
        {
          name: 'Red Six Solutions',
        },
        {
          name: 'SYNEXXUS',
        },
        {
          name: 'Firestorm Labs',
        },
        {
          name: 'Kratos Unmanned Aerial Systems',
        },
        {
          name: 'HavocAI',
        },
        {
          name: 'Neros Technologies',
        },
        {
          name: 'Domo Tactical Communications',
        },
        {
          name: 'Rapid Flight',
        },
        {
          name: 'Insitu',
        },
      ],
    },
  ],
  passages: {
    'uel2025-7': {
      article: '1',
    },
  },
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
] satisfies Source[]
