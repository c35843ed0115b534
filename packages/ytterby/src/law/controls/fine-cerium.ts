import type { Control } from '../../schema/control.ts'
import type { Source } from '../../schema/record.ts'

/** An older dual-use control. No control code was read, so the item carries none. */
export const controlFineCerium = {
  code: 'FINE-CERIUM',
  instrument: 'MOFCOM-GACC-2014-94',
  limb: 'fine-cerium',
  permit: 'dual-use-licence',
  effect: 'licence',
  reach: 'fine-cerium',
  title: { en: 'Cerium under 500 micrometres', zh: '颗粒小于500微米的铈及其合金' },
  article: '2805301510',
  entries: [
    {
      id: 'xl2015:fine-cerium',
      code: null,
      kind: 'fine-cerium',
      element: 'Ce',
      text: {
        en: 'Cerium and cerium alloys, 97 % cerium or more, with particles under 500 micrometres (catalogue row 2805301510): dual-use licence instead of the ordinary licence',
        zh: '颗粒<500μm、含铈量≥97%的铈及其合金（目录商品编号2805301510）：须领两用物项出口许可证，不领出口许可证',
      },
      commodityCodes: ['2805301510'],
    },
  ],
  notes: [],
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control

export const controlFineCeriumSources = [
  {
    title: '2016年出口许可证管理货物目录公布 涉及稀土货物78项',
    url: 'https://news.yole9.com/zcfg/9840.html',
    publisher: '优乐有色金属网',
    date: '2016-01-05',
    quote: '出口稀土,凭货物出口合同申领出口许可证',
  },
  {
    title: '2024 China HS CODE 2805301510',
    url: 'https://www.htshub.com/cn-hs/detail/2805301510',
    publisher: 'htshub (18 Jan 2024)',
    date: '2024-01-18',
    quote: 'Regulations & Restrictions 3B … 3 Export license for dual-use items and technologies',
  },
  {
    title: 'China HS code 2805',
    url: 'https://registry.china-gacc.agency/China_HS_code/HScode_search.asp?page=-1&word=2805',
    publisher: 'china-gacc.agency (undated, before April 2025)',
    quote: 'Dysprosium, not intermixed or interalloyed … 4Bxy',
  },
  {
    title: 'Catalogue of Commodities subject to the Administration of Export Licences',
    url: 'https://www.iea.org/policies/17894-catalogue-of-commodities-subject-to-the-administration-of-export-licences',
    publisher: 'IEA',
    date: '2023-12-08',
    quote: 'suspension of designated port management for items such as magnesite, rare earths … remains in effect',
  },
] satisfies Source[]
