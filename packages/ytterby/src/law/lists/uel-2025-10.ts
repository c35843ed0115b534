import type { Instrument } from '../../schema/instrument.ts'

/** 14 names. Names from entities.json; those in Chinese that it lacks, and the link, from entities-2026-11-27.json. */
export const uel202510 = {
  id: 'UEL-2025-10',
  title: { en: '14 entities put on the unreliable-entity list', zh: '不可靠实体清单工作机制公告〔2025〕10号：将14家实体列入不可靠实体清单' },
  number: 'Unreliable-entity-list mechanism announcement 10 of 2025',
  issuers: ['Unreliable Entity List Working Mechanism'],
  published: '2025-10-09',
  link: 'https://www.mofcom.gov.cn/zcfb/blgg/gg/2025/art/2025/art_fa5c991e926144e8a13de34fe1b8e00a.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-27', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-27'] },
  limbs: [{ id: 'uel2025-10', article: '1', text: { en: 'Listing on the unreliable-entity list', zh: '列入不可靠实体清单' } }],
  effects: [
    {
      type: 'list',
      cite: 'uel2025-10',
      limb: 'uel2025-10',
      list: 'unreliable-entity',
      from: '2025-10-09',
      country: null,
      retransfer: 'not-applicable',
      parties: [
        { name: 'Dedrone by Axon', nameZh: '反无人机技术公司' },
        { name: 'DZYNE Technologies', nameZh: '迪杰恩技术公司' },
        { name: 'Elbit Systems of America, LLC', nameZh: '埃比特系统美国分公司' },
        { name: 'Epirus, Inc.', nameZh: '伊比鲁斯公司' },
        { name: 'AeroVironment, Inc.', nameZh: '宇航环境公司' },
        { name: 'Exelis Inc.', nameZh: 'Exelis公司' },
        { name: 'Alliant Techsystems Operations LLC', nameZh: '联合技术系统运营公司' },
        { name: 'BAE Systems, Inc.', nameZh: '贝宜系统股份有限公司' },
        { name: 'Teledyne FLIR, LLC', nameZh: 'Teledyne FLIR公司' },
        { name: 'VSE Corporation', nameZh: 'VSE公司' },
        { name: 'Cubic Global Defense', nameZh: '立方全球防务公司' },
        { name: 'Recorded Future, Inc.', nameZh: 'Recorded Future公司' },
        { name: 'Halifax International Security Forum', nameZh: '哈利法克斯国际安全论坛' },
        {
          name: 'TechInsights Inc.',
          nameZh: 'TechInsights公司及其分支机构',
          aliases: [
            'TechInsights公司',
            'TechInsights Europe Limited',
            'TechInsights Europe Sp z o.o.',
            'TechInsights Japan KK',
            'TechInsights USA Inc',
            'TechInsights Korea Co. Ltd.',
            'TechInsights Market Analysis Limited',
            'SARL Strategy Analytics',
            'Strategy Analytics GmbH Market Research and Management Consulting',
            'Strategy Analytics Private Limited',
          ],
        },
      ],
    },
  ],
  passages: {
    'uel2025-10': {
      article: '1',
      says: {
        en: 'No trade related to China, no new investment; nobody in China may deal or cooperate with them, above all not pass on data.',
        zh: '不得从事与中国有关的进出口活动，不得在中国境内新增投资；境内组织和个人不得与其交易、合作，尤其不得传输数据。',
      },
    },
  },
} satisfies Instrument
