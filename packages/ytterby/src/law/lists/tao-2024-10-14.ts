import type { Instrument } from '../../schema/instrument.ts'

/** 1 name. */
export const tao20241014 = {
  id: 'TAO-2024-10-14',
  title: { en: 'Measures against the Kuma Academy', zh: '国务院台办2024年10月14日宣布的措施：对黑熊学院' },
  number: 'Taiwan Affairs Office statement of 2024-10-14',
  issuers: ['Taiwan Affairs Office of the State Council'],
  published: '2024-10-14',
  link: 'https://www.gwytb.gov.cn/xwdt/xwfb/wyly/202410/t20241014_12656119.htm',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'single-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'tao-2024-10-14', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'tao-2024-10-14',
      limb: 'tao-2024-10-14',
      list: 'countermeasure',
      from: '2024-10-14',
      country: null,
      retransfer: 'not-applicable',
      order: { clause: 'restricts', measures: ['restriction'] },
      parties: [{ name: 'Kuma Academy', nameZh: '黑熊学院' }],
    },
  ],
  passages: {
    'tao-2024-10-14': {
      article: 'whole',
      confidence: 'single-secondary',
      says: {
        en: 'Cooperation of the academy and of bodies tied to it with organisations and persons of the mainland is restricted. Transactions are not named.',
        zh: '限制黑熊学院及有关关联机构与大陆有关组织、个人进行合作；未提及交易。',
      },
    },
  },
} satisfies Instrument
