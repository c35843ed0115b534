import type { Instrument } from '../../schema/instrument.ts'

/** 3 names. Names from entities.json. */
export const mofcom202551 = {
  id: 'MOFCOM-2025-51',
  title: { en: '3 US entities put on the export-control list', zh: '商务部公告2025年第51号：将3家美国实体列入出口管制管控名单' },
  number: 'MOFCOM announcement 51 of 2025',
  issuers: ['MOFCOM'],
  published: '2025-09-25',
  link: 'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202509/1164.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'm2025-51', article: '1', text: { en: 'Listing on the export-control list', zh: '列入出口管制管控名单' } }],
  effects: [
    {
      type: 'list',
      cite: 'm2025-51',
      limb: 'm2025-51',
      list: 'control-list',
      from: '2025-09-25',
      country: 'US',
      retransfer: 'clause-not-read',
      parties: [
        { name: 'Huntington Ingalls Industries, Inc.', nameZh: '亨廷顿·英格尔斯工业公司' },
        { name: 'Planate Management Group', nameZh: '扁平地球管理公司' },
        { name: 'Global Dimensions LLC', nameZh: '全球维度公司' },
      ],
    },
  ],
  passages: { 'm2025-51': { article: '1' } },
} satisfies Instrument
