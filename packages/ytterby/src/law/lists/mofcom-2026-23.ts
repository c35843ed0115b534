import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** 10 names. first listing of rare-earth companies (MP Materials, USA Rare Earth) */
export const mofcom202623 = {
  id: 'MOFCOM-2026-23',
  title: { en: '10 US entities put on the export-control list', zh: '商务部公告2026年第23号：将10家美国实体列入出口管制管控名单' },
  number: 'MOFCOM announcement 23 of 2026',
  issuers: ['MOFCOM'],
  published: '2026-06-22',
  link: 'https://www.mofcom.gov.cn/zcfb/zc/art/2026/art_600b218f9c6e4326a9a33500eda5d7fb.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'm2026-23', article: '1', text: { en: 'Listing on the export-control list', zh: '列入出口管制管控名单' } }],
  effects: [
    {
      type: 'list',
      cite: 'm2026-23',
      limb: 'm2026-23',
      list: 'control-list',
      from: '2026-06-22',
      country: 'US',
      retransfer: 'barred',
      parties: [
        { name: 'Aveox, Inc.', nameZh: '艾维奥克斯公司' },
        { name: 'Red Cat Holdings, Inc.', nameZh: '红猫控股公司' },
        { name: 'Teal Drones, Inc.', nameZh: '蒂尔无人机公司' },
        { name: 'IMSAR, LLC', nameZh: '美国IMSAR公司' },
        { name: 'Jaia Robotics, Inc.', nameZh: '杰亚机器人公司' },
        { name: 'Ball Aerospace & Technologies Corp.', nameZh: '鲍尔航空航天技术公司' },
        { name: 'Oshkosh Defense, LLC', nameZh: '奥什科什防务公司' },
        { name: 'L3Harris Maritime Services, Inc.', nameZh: 'L3哈里斯海事服务公司' },
        { name: 'MP Materials Corp.', nameZh: '芒廷帕斯材料公司' },
        { name: 'USA Rare Earth, Inc.', nameZh: '美国稀土公司' },
      ],
    },
  ],
  passages: { 'm2026-23': { article: '1' } },
} satisfies Instrument

export const mofcom202623Sources = [
  {
    title: 'control-entities.json (annex extraction, generated 2026-08-24)',
    url: 'https://github.com/aidehaomj-rgb/china-export-control-monitor ; official: https://www.mofcom.gov.cn/zcfb/zc/art/2026/art_600b218f9c6e4326a9a33500eda5d7fb.html',
    publisher: 'aidehaomj-rgb/china-export-control-monitor (public repository, links the MOFCOM page per entry)',
    date: '2026-06-22',
    quote: '商务部公告2026年第23号 … MP Materials Corp. … USA Rare Earth, Inc.',
  },
  {
    title: 'China targets US rare earth and defence-linked entities with dual-use export ban',
    url: 'https://source.benchmarkminerals.com/article/china-targets-us-rare-earth-and-defence-linked-entities-with-dual-use-export-ban',
    publisher: 'Benchmark Mineral Intelligence',
    date: '2026-06',
    quote: 'added 10 US entities to its export control list … from 22 June 2026',
  },
  {
    title: 'MOFCOM_NOTICES table (status and URLs, repository code, (public code)',
    url: 'https://www.mofcom.gov.cn/zwgk/zcfb/art/2026/art_dfa9cc5c1e004d7fbb86f83d249e7986.html',
    publisher: 'public repository (list of MOFCOM notices)',
    date: '2026-08',
    quote: '商务部公告2026年第23号 — 10 US entities',
  },
] satisfies Source[]
