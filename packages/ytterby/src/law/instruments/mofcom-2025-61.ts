import type { Instrument } from '../../schema/instrument.ts'

/** Goods abroad. Limb 1(3) ran from 2025-10-09; limbs 1(1) and 1(2) were due on 2025-12-01 and never ran. */
export const mofcom202561 = {
  id: 'MOFCOM-2025-61',
  key: 'a61',
  title: { en: 'Export control on rare-earth related items abroad', zh: '商务部公告2025年第61号 公布对境外相关稀土物项实施出口管制的决定' },
  number: 'MOFCOM announcement 61 of 2025',
  issuers: ['MOFCOM'],
  published: '2025-10-09',
  link: 'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1171.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [
    {
      id: 'a61-1-1',
      article: '1(1)',
      text: {
        en: 'Part 2 items made abroad in which Chinese-origin part 1 items make up 0.1 % or more of the value',
        zh: '境外制造的附件1第二部分物项，含有、集成或者混有原产于中国的第一部分物项且价值比例达到0.1%及以上',
      },
    },
    {
      id: 'a61-1-2',
      article: '1(2)',
      text: { en: 'Annex 1 items produced abroad with Chinese-origin rare-earth technology', zh: '使用原产于中国的稀土技术在境外生产的附件1物项' },
    },
    { id: 'a61-1-3', article: '1(3)', text: { en: 'Annex 1 items that originate in China', zh: '原产于中国的附件1物项' } },
    { id: 'a61-2', article: '2 to 7', text: { en: 'Refusal in principle, case by case, humanitarian exports, procedure', zh: '原则上不予许可、逐案审批、人道主义出口及程序' } },
  ],
  effects: [
    { type: 'enact', cite: 'a61-1', limbs: ['a61-1-1', 'a61-1-2'], from: '2025-12-01' },
    { type: 'enact', cite: 'a61-1', limbs: ['a61-1-3', 'a61-2'], from: '2025-10-09' },
    { type: 'requireAbroad', cite: 'a61-1', limb: 'a61-1-1', parts: [2], origin: 'abroad', valuePercentAtLeast: 0.1 },
    { type: 'requireAbroad', cite: 'a61-1', limb: 'a61-1-2', parts: [1, 2], origin: 'abroad', chineseTechnology: true },
    { type: 'requireAbroad', cite: 'a61-1', limb: 'a61-1-3', parts: [1, 2], origin: 'CN' },
    { type: 'refuseInPrinciple', cite: 'a61-2', limb: 'a61-2', when: ['military-user', 'listed-party', 'owned-by-listed-party'], restriction: 'refused-in-principle' },
    { type: 'refuseInPrinciple', cite: 'a61-3', limb: 'a61-2', when: ['wmd-use', 'terrorist-use', 'military-use'], restriction: 'refused-in-principle' },
    {
      type: 'caseByCase',
      cite: 'a61-4',
      limb: 'a61-2',
      fields: ['logic-14nm-or-below', 'memory-256-layers-or-more', 'chip-equipment', 'military-ai'],
      restriction: 'case-by-case',
    },
    { type: 'exempt', cite: 'a61-5', limb: 'a61-2', fields: ['humanitarian'], restriction: 'humanitarian-report' },
  ],
  passages: {
    'a61-1': { article: '1' },
    'a61-2': { article: '2' },
    'a61-3': { article: '3' },
    'a61-4': { article: '4' },
    'a61-5': { article: '5', says: { en: 'Reports go to jingwaibaogao@mofcom.gov.cn.', zh: '报告邮箱：jingwaibaogao@mofcom.gov.cn。' } },
    'a61-6': {
      article: '6',
      says: {
        en: 'The system is http://ecomp.mofcom.gov.cn; questions go to jingwaizixun@mofcom.gov.cn.',
        zh: '申请系统：http://ecomp.mofcom.gov.cn；咨询：jingwaizixun@mofcom.gov.cn。',
      },
    },
    'a61-7': { article: '7' },
    'a61-annex-1': { article: 'annex 1', confidence: 'two-secondary' },
  },
} satisfies Instrument
