import type { Instrument } from '../../schema/instrument.ts'

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
