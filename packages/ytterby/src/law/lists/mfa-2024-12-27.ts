import type { Instrument } from '../../schema/instrument.ts'

/** 7 names, from countermeasures-2026-11-29.json. */
export const mfa20241227 = {
  id: 'MFA-2024-12-27',
  title: {
    en: 'Decision on countermeasures against United States military-industry companies and senior managers',
    zh: '外交部2024年12月27日决定：对7家美国军工企业及有关高管采取反制措施',
  },
  number: 'Foreign Ministry decision of 2024-12-27',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2024-12-27',
  link: 'https://www.mfa.gov.cn/wjb_673085/zfxxgk_674865/gknrlb/fzcqdcs/202412/t20241227_11520050.shtml',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2024-12-27', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2024-12-27',
      limb: 'mfa-2024-12-27',
      list: 'countermeasure',
      from: '2024-12-27',
      country: 'US',
      retransfer: 'not-applicable',
      order: { clause: 'read', consentOf: 'MFA', measures: ['transactions-ban', 'freeze'] },
      parties: [
        { name: 'Insitu, Inc.' },
        { name: 'Hudson Technologies Co.' },
        { name: 'Saronic Technologies, Inc.' },
        { name: 'Raytheon Canada', country: 'CA' },
        { name: 'Raytheon Australia', country: 'AU' },
        { name: 'Aerkomm Inc.' },
        { name: 'Oceaneering International, Inc.' },
      ],
    },
  ],
  passages: {
    'mfa-2024-12-27': {
      article: 'whole',
      says: {
        en: 'Their property in China is frozen. Organisations and persons in China are forbidden transactions, cooperation and other activities with them.',
        zh: '冻结其在中国境内的动产、不动产和其他各类财产。禁止中国境内的组织、个人与其进行交易、合作等活动。',
      },
      doubt: {
        en: 'The Chinese words were not seen, so whether they hold “relevant” (有关) is open. The English copies do not.',
        zh: '中文原文未见，是否有“有关”二字未定；英文副本没有。',
      },
    },
  },
} satisfies Instrument
