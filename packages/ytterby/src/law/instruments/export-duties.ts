import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** Rates before 2012 as the trade press reported them; the plan of 2012 in a copied table; abolition on 2015-05-01. Rates of 2013 to 2015 were not read. */
export const exportDuties = {
  id: 'EXPORT-DUTIES',
  title: { en: 'Export duties on rare earths', zh: '稀土出口关税' },
  number: null,
  issuers: ['Customs Tariff Commission of the State Council'],
  published: null,
  knownBy: '2015-05-01',
  link: 'http://www.sdjtsy.cn/Page/Web_Xl.aspx?oid=12&rid=891&tid=22',
  layer: 'report',
  transcribed: true,
  provenance: { confidence: 'single-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [],
  passages: {
    'duty-2008': { article: '2008' },
    'duty-2011': { article: '2011' },
    'duty-2012': {
      article: '税委会[2011]27号, export duty plan of 2012',
      doubt: {
        en: 'The copy of the duty table of 2012 ends at 28469015; the other rates are named in the text beside it.',
        zh: '2012年关税表的抄件止于28469015；其余税率见表外文字。',
      },
    },
    'duty-2015': { article: 'abolition from 2015-05-01' },
    'duty-2026': { article: 'export tariff of 2026: no rare-earth line', confidence: 'primary-text' },
  },
} satisfies Instrument

export const exportDutiesSources = [
  {
    title: 'China Issues 23,000 tonnes of Rare Earth Export License',
    url: 'http://www.japanmetalbulletin.com/?p=13491',
    publisher: 'Japan Metal Bulletin',
    date: '2008-01',
    quote: 'export license for rare earth to 40,000 tonnes in 2007 from 45,000 tonnes in 2006 and 50,000 … 2005',
  },
  {
    title: '2011年稀土出口暂定税率',
    url: 'http://whmsebhyy.com/china/hgjj/20101216/16049118510.shtml',
    publisher: 'copy of news report',
    date: '2010-12-16',
    quote: '2011年稀土金属矿的出口暂定税率为15%;稀土金属钕的出口暂定税率为25%',
  },
  {
    title: '2011与2012年我国稀土出口关税税率对比',
    url: 'http://www.sdjtsy.cn/Page/Web_Xl.aspx?oid=12&rid=891&tid=22',
    publisher: 'copy of 中国稀土 table',
    date: '2012-01-12',
    quote: '税委会[2011]27号,公布了《2012年出口关税实施方案》',
  },
  {
    title: '财政部：5月1日起取消稀土等出口关税',
    url: 'http://chinaccm.com/35/20150423/Sub/183459_2599987.txt',
    publisher: '中华商务网',
    date: '2015-04-23',
    quote: '自今年5月1日起取消钢铁颗粒粉末、稀土、钨、钼等产品的出口关税',
  },
  {
    title: '中华人民共和国进出口税则(2026) 出口税则',
    url: 'https://gss.mof.gov.cn/gzdt/zhengcefabu/202512/t20251231_3981044.htm (税委会公告2025年第12号); text read from https://github.com/thuysyooyoo/Ai-agent-kinh-doanh/blob/HEAD/knowledge/customs_rules/china_dual_use_catalog.txt (text extraction of official PDF P020251231607833453633.pdf)',
    publisher: '国务院关税税则委员会',
    date: '2025-12-31',
    quote: '税目税率表中仅标示征收出口税率或实行暂定税率的税目',
  },
] satisfies Source[]
