import type { Control } from '../../schema/control.ts'
import type { Source } from '../../schema/record.ts'

/** Prohibited technology may not leave at all. Restricted entries and calcium oxyborate were not read: open. */
export const controlTech2023 = {
  code: 'TECH-2023',
  instrument: 'MOFCOM-MOST-2023-57',
  limb: 'tech2023',
  permit: 'technology-licence',
  effect: 'prohibition',
  reach: 'tech2023',
  title: { en: 'Rare-earth technology prohibited from export', zh: '禁止出口的稀土技术' },
  article: 'rare-earth entries',
  entries: [
    {
      id: 'tech2023:rare-earth',
      code: null,
      kind: 'technology',
      element: null,
      text: {
        en: 'Rare-earth extraction and separation, metal and alloy production, preparation of SmCo, NdFeB and cerium magnets: export prohibited',
        zh: '稀土的提炼、分离，稀土金属及合金的生产，钐钴、钕铁硼、铈磁体的制备：禁止出口',
      },
      commodityCodes: [],
    },
  ],
  notes: [],
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control

export const controlTech2023Sources = [
  {
    title: '《目录》2023版稀土政策修订情况',
    url: 'http://m.jizihe.com/page/2024/0315/23751946.shtml',
    publisher: 'jizihe.com (journal article)',
    date: '2024-03-15',
    quote: '稀土相关禁止类由3项压缩至2 项,稀土相关限制类由5 项扩增至6 项',
  },
  {
    title: '中国宣布停止出口若干稀土加工技术',
    url: 'https://sputniknews.cn/20231222/1055901980.html',
    publisher: 'Sputnik China',
    date: '2023-12-22',
    quote: '该目录由164项压缩至134项,其中禁止类24项,限制类110项',
  },
  { title: '修订发布《中国禁止出口限制出口技术目录》', url: 'http://www.shixunjie.cn/weishangzixun/35458.html', publisher: 'China News Service copy', date: '2023-12-21' },
  {
    title: 'China adds technology, machinery for rare earth magnet production to prohibited export list',
    url: 'https://www.fastmarkets.com/insights/china-adds-technology-machinery-for-rare-earth-magnet-production-to-prohibited-export-list/',
    publisher: 'Fastmarkets',
    date: '2023-12-21',
  },
  {
    title: 'China bans export of rare earth processing technologies',
    url: 'https://www.thehindu.com/news/international/china-bans-export-of-rare-earth-processing-technologies/article67667281.ece',
    publisher: 'The Hindu (Reuters)',
    date: '2023-12-22',
  },
] satisfies Source[]
