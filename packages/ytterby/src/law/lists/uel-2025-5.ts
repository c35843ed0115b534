import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** 10 names. Names from entities.json. */
export const uel20255 = {
  id: 'UEL-2025-5',
  title: {
    en: '10 entities put on the unreliable-entity list',
    zh: '不可靠实体清单工作机制公告〔2025〕5号：将10家实体列入不可靠实体清单',
  },
  number: 'Unreliable-entity-list mechanism announcement 5 of 2025',
  issuers: ['Unreliable Entity List Working Mechanism'],
  published: '2025-03-04',
  link: 'https://www.shine.cn/biz/economy/2503048974/',
  layer: 'law',
  transcribed: true,
  provenance: {
    confidence: 'two-secondary',
    checked: '2026-11-24',
    readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'],
  },
  limbs: [
    {
      id: 'uel2025-5',
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
      cite: 'uel2025-5',
      limb: 'uel2025-5',
      list: 'unreliable-entity',
      from: '2025-03-04',
      country: null,
      retransfer: 'not-applicable',
      parties: [
        {
          name: 'TCOM, Limited Partnership',
        },
        {
          name: 'Stick Rudder Enterprises LLC',
        },
        {
          name: 'Teledyne Brown Engineering, Inc.',
        },
        {
          name: 'Huntington Ingalls Industries Inc.',
        },
        {
          name: 'S3 AeroDefense',
        },
        {
          name: 'Cubic Corporation',
        },
        {
          name: 'TextOre',
        },
        {
          name: 'ACT1 Federal',
        },
        {
          name: 'Exovera',
        },
        {
          name: 'Planate Management Group',
        },
      ],
    },
  ],
  passages: {
    'uel2025-5': {
      article: '1',
    },
  },
} satisfies Instrument

export const uel20255Sources = [
  {
    title: 'China adds 10 US firms to unreliable entity list',
    url: 'https://www.shine.cn/biz/economy/2503048974/',
    publisher: 'Shine/Xinhua',
    date: '2025-03-04',
    quote: 'TCOM, Limited Partnership, Stick Rudder Enterprises LLC, Teledyne Brown Engineering',
  },
] satisfies Source[]
