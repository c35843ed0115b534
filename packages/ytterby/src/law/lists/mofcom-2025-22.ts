import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** 12 names. Names from entities.json; those in Chinese that it lacks, and the link, from entities-2026-11-27.json. */
export const mofcom202522 = {
  id: 'MOFCOM-2025-22',
  title: { en: '12 US entities put on the export-control list', zh: '商务部公告2025年第22号：将12家美国实体列入出口管制管控名单' },
  number: 'MOFCOM announcement 22 of 2025',
  issuers: ['MOFCOM'],
  published: '2025-04-09',
  link: 'https://www.mofcom.gov.cn/zcfb/blgg/gg/2025/art/2025/art_a3535a90814b4d33bf9dc2878c65c9e0.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-27', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-27'] },
  limbs: [{ id: 'm2025-22', article: '1', text: { en: 'Listing on the export-control list', zh: '列入出口管制管控名单' } }],
  effects: [
    {
      type: 'list',
      cite: 'm2025-22',
      limb: 'm2025-22',
      list: 'control-list',
      from: '2025-04-10',
      country: 'US',
      retransfer: 'clause-not-read',
      parties: [
        { name: 'American Photonics', nameZh: '美国光子公司' },
        { name: 'Novotech, Inc.', nameZh: '诺沃特公司' },
        { name: 'Echodyne', nameZh: '埃科达因公司' },
        { name: 'Marvin Engineering Company, Inc.', nameZh: '马文工程公司' },
        { name: 'Exovera', nameZh: '埃克索维拉公司' },
        { name: 'Teledyne Brown Engineering, Inc.', nameZh: '特励达·布朗工程公司' },
        { name: 'BRINC Drones, Inc.', nameZh: 'BRINC无人机公司' },
        { name: 'SYNEXXUS, Inc.', nameZh: '赛尼克斯公司' },
        { name: 'Firestorm Labs, Inc.', nameZh: '火风暴实验室公司' },
        { name: 'Kratos Unmanned Aerial Systems, Inc.', nameZh: '奎托斯无人机系统公司' },
        { name: 'Domo Tactical Communications', nameZh: '多莫战术通信公司' },
        { name: 'Insitu, Inc.', nameZh: '英斯图公司' },
      ],
    },
  ],
  passages: { 'm2025-22': { article: '1' } },
} satisfies Instrument

export const mofcom202522Sources = [
  {
    title: '商务部公告2025年第22号',
    url: 'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202504/1132.html',
    publisher: 'MOFCOM via https://github.com/weiqi-kids/agent.cross-border-trade',
    date: '2025-04-09',
    quote: 'Adding Twelve US Entities to the Export Control List',
  },
  {
    title: 'China adds 12 U.S. entities to export control list',
    url: 'http://en.people.cn/n3/2025/0410/c90000-20300058.html',
    publisher: "Xinhua/People's Daily",
    date: '2025-04-10',
    quote: 'Effective from 12:01 p.m. Thursday, the export of dual-use items to these 12 companies',
  },
  {
    title: 'China blacklists 12 US firms',
    url: 'https://www.financialexpress.com/world-news/in-retaliation-to-trump-tariffs-china-blacklists-12-us-firms-heres-the-list/3805310',
    publisher: 'Financial Express',
    date: '2025-04-09',
    quote: 'American Photonics … Insitu, Inc.',
  },
  {
    title: 'the notice with its names in Chinese',
    url: 'https://www.mofcom.gov.cn/zcfb/blgg/gg/2025/art/2025/art_a3535a90814b4d33bf9dc2878c65c9e0.html',
    publisher: 'MOFCOM, as one compilation of the notices gives it; read once',
    date: '2025-04-10',
    quote: '诺沃特公司、埃科达因公司、马文工程公司',
  },
] satisfies Source[]
