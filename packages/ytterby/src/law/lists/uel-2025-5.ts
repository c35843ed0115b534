import type { Instrument } from '../../schema/instrument.ts'

/** 10 names. Names from entities.json; those in Chinese that it lacks, and the link, from entities-2026-11-27.json. */
export const uel20255 = {
  id: 'UEL-2025-5',
  title: { en: '10 entities put on the unreliable-entity list', zh: '不可靠实体清单工作机制公告〔2025〕5号：将10家实体列入不可靠实体清单' },
  number: 'Unreliable-entity-list mechanism announcement 5 of 2025',
  issuers: ['Unreliable Entity List Working Mechanism'],
  published: '2025-03-04',
  link: 'https://www.mofcom.gov.cn/zcfb/blgg/gg/2025/art/2025/art_fe1f402f866f4216b1e835770df96f8c.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-27', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-27'] },
  limbs: [{ id: 'uel2025-5', article: '1', text: { en: 'Listing on the unreliable-entity list', zh: '列入不可靠实体清单' } }],
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
        { name: 'TCOM, Limited Partnership', nameZh: '特科姆公司' },
        { name: 'Stick Rudder Enterprises LLC', nameZh: '摇杆舵公司' },
        { name: 'Teledyne Brown Engineering, Inc.', nameZh: '特励达·布朗工程公司' },
        { name: 'Huntington Ingalls Industries Inc.', nameZh: '亨廷顿·英格尔斯工业公司' },
        { name: 'S3 AeroDefense', nameZh: 'S3航空防务公司' },
        { name: 'Cubic Corporation', nameZh: '立方公司' },
        { name: 'TextOre', nameZh: '文本矿公司' },
        { name: 'ACT1 Federal', nameZh: 'ACT1联邦公司' },
        { name: 'Exovera', nameZh: '埃克索维拉公司' },
        { name: 'Planate Management Group', nameZh: '扁平地球管理公司' },
      ],
    },
  ],
  passages: { 'uel2025-5': { article: '1' } },
} satisfies Instrument
