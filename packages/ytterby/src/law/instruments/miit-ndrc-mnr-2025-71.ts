import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** Domestic: who may mine and separate, and how much. Signed 2025-07-28, published and in force 2025-08-22. */
export const miitNdrcMnr202571 = {
  id: 'MIIT-NDRC-MNR-2025-71',
  title: {
    en: 'Interim measures for total-volume control of rare-earth mining and smelting-separation',
    zh: '工业和信息化部 国家发展和改革委员会 自然资源部令第71号 稀土开采和稀土冶炼分离总量调控管理暂行办法',
  },
  number: 'MIIT, NDRC & MNR Decree No. 71',
  issuers: ['MIIT', 'NDRC', 'MNR'],
  published: '2025-08-22',
  link: 'https://www.kankanews.com/detail/DgwMVGqX82W',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-27'] },
  limbs: [{ id: 'd71', article: 'whole' }],
  effects: [{ type: 'enact', cite: 'd71', limbs: ['d71'], from: '2025-08-22' }],
  passages: {
    d71: {
      article: 'whole',
      says: {
        en: 'Quotas also cover the smelting-separation of imported ore and of ore from other minerals; designated enterprises only; the month’s entry in the traceability system by the 10th. No export licence follows from it. Signed on 2025-07-28 and published on 2025-08-22: some sources call them the July measures.',
        zh: '总量指标也涵盖进口矿及其他矿物所得矿的冶炼分离；仅限指定企业；每月10日前录入追溯系统。不涉及出口许可。2025年7月28日签署、8月22日公布，有的来源称为7月的办法。',
      },
    },
  },
} satisfies Instrument

export const miitNdrcMnr202571Sources = [
  {
    title: '三部门发布《稀土开采和稀土冶炼分离总量调控管理暂行办法》 (full text)',
    url: 'https://www.kankanews.com/detail/DgwMVGqX82W',
    publisher: 'Kankanews (from MIIT)',
    date: '2025-08-22',
    quote: '令第71号公布,自公布之日起施行',
  },
  { title: '稀土開采和稀土冶煉分離總量調控管理暫行辦法', url: 'http://www.p1k2.com/index.php/Home/Index/art/a_id/33642/c_id/74.html', publisher: 'p1k2.com', date: '2025-08-22' },
  { title: '大陸發布稀土暫行辦法', url: 'https://udn.com/news/story/7331/8958933', publisher: 'UDN', date: '2025-08-24' },
  {
    title: 'China sets new annual quota targets for rare earth production',
    url: 'https://www.anews.com.tr/asia/2025/08/23/china-sets-new-annual-quota-targets-for-rare-earth-production',
    publisher: 'Anews',
    date: '2025-08-23',
    quote: 'smelting of minerals obtained through mining, imports, or processing of other ores, such as monazite',
  },
  {
    title: 'Three Chinese Ministries Issue Major Interim Measures',
    url: 'https://junmaterial.com/blog/60.html',
    publisher: 'junmaterial',
    date: '2025-08',
    quote: 'smelting/separation of all types of rare earth mineral products (including monazite concentrate)',
  },
] satisfies Source[]
