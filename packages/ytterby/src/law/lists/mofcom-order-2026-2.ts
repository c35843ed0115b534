import type { Instrument } from '../../schema/instrument.ts'

/** 6 names, from countermeasures-2026-11-29.json. */
export const mofcomOrder20262 = {
  id: 'MOFCOM-ORDER-2026-2',
  title: { en: 'Countermeasures against six United States entities', zh: '商务部令2026年第2号（标题未见）：对6家美国实体采取反制措施' },
  number: 'MOFCOM order 2 of 2026',
  issuers: ['MOFCOM'],
  published: '2026-08-05',
  link: 'https://aqygzj.mofcom.gov.cn/flzc/gzjgfxwj/art/2026/art_4028b8300fa24a0399f7da26e4939b20.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'order2026-2', article: 'as reported' }],
  effects: [
    {
      type: 'list',
      cite: 'order2026-2',
      limb: 'order2026-2',
      list: 'countermeasure',
      from: '2026-08-05',
      country: 'US',
      retransfer: 'not-applicable',
      order: { clause: 'read', relevant: true, consentOf: 'MOFCOM', measures: ['transactions-ban'] },
      parties: [
        { name: 'Applied DNA Sciences, Inc.', nameZh: '应用DNA科学公司' },
        { name: 'Stratum Reservoir, LLC.', nameZh: '地层水库公司' },
        { name: 'Altana Technologies, Inc.', nameZh: '阿尔塔纳技术公司' },
        { name: 'Responsible Business Alliance', nameZh: '责任商业联盟' },
        { name: 'Verite Group, Inc.', nameZh: '维泰集团' },
        { name: 'Human Rights in China', nameZh: '人权在中国组织' },
      ],
    },
  ],
  passages: {
    'order2026-2': {
      article: 'as reported',
      says: {
        en: 'The six are put on the countermeasure list. Organisations and persons in China are forbidden relevant transactions, cooperation and other activities with them.',
        zh: '将6家实体列入反制清单。禁止中国境内的组织、个人与其进行有关交易、合作等活动。',
      },
      doubt: {
        en: 'The order itself was not seen. It is known from reports that quote its words, and its articles were not read. No suspension or end was found up to 2026-10-08. Whether it orders other measures was not read. Human Rights in China is named by two sources of unknown independence.',
        zh: '决定原文未见；据引用其文字的报道知悉，所依条款未读到。截至2026年10月8日未发现暂停或者终止。是否另有其他措施未读到。人权在中国组织仅见于两个来源，二者是否独立不明。',
      },
    },
  },
} satisfies Instrument
