import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** The regime before the licence: same goods, with a yearly quota; it ended with 2014. Totals and duties come with the history. */
export const mofcomGaccExportQuota = {
  id: 'MOFCOM-GACC-EXPORT-QUOTA',
  key: 'quota',
  title: { en: 'Rare-earth export quotas 2003 to 2014', zh: '稀土出口配额管理（2003年至2014年）' },
  number: null,
  issuers: ['State Economic and Trade Commission (2003)', 'MOFCOM', 'GACC'],
  published: null,
  knownBy: '2003-01-01',
  link: 'https://cheman.chemnet.com/news/2005/04/02/188210.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'export-quota', article: 'yearly catalogues' }],
  effects: [{ type: 'enact', cite: 'quota', limbs: ['export-quota'], from: '2003-01-01' }],
  passages: {
    'quota-ferro-alloys': { article: 'code 7202999100, from 2011-05-20', confidence: 'single-secondary' },
    'quota-start': {
      article: 'beginning',
      confidence: 'single-secondary',
      says: {
        en: 'The trade press says that quotas began in 1998; 1999 is also named, but no page read states it.',
        zh: '行业报道称配额始于1998年；亦有1999年之说，所读页面未见。',
      },
    },
    quota: { article: 'yearly catalogues' },
  },
} satisfies Instrument

export const mofcomGaccExportQuotaSources = [
  {
    title: '2005年出口许可证管理货物目录 公告2004年第78号',
    url: 'https://cheman.chemnet.com/news/2005/04/02/188210.html',
    publisher: '全球化工网',
    date: '2005-04-02',
    quote: '实行出口配额许可证管理的货物是…稀土',
  },
  {
    title: '2013年出口许可证管理货物目录 公告2012年第97号',
    url: 'http://bjblx.cn/dl/swb/gg/27.html',
    publisher: 'copy of MOFCOM text',
    date: '2012-12-31',
    quote: '实行出口配额许可证管理的货物是…稀土',
  },
  {
    title: '2013年出口许可证管理货物分级发证目录',
    url: 'http://law.foodmate.net/show-175601.html',
    publisher: '食品伙伴网法规',
    date: '2012-12-31',
    quote: '特办负责签发以下25种货物的出口许可证…稀土',
  },
  { title: 'rare-earth ferro-alloy licensing', url: 'dazhongvalves.com (page path not kept)', publisher: 'dazhongvalves.com', date: '2011' },
  { title: '2003年稀土出口配额', url: 'http://www.8341v.cn/news/1893.html', publisher: 'trade-site copy', date: '2003', quote: '2003年出口配额总量为4万吨(折氧化物计)' },
  {
    title: '商务部 海关总署公告2014年第94号 公布2015年出口许可证管理货物目录',
    url: 'https://yfs8.com/thread/941589.html',
    publisher: 'mirror of the announcement text',
    date: '2014-12-31',
    quote: '实行出口许可证管理的货物是…稀土…',
  },
  {
    title: '中国取消稀土出口配额管理',
    url: 'https://lemofix.com/2015-01/06/content_533519.htm',
    publisher: 'mirror of news report',
    date: '2015-01-06',
    quote: '只需凭出口合同即可申领出口,无需提供批文',
  },
  {
    title: '2015年稀土取消出口配额',
    url: 'https://a1killmaster.com/news/myxw/2015162100621.shtml',
    publisher: 'mirror of SMM (上海有色网) note',
    date: '2015-01',
    quote: '自1998年开始实施的中国稀土出口配额制度正式终结',
  },
] satisfies Source[]
