import type { Control } from '../../schema/control.ts'
import type { Source } from '../../schema/record.ts'

/** The ordinary licence. The full 78 rows were not obtained; the reach table holds the rule. */
export const controlExportLicence = {
  code: 'EXPORT-LICENCE',
  instrument: 'MOFCOM-GACC-2014-94',
  limb: 'export-licence',
  permit: 'export-licence',
  effect: 'licence',
  reach: 'export-licence',
  title: { en: 'Rare-earth goods of the export licence catalogue', zh: '出口许可证管理货物目录中的稀土货物' },
  article: 'rare-earth rows',
  entries: [
    {
      id: 'xl2015:catalogue',
      code: null,
      kind: 'catalogue',
      element: null,
      text: {
        en: 'Rare-earth goods of the export licence catalogue: an ordinary export licence on the strength of the export contract',
        zh: '出口许可证管理货物目录中的稀土货物：凭出口合同申领出口许可证',
      },
      commodityCodes: [],
    },
  ],
  notes: [],
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control

export const controlExportLicenceSources = [
  {
    title: '商务部 海关总署公告2014年第94号 公布2015年出口许可证管理货物目录',
    url: 'https://yfs8.com/thread/941589.html',
    publisher: 'copy of MOFCOM text',
    date: '2014-12-31',
    quote: '实行出口许可证管理的货物是…矾土、稀土、焦炭',
  },
  {
    title: 'China ends export quota system…',
    url: 'https://www.magnetnrg.com/news1/china-ends-export-quota-system-and-counters-with-a-strict-export-license-to-limit-the-worlds-supply-of-rare-earths-tungsten-and-molybdenum/',
    publisher: 'magnetnrg (quoting 2014 No.94 and No.97)',
    date: '2015-01-04',
    quote: 'apply for an export license on the strength of the export contracts',
  },
  {
    title: '2016年出口许可证管理货物目录公布 涉及稀土货物78项',
    url: 'https://news.yole9.com/zcfg/9840.html',
    publisher: '优乐有色金属网',
    date: '2016-01-05',
    quote: '出口稀土,凭货物出口合同申领出口许可证',
  },
] satisfies Source[]
