import type { Instrument } from '../../schema/instrument.ts'

/** Frees Skyla; the other three companies are unchanged. */
export const tao20230713 = {
  id: 'TAO-2023-07-13',
  title: { en: 'End of the measures against Skyla', zh: '国务院台办2023年7月13日宣布：不再对天亮医疗采取措施' },
  number: 'Taiwan Affairs Office statement of 2023-07-13',
  issuers: ['Taiwan Affairs Office of the State Council'],
  published: '2023-07-13',
  link: 'http://www.gwytb.gov.cn/xwdt/xwfb/wyly/202307/t20230713_12550405.htm',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [],
  effects: [{ type: 'delist', cite: 'tao-2023-07-13', limb: 'tao-2022-08-03', names: ['Skyla'], from: '2023-07-13' }],
  passages: {
    'tao-2023-07-13': {
      article: 'whole',
      says: {
        en: 'From this day Skyla is under no ban on transactions, cooperation or entry. The measures against the other three companies stay.',
        zh: '即日起不再对天亮医疗采取禁止大陆组织、企业、个人与其进行交易、合作和禁止负责人入境等措施；对其他三家企业的措施不变。',
      },
    },
  },
} satisfies Instrument
