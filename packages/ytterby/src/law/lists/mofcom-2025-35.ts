import type { Instrument } from '../../schema/instrument.ts'

/** 8 names. Names from entities.json. */
export const mofcom202535 = {
  id: 'MOFCOM-2025-35',
  title: { en: '8 Taiwan-region entities put on the export-control list', zh: '商务部公告2025年第35号：将8家台湾地区实体列入出口管制管控名单' },
  number: 'MOFCOM announcement 35 of 2025',
  issuers: ['MOFCOM'],
  published: '2025-07-09',
  link: 'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202507/1150.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'm2025-35', article: '1', text: { en: 'Listing on the export-control list', zh: '列入出口管制管控名单' } }],
  effects: [
    {
      type: 'list',
      cite: 'm2025-35',
      limb: 'm2025-35',
      list: 'control-list',
      from: '2025-07-09',
      country: 'TW',
      retransfer: 'clause-not-read',
      parties: [
        { name: 'Aerospace Industrial Development Corporation', nameZh: '汉翔航空工业股份有限公司' },
        { name: 'GEOSAT Aerospace & Technology Inc.', nameZh: '经纬航太科技公司' },
        { name: 'National Chung-Shan Institute of Science & Technology', nameZh: '中山科学研究院' },
        { name: 'JC Technology Inc.', nameZh: '仲硕科技股份有限公司' },
        { name: 'CSBC Corporation, Taiwan', nameZh: '国际造船股份有限公司' },
        { name: 'Jong Shyn Shipbuilding Co., Ltd', nameZh: '中信造船股份有限公司' },
        { name: 'Lungteh Shipbuilding Co., Ltd', nameZh: '龙德造船工业股份有限公司' },
        { name: 'Gong Wei Co., Ltd', nameZh: '攻卫股份有限公司' },
      ],
    },
  ],
  passages: { 'm2025-35': { article: '1' } },
} satisfies Instrument
