import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** Samarium, gadolinium, terbium, dysprosium, lutetium, scandium, yttrium. No threshold, all destinations. */
export const mofcomGacc202518 = {
  id: 'MOFCOM-GACC-2025-18',
  key: 'a18',
  title: {
    en: 'Decision to implement export controls on certain medium and heavy rare-earth related items',
    zh: '商务部 海关总署公告2025年第18号 公布对部分中重稀土相关物项实施出口管制的决定',
  },
  number: 'MOFCOM & GACC announcement 18 of 2025',
  issuers: ['MOFCOM', 'GACC'],
  published: '2025-04-04',
  link: 'https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_9c2108ccaf754f22a34abab2fedaa944.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'a18', article: 'I-VII', text: { en: 'Control of 1C902 to 1C908', zh: '对1C902至1C908实施管制' } }],
  effects: [{ type: 'enact', cite: 'a18', limbs: ['a18'], from: '2025-04-04' }],
  passages: {
    a18: { article: 'final clause' },
    'a18-licence': { article: 'licence clause', confidence: 'two-secondary' },
    'a18-remarks': { article: 'declaration clause', confidence: 'two-secondary' },
    'a18-challenge': { article: 'challenge clause', confidence: 'two-secondary' },
    'a18-no-threshold': { article: 'whole text' },
  },
} satisfies Instrument

export const mofcomGacc202518Sources = [
  {
    title: 'MOFCOM Announcement No. 18 (Td, Dy & Sm) - English translation',
    url: 'https://www.hymagnetics.com/news_detail/24.html',
    publisher: 'HY Magnetics',
    date: '2025-04-04 (announcement)',
  },
  {
    title: 'Export Controls on Rare Earth Elements - English translation of Announcement 18',
    url: 'https://osencmagnet.com/export-controls-on-rare-earth-elements/',
    publisher: 'Osenc',
  },
  {
    title: '商务部 海关总署公告2025年第18号 (bilingual snapshot of MOFCOM page)',
    url: 'https://websnapshot.pages.dev/html/readit.site_a_dOFbv_art_9c2108ccaf754f22a34abab2fedaa944.html',
    publisher: 'websnapshot copy of mofcom.gov.cn',
    date: '2025-04-04',
  },
  { title: '商务部 海关总署公告2025年第18号 (Chinese text, numbers stripped by site)', url: 'https://gtic.007swz.com/xinxi/cmerpta.html', publisher: 'gtic.007swz.com' },
  {
    title: '公布对部分中重稀土相关物项实施出口管制的决定 (word order scrambled by site; HS code groups intact and in order)',
    url: 'http://wmgs.szvf.com.cn/wap/?id=wap894615147160',
    publisher: 'wmgs.szvf.com.cn',
    date: '2025-04-05',
  },
  {
    title: '2026年度《两用物项和技术进出口许可证管理目录》 extracted to JSON (records 315-373)',
    url: 'https://github.com/chycici/dual-use-export-control-catalog',
    publisher: 'chycici (GitHub), commit 823ecadf',
    date: '2026-05-06 (extraction)',
  },
  { title: '2026 China HS CODE, heading 2846 page 2 (supervision codes, 18 Jan 2026)', url: 'https://www.htshub.com/cn-hs/head/2846-2', publisher: 'HTSHUB', date: '2026-01-18' },
  { title: 'chinesetariff 28469019', url: 'https://www.chinesetariff.com/list/28469019', publisher: 'chinesetariff.com' },
] satisfies Source[]
