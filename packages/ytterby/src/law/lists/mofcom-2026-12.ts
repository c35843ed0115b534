import type { Instrument } from '../../schema/instrument.ts'

/** 20 names. Names from entities.json; one in Chinese, and the link, from entities-2026-11-27.json. */
export const mofcom202612 = {
  id: 'MOFCOM-2026-12',
  title: { en: '20 Japanese entities put on the watch list', zh: '商务部公告2026年第12号：将20家日本实体列入关注名单' },
  number: 'MOFCOM announcement 12 of 2026',
  issuers: ['MOFCOM'],
  published: '2026-02-24',
  link: 'https://www.mofcom.gov.cn/zwgk/zcfb/art/2026/art_bac18400512d408a8d4c2f964e36ac11.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-27', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-27'] },
  limbs: [{ id: 'm2026-12', article: '1', text: { en: 'Listing on the watch list', zh: '列入关注名单' } }],
  effects: [
    {
      type: 'list',
      cite: 'm2026-12',
      limb: 'm2026-12',
      list: 'watch-list',
      from: '2026-02-24',
      country: 'JP',
      retransfer: 'not-applicable',
      parties: [
        { name: 'SUBARU Corporation', nameZh: '斯巴鲁株式会社' },
        { name: 'FUJI Aerospace Technology Co., Ltd.', nameZh: '富士航空航天技术株式会社' },
        { name: 'ENEOS Corporation', nameZh: '引能仕株式会社' },
        { name: 'Yusoki Co., Ltd.', nameZh: '运输机工业株式会社' },
        { name: 'ITOCHU Aviation Co., Ltd.', nameZh: '伊藤忠航空株式会社' },
        { name: 'Leda Group Holdings Co., Ltd.', nameZh: '俪达集团控股股份有限公司' },
        { name: 'Institute of Science Tokyo', nameZh: '东京科学大学' },
        { name: 'Mitsubishi Materials Corporation', nameZh: '三菱材料株式会社' },
        { name: 'ASPP Co., Ltd.', nameZh: 'ASPP株式会社' },
        { name: 'Yashima Denki Co., Ltd.', nameZh: '八洲电机株式会社' },
        { name: 'Sumitomo Heavy Industries, Ltd.', nameZh: '住友重机械工业株式会社' },
        { name: 'TDK Corporation', nameZh: 'TDK株式会社' },
        { name: 'Mitsui Bussan Aerospace Co., Ltd.', nameZh: '三井物产航空航天株式会社' },
        { name: 'Hino Motors, Ltd.', nameZh: '日野汽车株式会社' },
        { name: 'Tokin Corporation', nameZh: '东金株式会社' },
        { name: 'Nissin Electric Co., Ltd.', nameZh: '日新电机株式会社' },
        { name: 'Sun Tectro Co., Ltd.', nameZh: '三泰克托株式会社' },
        { name: 'Nitto Denko Corporation', nameZh: '日东电工株式会社' },
        { name: 'NOF Corporation', nameZh: '日油株式会社' },
        { name: 'Nacalai Tesque, Inc.', nameZh: '半井试剂株式会社' },
      ],
    },
  ],
  passages: {
    'm2026-12': {
      article: '1',
      says: {
        en: 'The written undertaking is that no use raises the military strength of Japan; end user and end use are reviewed more strictly, Japanese military users and uses refused.',
        zh: '书面承诺不用于任何有助于提升日本军事实力的用途；从严审查最终用户和最终用途，日本军事用户、军事用途不予许可。',
      },
    },
  },
} satisfies Instrument
