import type { Instrument } from '../../schema/instrument.ts'

/** 4 companies and 2 foundations. Skyla is free since TAO-2023-07-13. */
export const tao20220803 = {
  id: 'TAO-2022-08-03',
  title: { en: 'Measures against two foundations and the companies that gave to them', zh: '国务院台办2022年8月3日宣布的措施：对台湾民主基金会、国际合作发展基金会及捐款企业' },
  number: 'Taiwan Affairs Office statement of 2022-08-03',
  issuers: ['Taiwan Affairs Office of the State Council'],
  published: '2022-08-03',
  link: 'http://www.gwytb.gov.cn/xwdt/xwfb/wyly/202208/t20220803_12457720.htm',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [
    { id: 'tao-2022-08-03', article: 'whole', text: { en: 'Companies that gave to two foundations', zh: '为两基金会捐款的企业' } },
    { id: 'tao-2022-08-03-cooperation', article: 'whole', text: { en: 'Two foundations', zh: '两基金会' } },
  ],
  effects: [
    {
      type: 'list',
      cite: 'tao-2022-08-03',
      limb: 'tao-2022-08-03',
      list: 'countermeasure',
      from: '2022-08-03',
      country: 'TW',
      retransfer: 'not-applicable',
      order: { clause: 'read', measures: ['transactions-ban', 'entry-ban'] },
      parties: [
        { name: 'Speedtech Energy', nameZh: '宣德能源' },
        { name: 'Hyweb Technology', nameZh: '凌网科技' },
        { name: 'Skyla', nameZh: '天亮医疗' },
        { name: 'SkyEyes GPS Technology', nameZh: '天眼卫星科技' },
      ],
    },
    {
      type: 'list',
      cite: 'tao-2022-08-03-cooperation',
      limb: 'tao-2022-08-03-cooperation',
      list: 'countermeasure',
      from: '2022-08-03',
      country: 'TW',
      retransfer: 'not-applicable',
      order: { clause: 'cooperation-only', measures: ['cooperation-ban'] },
      parties: [
        { name: 'Taiwan Foundation for Democracy', nameZh: '台湾民主基金会' },
        { name: 'International Cooperation and Development Fund', nameZh: '国际合作发展基金会' },
      ],
    },
  ],
  passages: {
    'tao-2022-08-03': {
      article: 'whole',
      says: {
        en: 'Organisations, companies and persons of the mainland are forbidden any transaction and cooperation with the companies; their heads may not enter. No law is cited in the words reported.',
        zh: '禁止大陆组织、企业、个人与为上述基金会捐款的企业进行任何交易、合作，禁止有关企业负责人入境。所报文字未引用法律依据。',
      },
      doubt: { en: 'The words are 等企业 (“and other enterprises”) that gave to the two foundations: the list is not closed.', zh: '原文为“等企业”，名单并未穷尽。' },
    },
    'tao-2022-08-03-cooperation': {
      article: 'whole',
      says: {
        en: 'The foundations are forbidden cooperation with organisations, companies and persons of the mainland. Transactions are not named.',
        zh: '禁止两基金会与大陆组织、企业、个人合作；未提及交易。',
      },
      doubt: { en: 'One daily extends the ban on transactions to the foundations. The words quoted do not.', zh: '有一家报纸称禁止交易也适用于基金会；所引原文并非如此。' },
    },
  },
} satisfies Instrument
