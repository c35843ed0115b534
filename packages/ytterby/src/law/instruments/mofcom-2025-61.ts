import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

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

export const mofcom202561Sources = [
  {
    title: '商務部公告61號 (text Arts. 1-3)',
    url: 'https://hk.crntt.com/doc/1071/2/8/3/107128316.html',
    publisher: 'CRNTT',
    date: '2025-10-09',
    quote: '包括其控股50%及以上的子公司、分公司等分支機構',
  },
  {
    title: '商務部公布2項加強稀土物項出口管制決定 (text of Art. 1)',
    url: 'https://www.hk01.com/即時中國/60283697/',
    publisher: 'HK01',
    date: '2025-10-09',
    quote: '價值比例達到0.1%及以上的',
  },
  {
    title: '中國出手又是六招 (explains Annex 1 parts)',
    url: 'https://www.hk01.com/國際分析/60284061/',
    publisher: 'HK01',
    date: '2025-10-10',
    quote: '含有以上材料的零件、部件、組件',
  },
  {
    title: '61/62 號公告 (lists Annex items)',
    url: 'https://udn.com/news/story/7333/9059047',
    publisher: 'UDN',
    date: '2025-10-09',
    quote: '前2項自2025年12月1日起實施，第3項自公布日起實施',
  },
  {
    title: 'China controls overseas rare-earth items (lists Annex 1 Part 1)',
    url: 'https://biz.chosun.com/en/en-international/2025/10/09/MBFVRFFRLFEJHCQVAL6OMUXLCQ',
    publisher: 'Chosun Biz',
    date: '2025-10-09',
  },
  {
    title: 'MOFCOM Announcement No. 61 of 2025 (English)',
    url: 'http://www.sscollege.cn/en/news/44800.html',
    publisher: 'sscollege.cn',
    date: '2025-10-09',
    quote: 'in which they hold a 50% or greater stake), will not be approved',
  },
  {
    title: 'Announcement 61 extraction (article by article)',
    url: 'https://github.com/weiqi-kids/agent.cross-border-trade (regulation_update/2025-10-09-mofcom-announcement-2025-no-61-export-control-rare-earth.md)',
    publisher: 'weiqi-kids (GitHub), from exportcontrol.mofcom.gov.cn/.../202510/1171.html',
    date: 'fetched 2026-02-13',
  },
  { title: 'MOFCOM 61/62 summary', url: 'https://www.chemradar.com/en/news/detail/f1la2toi5p1c', publisher: 'ChemRadar', date: '2025-10' },
  {
    title: 'China implements new export controls (translated documents)',
    url: 'https://www.fredgao.com/p/china-implements-new-export-controls',
    publisher: 'Fred Gao',
    date: '2025-10',
  },
] satisfies Source[]
