import type { Instrument } from '../../schema/instrument.ts'

/** Not rare earth; its codes are known, its entries are not transcribed. */
export const mofcomGacc202558 = {
  id: 'MOFCOM-GACC-2025-58',
  title: { en: 'Lithium batteries and artificial graphite anode materials', zh: '商务部 海关总署公告2025年第58号 公布对锂电池和人造石墨负极材料相关物项实施出口管制的决定' },
  number: 'MOFCOM & GACC announcement 58 of 2025',
  issuers: ['MOFCOM', 'GACC'],
  published: '2025-10-09',
  link: 'https://github.com/seelpeed-debug/export-controls-agent-mcp',
  layer: 'law',
  transcribed: false,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'a58', article: 'whole' }],
  effects: [{ type: 'enact', cite: 'a58', limbs: ['a58'], from: '2025-11-08' }],
  passages: { a58: { article: 'whole' } },
  adjacent: { metals: [] },
  untranscribedCodes: ['3A001', '3B901.a', '3B901.b', '3B901.c.1', '3B901.c.2', '3B901.c.3', '3C901.a.1', '3C901.a.2', '3C901.a.3', '3C901.b.1', '3C902.b.2', '3E901.a', '3E901.b'],
} satisfies Instrument
