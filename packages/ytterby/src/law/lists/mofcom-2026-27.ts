import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** 20 names. Names from entities.json. */
export const mofcom202627 = {
  id: 'MOFCOM-2026-27',
  title: { en: '20 Japanese entities put on the export-control list', zh: '商务部公告2026年第27号：将20家日本实体列入出口管制管控名单' },
  number: 'MOFCOM announcement 27 of 2026',
  issuers: ['MOFCOM'],
  published: '2026-06-29',
  link: 'https://www.mofcom.gov.cn/zcfb/blgg/gg/2026/art/2026/art_6607ea694b704da8ac5e863a5568e47c.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'm2026-27', article: '1', text: { en: 'Listing on the export-control list', zh: '列入出口管制管控名单' } }],
  effects: [
    {
      type: 'list',
      cite: 'm2026-27',
      limb: 'm2026-27',
      list: 'control-list',
      from: '2026-06-29',
      country: 'JP',
      retransfer: 'barred',
      parties: [
        { name: 'National Institute for Defense Studies', nameZh: '防卫研究所' },
        { name: 'Ground Systems Research Center', nameZh: '陆上装备研究所' },
        { name: 'Naval Systems Research Center', nameZh: '舰艇装备研究所' },
        { name: 'Air Systems Research Center', nameZh: '航空装备研究所' },
        { name: 'NIKKO TOKKI Co., Ltd.', nameZh: '日钢特机株式会社' },
        { name: 'NIKKO-YPK SHOJI Co., Ltd.', nameZh: '日钢YPK商事株式会社' },
        { name: 'Mitsubishi Electric Defense and Space Technologies Corporation', nameZh: '三菱电机防卫与空间技术株式会社' },
        { name: 'Mitsubishi Electric Software Corporation', nameZh: '三菱电机软件株式会社' },
        { name: 'Mitsubishi Electric Engineering Company, Limited', nameZh: '三菱电机工程株式会社' },
        { name: 'Mitsubishi Precision Company, Limited', nameZh: '三菱精密株式会社' },
        { name: 'MHI Oceanincs Co., Ltd.', nameZh: '三菱重工海洋技术株式会社' },
        { name: 'MHI Sagami High-tech, Ltd.', nameZh: '三菱重工相模高科技株式会社' },
        { name: 'MHI Logitec Co., Ltd.', nameZh: '三菱重工物流技术株式会社' },
        { name: 'KOWA KOGYO, Ltd.', nameZh: '光和兴业株式会社' },
        { name: 'MHI Special Vehicles Parts Supply & Technical Service Co., Ltd.', nameZh: '菱重特殊车辆服务株式会社' },
        { name: 'MHI Maritech, Co., Ltd.', nameZh: '三菱重工海事技术株式会社' },
        { name: 'Kawajyu Gifu Manufacturing Co., Ltd.', nameZh: 'KGM株式会社' },
        { name: 'NIPPI Corporation', nameZh: '日本飞机株式会社' },
        { name: 'Fortunio Co., Ltd.', nameZh: '福图尼奥株式会社' },
        { name: 'Aoki Seimitsu Kogyo Co., Ltd.', nameZh: '青木精密工业株式会社' },
      ],
    },
  ],
  passages: { 'm2026-27': { article: '1' } },
} satisfies Instrument

export const mofcom202627Sources = [
  {
    title: 'control-entities.json (annex extraction, generated 2026-08-24)',
    url: 'https://github.com/aidehaomj-rgb/china-export-control-monitor ; official: https://www.mofcom.gov.cn/zcfb/blgg/gg/2026/art/2026/art_6607ea694b704da8ac5e863a5568e47c.html',
    publisher: 'aidehaomj-rgb/china-export-control-monitor (public repository, links the MOFCOM page per entry)',
    date: '2026-06-29',
    quote: '商务部公告2026年第27号 … 防卫研究所 National Institute for Defense Studies',
  },
  {
    title: 'MOFCOM_NOTICES table (status and URLs, repository code, (public code)',
    url: 'https://www.mofcom.gov.cn/zwgk/zcfb/art/2026/art_df87be1437044874a35f85cf6e076f3d.html',
    publisher: 'public repository (list of MOFCOM notices)',
    date: '2026-08',
    quote: '商务部公告2026年第27号 — 20 Japanese entities, 2026-06-29',
  },
] satisfies Source[]
