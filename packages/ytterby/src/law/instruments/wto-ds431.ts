import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** China’s quotas and duties before the World Trade Organization. */
export const wtoDs431 = {
  id: 'WTO-DS431',
  title: {
    en: 'WTO disputes DS431, DS432 and DS433: China, measures related to the exportation of rare earths',
    zh: '世界贸易组织DS431、DS432、DS433案：中国稀土、钨、钼出口措施',
  },
  number: 'DS431, DS432, DS433',
  issuers: ['WTO'],
  published: null,
  knownBy: '2015-05-01',
  link: 'https://docslib.org/doc/5291030/wt-ds431-ab-r-wt-ds432-ab-r-wt-ds433-ab-r',
  layer: 'report',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [],
  passages: {
    'ds431-consultations': { article: 'request for consultations, 2012-03-13; request for a panel, 2012-06-27', confidence: 'single-secondary' },
    'ds431-panel': { article: 'panel established, 2012-07-23', confidence: 'single-secondary' },
    'ds431-report': { article: 'panel reports, 2014-03-26' },
    'ds431-appellate': {
      article: 'Appellate Body reports, 2014-08-07',
      doubt: {
        en: 'That the period to comply with the WTO rulings (DS431) ended on 2015-05-02 was not found in a page read.',
        zh: '执行合理期限于2015年5月2日届满一说，所读页面未见。',
      },
    },
  },
} satisfies Instrument

export const wtoDs431Sources = [
  {
    title: 'WTO dispute settlement DS431 summary',
    url: 'https://ustr.gov./issue-areas/enforcement/dispute-settlement-proceedings/wto-dispute-settlement/pending-wto-disputes-1',
    publisher: 'USTR',
    quote: 'On 13 March 2012, the United States requested consultations with China',
  },
  {
    title: 'China - Measures Related to the Exportation of Rare Earths - Reports of the Panel',
    url: 'https://fdocuments.us/document/china-measures-related-to-the-exportation-of-rare-earths-.html',
    publisher: 'WTO document copy',
    date: '2014-03-26',
    quote: 'WT/DS431/R … 26 March 2014 (14-1756)',
  },
  {
    title: 'WT/DS431/AB/R, DS432, DS433',
    url: 'https://docslib.org/doc/5291030/wt-ds431-ab-r-wt-ds432-ab-r-wt-ds433-ab-r',
    publisher: 'WTO document copy',
    date: '2014-08-07',
    quote: 'WT/DS431/AB/R … 7 August 2014 (14-4626)',
  },
  {
    title: '商务部 海关总署公告2014年第94号 公布2015年出口许可证管理货物目录',
    url: 'https://yfs8.com/thread/941589.html',
    publisher: 'mirror of the announcement text',
    date: '2014-12-31',
    quote: '实行出口许可证管理的货物是…稀土…',
  },
  {
    title: '财政部：5月1日起取消稀土等出口关税',
    url: 'http://chinaccm.com/35/20150423/Sub/183459_2599987.txt',
    publisher: '中华商务网',
    date: '2015-04-23',
    quote: '自今年5月1日起取消钢铁颗粒粉末、稀土、钨、钼等产品的出口关税',
  },
] satisfies Source[]
