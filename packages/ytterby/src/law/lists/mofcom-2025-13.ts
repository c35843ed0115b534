import type { Instrument } from '../../schema/instrument.ts'

/** 15 names. Names from entities.json; the link from countermeasures-2026-11-29.json. */
export const mofcom202513 = {
  id: 'MOFCOM-2025-13',
  title: { en: '15 US entities put on the export-control list', zh: '商务部公告2025年第13号：将15家美国实体列入出口管制管控名单' },
  number: 'MOFCOM announcement 13 of 2025',
  issuers: ['MOFCOM'],
  published: '2025-03-04',
  link: 'https://www.mofcom.gov.cn/zcfb/blgg/gg/2025/art/2025/art_67b1b070edcb42e2ad9b8860c15f3b12.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-29'] },
  limbs: [{ id: 'm2025-13', article: '1', text: { en: 'Listing on the export-control list', zh: '列入出口管制管控名单' } }],
  effects: [
    {
      type: 'list',
      cite: 'm2025-13',
      limb: 'm2025-13',
      list: 'control-list',
      from: '2025-03-04',
      country: 'US',
      retransfer: 'clause-not-read',
      parties: [
        { name: 'Leidos', nameZh: '莱多斯公司' },
        { name: 'Gibbs & Cox, Inc.', nameZh: '吉布斯和考克斯公司' },
        { name: 'IP Video Market Info, Inc.', nameZh: '监控研究公司' },
        { name: 'Sourcemap, Inc.', nameZh: 'SourceMap公司' },
        { name: 'Skydio, Inc.', nameZh: '斯凯迪奥公司' },
        { name: 'Rapid Flight LLC', nameZh: '急速飞行公司' },
        { name: 'Red Six Solutions', nameZh: '红色六方案公司' },
        { name: 'Shield AI, Inc.', nameZh: '护盾人工智能公司' },
        { name: 'HavocAI', nameZh: '浩劫人工智能公司' },
        { name: 'Neros Technologies', nameZh: '尼罗斯科技公司' },
        { name: 'Group W', nameZh: 'Group W公司' },
        { name: 'Aerkomm Inc.', nameZh: '爱尔康公司' },
        { name: 'General Atomics Aeronautical Systems, Inc.', nameZh: '通用原子航空系统公司' },
        { name: 'General Dynamics Land Systems', nameZh: '通用动力陆地系统公司' },
        { name: 'AeroVironment, Inc.', nameZh: '宇航环境公司' },
      ],
    },
  ],
  passages: { 'm2025-13': { article: '1' } },
} satisfies Instrument
