import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** 16 names. Names from entities.json; those in Chinese that it lacks, and the link, from entities-2026-11-27.json. */
export const mofcom202521 = {
  id: 'MOFCOM-2025-21',
  title: { en: '16 US entities put on the export-control list', zh: '商务部公告2025年第21号：将16家美国实体列入出口管制管控名单' },
  number: 'MOFCOM announcement 21 of 2025',
  issuers: ['MOFCOM'],
  published: '2025-04-04',
  link: 'https://www.mofcom.gov.cn/zcfb/blgg/gg/2025/art/2025/art_e1772b9dcc6c4337aa61f1f8847d0a61.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-27', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-27'] },
  limbs: [{ id: 'm2025-21', article: '1', text: { en: 'Listing on the export-control list', zh: '列入出口管制管控名单' } }],
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
        { name: 'High Point Aerotechnologies', nameZh: '高点航空技术公司' },
        { name: 'Universal Logistics Holdings, Inc.', nameZh: '环球世界物流公司' },
        { name: 'Source Intelligence, Inc.', nameZh: 'Source Intelligence公司' },
        { name: 'Coalition For A Prosperous America', nameZh: '美国繁荣联盟' },
        { name: 'Sierra Nevada Corporation', nameZh: '内华达山脉公司' },
        { name: 'Edge Autonomy Operations LLC', nameZh: '边缘自治运营公司' },
        { name: 'Cyberlux Corporation', nameZh: '赛博勒克斯公司' },
        { name: 'Hudson Technologies Co.', nameZh: '哈德森技术公司' },
        { name: 'Saronic Technologies, Inc.', nameZh: '萨罗尼克科技公司' },
        { name: 'Oceaneering International, Inc.', nameZh: '国际海洋工程公司' },
        { name: 'Stick Rudder Enterprises LLC', nameZh: '摇杆舵公司' },
        { name: 'Cubic Corporation', nameZh: '立方公司' },
        { name: 'S3 AeroDefense', nameZh: 'S3航空防务公司' },
        { name: 'TCOM, Limited Partnership', nameZh: '特科姆公司' },
        { name: 'TextOre', nameZh: '文本矿公司' },
        { name: 'ACT1 Federal', nameZh: 'ACT1联邦公司' },
      ],
    },
  ],
  passages: { 'm2025-21': { article: '1' } },
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
  {
    title: 'the notice with its names in Chinese',
    url: 'https://www.mofcom.gov.cn/zcfb/blgg/gg/2025/art/2025/art_e1772b9dcc6c4337aa61f1f8847d0a61.html',
    publisher: 'MOFCOM, as one compilation of the notices gives it; read once',
    date: '2025-04-04',
    quote: '高点航空技术公司、环球世界物流公司、Source Intelligence公司',
  },
] satisfies Source[]
