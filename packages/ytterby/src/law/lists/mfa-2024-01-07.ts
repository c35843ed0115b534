import type { Instrument } from '../../schema/instrument.ts'

/** 5 names, from countermeasures-2026-11-29.json. */
export const mfa20240107 = {
  id: 'MFA-2024-01-07',
  title: { en: 'Countermeasures against five United States military-industry companies', zh: '外交部2024年1月7日宣布对五家美国军工企业采取反制措施' },
  number: 'Foreign Ministry statement of 2024-01-07',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2024-01-07',
  link: 'https://www.mfa.gov.cn/eng/xwfw_665399/s2510_665401/2535_665405/202401/t20240107_11219409.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2024-01-07', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2024-01-07',
      limb: 'mfa-2024-01-07',
      list: 'countermeasure',
      from: '2024-01-07',
      country: 'US',
      retransfer: 'not-applicable',
      order: { clause: 'read', consentOf: 'MFA', measures: ['transactions-ban', 'freeze'] },
      parties: [
        { name: 'AeroVironment, Inc.', nameZh: '宇航环境公司' },
        { name: 'Alliant Techsystems Operations', nameZh: '联合技术系统运营公司' },
        { name: 'BAE Systems Land and Armaments', nameZh: '贝宜陆上和武器系统公司' },
        { name: 'Data Link Solutions' },
        { name: 'ViaSat, Inc.' },
      ],
    },
  ],
  passages: {
    'mfa-2024-01-07': {
      article: 'whole',
      says: {
        en: 'Their property in China is frozen. Organisations and persons in China are forbidden transactions, cooperation and other activities with them.',
        zh: '冻结其在中国境内的动产、不动产和其他各类财产。禁止中国境内的组织、个人与其进行交易、合作等活动。',
      },
      doubt: { en: 'The ban as quoted lacks the word “relevant” (有关). That rests on one Chinese copy.', zh: '所引禁令没有“有关”二字；仅据一份中文副本。' },
    },
  },
} satisfies Instrument
