import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** 16 names. Names from entities.json. */
export const mofcom202521 = {
  id: 'MOFCOM-2025-21',
  title: {
    en: '16 US entities put on the export-control list',
    zh: '商务部公告2025年第21号：将16家美国实体列入出口管制管控名单',
  },
  number: 'MOFCOM announcement 21 of 2025',
  issuers: ['MOFCOM'],
  published: '2025-04-04',
  link: 'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202504/1116.html',
  layer: 'law',
  transcribed: true,
  provenance: {
    confidence: 'two-secondary',
    checked: '2026-11-24',
    readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'],
  },
  limbs: [
    {
      id: 'm2025-21',
      article: '1',
      text: {
        en: 'Listing on the export-control list',
        zh: '列入出口管制管控名单',
      },
    },
  ],
  effects: [
    {
      type: 'list',
      cite: 'm2025-21',
      limb: 'm2025-21',
      list: 'control-list',
      from: '2025-04-04',
      country: 'US',
      retransfer: 'clause-not-read',
      parties: [
        {
          name: 'High Point Aerotechnologies',
        },
        {
          name: 'Universal Logistics Holdings, Inc.',
        },
        {
          name: 'Source Intelligence, Inc.',
        },
        {
          name: 'Coalition For A Prosperous America',
        },
        {
          name: 'Sierra Nevada Corporation',
        },
        {
          name: 'Edge Autonomy Operations LLC',
        },
        {
          name: 'Cyberlux Corporation',
        },
        {
          name: 'Hudson Technologies Co.',
        },
        {
          name: 'Saronic Technologies, Inc.',
        },
        {
          name: 'Oceaneering International, Inc.',
        },
        {
          name: 'Stick Rudder Enterprises LLC',
        },
        {
          name: 'Cubic Corporation',
        },
        {
          name: 'S3 AeroDefense',
        },
        {
          name: 'TCOM, Limited Partnership',
        },
        {
          name: 'TextOre',
        },
        {
          name: 'ACT1 Federal',
        },
      ],
    },
  ],
  passages: {
    'm2025-21': {
      article: '1',
    },
  },
} satisfies Instrument

export const mofcom202521Sources = [
  {
    title: '商务部公告2025年第21号',
    url: 'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202504/1116.html',
    publisher: 'MOFCOM via https://github.com/weiqi-kids/agent.cross-border-trade',
    date: '2025-04-04',
    quote: 'Adding Sixteen US Entities to the Export Control List',
  },
  {
    title: '大陆商务部 28家',
    url: 'https://www.ettoday.net/news/20250812/3013384.htm',
    publisher: 'ETtoday',
    date: '2025-08-12',
    quote: '第21號和22號公告,將28家美國實體列入出口管制管控名單',
  },
  {
    title: 'MOFCOM_NOTICES table (status and URLs, repository code, (public code)',
    url: 'https://www.mofcom.gov.cn/xwfb/xwfyrth/art/2025/art_7e09fc75390f4a078466b56ac9d6503a.html',
    publisher: 'public repository (list of MOFCOM notices)',
    date: '2026-08',
    quote: 'status: suspended, from 2025-11-10, until 2026-11-10',
  },
] satisfies Source[]
