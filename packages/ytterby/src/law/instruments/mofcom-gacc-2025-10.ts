import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** Other goods than rare earths: pointed to, not answered. */
export const mofcomGacc202510 = {
  id: 'MOFCOM-GACC-2025-10',
  title: { en: 'Tungsten, tellurium, bismuth, molybdenum and indium items', zh: '商务部 海关总署公告2025年第10号（钨、碲、铋、钼、铟）' },
  number: 'MOFCOM & GACC announcement 10 of 2025',
  issuers: ['MOFCOM', 'GACC'],
  published: '2025-02-04',
  link: 'https://github.com/weiqi-kids/agent.cross-border-trade',
  layer: 'law',
  transcribed: false,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'a2025-10', article: 'whole' }],
  effects: [{ type: 'enact', cite: 'a2025-10', limbs: ['a2025-10'], from: '2025-02-04' }],
  passages: { 'a2025-10': { article: 'whole' } },
  adjacent: { metals: ['W', 'Te', 'Bi', 'Mo', 'In'] },
  untranscribedCodes: [
    '1C117.b',
    '1C117.c',
    '1C117.d',
    '1C004',
    '1E004',
    '1E101.b',
    '6C001.a',
    '6C001.b',
    '6C001.c',
    '6C001.d',
    '6E001',
    '6C002.a',
    '6C002.b',
    '6E002',
    '3C004.a',
    '3C004.b',
    '3C004.c',
    '3E004',
  ],
} satisfies Instrument

export const mofcomGacc202510Sources = [
  {
    title: '公告2025年第10号 钨碲铋钼铟',
    url: 'https://github.com/weiqi-kids/agent.cross-border-trade (critical-minerals-export-control-2025.md)',
    publisher: 'weiqi-kids from exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202502/1098.html',
    date: '2025-02-04',
  },
  {
    title: 'export-controls-agent-mcp china-export-control.js (No. 10/2025 codes)',
    url: 'https://github.com/seelpeed-debug/export-controls-agent-mcp',
    publisher: 'seelpeed-debug (GitHub), as of 2026-08-01',
    date: '2026-08-01',
  },
] satisfies Source[]
