import type { Instrument } from '../../schema/instrument.ts'

/** 1 name, from countermeasures-2026-11-29.json. Number and title: a list of MOFCOM’s titles, address not kept. */
export const mofcomOrder20263 = {
  id: 'MOFCOM-ORDER-2026-3',
  title: { en: 'Decision on countermeasures against Compliance Testing LLC', zh: '商务部令2026年第3号 关于对美国合规性测试公司采取反制措施的决定' },
  number: 'MOFCOM order 3 of 2026',
  issuers: ['MOFCOM'],
  published: '2026-08-05',
  link: 'https://aqygzj.mofcom.gov.cn/flzc/gzjgfxwj/art/2026/art_97d99d522e6944439ae31884c928ee31.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'order2026-3', article: 'as reported' }],
  effects: [
    {
      type: 'list',
      cite: 'order2026-3',
      limb: 'order2026-3',
      list: 'countermeasure',
      from: '2026-08-05',
      country: 'US',
      retransfer: 'not-applicable',
      order: { clause: 'read', relevant: true, consentOf: 'MOFCOM', measures: ['transactions-ban'] },
      parties: [{ name: 'Compliance Testing LLC', nameZh: '美国合规性测试公司' }],
    },
  ],
  passages: {
    'order2026-3': {
      article: 'as reported',
      says: {
        en: 'Organisations and persons in China are forbidden relevant transactions, cooperation and other activities with them.',
        zh: '禁止中国境内的组织、个人与其进行有关交易、合作等活动。',
      },
      doubt: {
        en: 'The order itself was not seen. It is known from reports that quote its words, and its articles were not read. No suspension or end was found up to 2026-10-08.',
        zh: '决定原文未见；据引用其文字的报道知悉，所依条款未读到。截至2026年10月8日未发现暂停或者终止。',
      },
    },
  },
} satisfies Instrument
