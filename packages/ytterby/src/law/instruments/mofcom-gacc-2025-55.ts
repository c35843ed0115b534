import type { Instrument } from '../../schema/instrument.ts'

/** Not rare earth; its codes are known, its entries are not transcribed. */
export const mofcomGacc202555 = {
  id: 'MOFCOM-GACC-2025-55',
  title: { en: 'Superhard-material related items', zh: '商务部 海关总署公告2025年第55号 公布对超硬材料相关物项实施出口管制的决定' },
  number: 'MOFCOM & GACC announcement 55 of 2025',
  issuers: ['MOFCOM', 'GACC'],
  published: '2025-10-09',
  link: 'https://github.com/seelpeed-debug/export-controls-agent-mcp',
  layer: 'law',
  transcribed: false,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-12-03'] },
  limbs: [{ id: 'a55', article: 'whole' }],
  effects: [{ type: 'enact', cite: 'a55', limbs: ['a55'], from: '2025-11-08' }],
  passages: { a55: { article: 'whole' } },
  adjacent: { metals: [], stricter: { destination: 'US', limb: 'a46-2' } },
  untranscribedCodes: ['2C902.a', '2C902.b', '2C902.c', '2C902.d', '2B005.b', '2E902'],
} satisfies Instrument
