import type { Instrument } from '../../schema/instrument.ts'

/** 1 name, from countermeasures-2026-11-29.json. The reason given is that the firm buys from mainland firms. */
export const tao20250605 = {
  id: 'TAO-2025-06-05',
  title: { en: 'Measures against Sicuens International', zh: '国务院台办2025年6月5日宣布的措施：对兆亿有限公司' },
  number: 'Taiwan Affairs Office statement of 2025-06-05',
  issuers: ['Taiwan Affairs Office of the State Council'],
  published: '2025-06-05',
  link: 'https://www.gwytb.gov.cn/xwdt/xwfb/wyly/202506/t20250605_12704739.htm',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'tao-2025-06-05', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'tao-2025-06-05',
      limb: 'tao-2025-06-05',
      list: 'countermeasure',
      from: '2025-06-05',
      country: 'TW',
      retransfer: 'not-applicable',
      order: { clause: 'read', measures: ['transactions-ban'] },
      parties: [{ name: 'Sicuens International Co., Ltd.', nameZh: '兆亿有限公司' }],
    },
  ],
  passages: {
    'tao-2025-06-05': {
      article: 'whole',
      says: {
        en: 'Organisations, companies and persons of the mainland are forbidden any transaction and cooperation with it. In July 2025 its customs registration was cancelled.',
        zh: '禁止其与大陆组织、企业、个人进行任何交易、合作，并将对其采取其他必要措施。2025年7月其海关备案被注销。',
      },
      doubt: { en: 'The English name stands in one compilation only; the Chinese name 兆亿有限公司 was confirmed.', zh: '英文名称仅见于一份汇编；中文名称“兆亿有限公司”已核实。' },
    },
  },
} satisfies Instrument
