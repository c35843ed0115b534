import type { Instrument } from '../../schema/instrument.ts'

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
