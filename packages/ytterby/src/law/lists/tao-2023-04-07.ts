import type { Instrument } from '../../schema/instrument.ts'

/** 2 names. */
export const tao20230407 = {
  id: 'TAO-2023-04-07',
  title: { en: 'Measures against the Prospect Foundation and the Council of Asian Liberals and Democrats', zh: '国务院台办2023年4月7日宣布的措施：对远景基金会、亚洲自由民主联盟' },
  number: 'Taiwan Affairs Office statement of 2023-04-07',
  issuers: ['Taiwan Affairs Office of the State Council'],
  published: '2023-04-07',
  link: 'http://www.gwytb.gov.cn/xwdt/xwfb/wyly/202304/t20230407_12524480.htm',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'single-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'tao-2023-04-07', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'tao-2023-04-07',
      limb: 'tao-2023-04-07',
      list: 'countermeasure',
      from: '2023-04-07',
      country: null,
      retransfer: 'not-applicable',
      order: { clause: 'cooperation-only', measures: ['cooperation-ban'] },
      parties: [
        { name: 'Prospect Foundation', nameZh: '远景基金会' },
        { name: 'Council of Asian Liberals and Democrats', nameZh: '亚洲自由民主联盟' },
      ],
    },
  ],
  passages: {
    'tao-2023-04-07': {
      article: 'whole',
      confidence: 'single-secondary',
      says: {
        en: 'Organisations and persons of the mainland are forbidden cooperation with them. Transactions are not named.',
        zh: '禁止大陆有关组织和个人与其进行合作；未提及交易。',
      },
    },
  },
} satisfies Instrument
