import type { Control } from '../../schema/control.ts'
import type { Source } from '../../schema/record.ts'

/** Ores and reagents under announcement 56 of 2025. */
export const control1C914 = {
  code: '1C914',
  instrument: 'MOFCOM-GACC-2025-56',
  limb: 'a56',
  permit: 'dual-use-licence',
  effect: 'licence',
  reach: 'a56',
  title: { en: 'Rare-earth ores, flotation reagents and extractants', zh: '稀土矿、浮选药剂和萃取剂' },
  article: '1C914',
  entries: [
    {
      code: '1C914.a',
      kind: 'ore',
      element: null,
      text: { en: 'Rare-earth ores: bastnaesite, monazite, ion-adsorption ore', zh: '稀土矿（氟碳铈矿、独居石、离子型稀土矿）' },
      commodityCodes: ['25309020'],
    },
    {
      code: '1C914.b',
      kind: 'reagent',
      element: null,
      text: { en: 'Flotation reagents for rare-earth ore with hydroxamic-acid or phosphate-ester collectors', zh: '含有羟肟酸类或磷酸酯类捕收剂的稀土矿浮选药剂' },
      commodityCodes: [],
    },
    {
      code: '1C914.c',
      kind: 'reagent',
      element: null,
      text: {
        en: 'Rare-earth extractants: P507 (CAS 14802-03-0), P204 (298-07-7), naphthenic acid (1338-24-5), N235 (68814-95-9), C272 (83411-71-6)',
        zh: '稀土萃取剂：P507（CAS 14802-03-0）、P204（298-07-7）、环烷酸（1338-24-5）、N235（68814-95-9）、C272（83411-71-6）',
      },
      commodityCodes: ['29319000', '29199000', '38249999'],
    },
  ],
  notes: [],
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control

export const control1C914Sources = [
  {
    title: '商务部海关总署公告2025年第56号 (text; first items read)',
    url: 'https://law.esnai.com/view/227630',
    publisher: 'esnai law database',
    date: '2025-10-09',
    quote: '实施时间: 2025-11-8',
  },
  {
    title: 'Announcement 56 extraction (code-by-code)',
    url: 'https://github.com/weiqi-kids/agent.cross-border-trade (docs/Extractor/cn_export_control/mofcom-customs-announcement-2025-56.md)',
    publisher: 'weiqi-kids (GitHub), from exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1176.html',
    date: 'fetched 2026-01-28',
  },
  {
    title: 'export-controls-agent-mcp china-export-control.js',
    url: 'https://github.com/seelpeed-debug/export-controls-agent-mcp',
    publisher: 'seelpeed-debug (GitHub) commit 5847b092',
    date: 'as of 2026-08-01',
  },
] satisfies Source[]
