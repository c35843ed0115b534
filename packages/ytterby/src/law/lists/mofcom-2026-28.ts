import type { Instrument } from '../../schema/instrument.ts'

/** 20 names. Names from entities.json. */
export const mofcom202628 = {
  id: 'MOFCOM-2026-28',
  title: { en: '20 Japanese entities put on the watch list', zh: '商务部公告2026年第28号：将20家日本实体列入关注名单' },
  number: 'MOFCOM announcement 28 of 2026',
  issuers: ['MOFCOM'],
  published: '2026-06-29',
  link: 'https://www.mofcom.gov.cn/zfxxgk/gkml/art/2026/art_9f099c6e90f444638ea96713d33bbbf9.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'm2026-28', article: '1', text: { en: 'Listing on the watch list', zh: '列入关注名单' } }],
  effects: [
    {
      type: 'list',
      cite: 'm2026-28',
      limb: 'm2026-28',
      list: 'watch-list',
      from: '2026-06-29',
      country: 'JP',
      retransfer: 'not-applicable',
      parties: [
        { name: 'MITSUI E&S Co., Ltd.', nameZh: '三井E&S株式会社' },
        { name: 'Mitsui Bussan Aerospace Co., Ltd. Maintenance Center', nameZh: '三井物产航空航天株式会社维修中心' },
        { name: 'Terra Drone Corporation', nameZh: '泰拉无人机株式会社' },
        { name: 'ACSL Ltd.', nameZh: 'ACSL株式会社' },
        { name: 'Mitsubishi Nuclear Fuel Co., Ltd.', nameZh: '三菱原子燃料株式会社' },
        { name: 'Japan Nuclear Fuel Limited', nameZh: '日本原燃株式会社' },
        { name: 'Fujitsu Network Solutions Limited', nameZh: '富士通网络解决方案株式会社' },
        { name: 'Hitachi Advanced Systems Corporation', nameZh: '日立高端系统株式会社' },
        { name: 'Komatsu Industries Corporation', nameZh: '小松产机株式会社' },
        { name: 'Komatsu NTC Ltd.', nameZh: '小松NTC株式会社' },
        { name: 'OKI Electric Industry Co., Ltd.', nameZh: '冲电气工业株式会社' },
        { name: 'OKI Com-Echoes Co., Ltd.', nameZh: 'OKI通信回声株式会社' },
        { name: 'OKI Circuit Technology Co., Ltd.', nameZh: 'OKI电路技术株式会社' },
        { name: 'OKI Nextech Co., Ltd.', nameZh: 'OKI奈克斯泰克株式会社' },
        { name: 'OKI Engineering Co., Ltd.', nameZh: '冲电气工程株式会社' },
        { name: 'YDK Technologies Co., Ltd.', nameZh: 'YDK科技株式会社' },
        { name: 'Nihon Denji Sokki Co., Ltd', nameZh: '日本电磁测器株式会社' },
        { name: 'Howa Machinery, Ltd.', nameZh: '丰和工业株式会社' },
        { name: 'Hosoya Pyro-Engineering Co., Ltd.', nameZh: '细谷火工株式会社' },
        { name: 'The Fujikura Parachute Co., Ltd.', nameZh: '藤仓航装株式会社' },
      ],
    },
  ],
  passages: {
    'm2026-28': {
      article: '1',
      says: {
        en: 'The written undertaking is that no use raises the military strength of Japan; end user and end use are reviewed more strictly, Japanese military users and uses refused.',
        zh: '书面承诺不用于任何有助于提升日本军事实力的用途；从严审查最终用户和最终用途，日本军事用户、军事用途不予许可。',
      },
    },
  },
} satisfies Instrument
