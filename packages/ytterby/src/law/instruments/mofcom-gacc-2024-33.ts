import type { Instrument } from '../../schema/instrument.ts'

/** Other goods than rare earths: pointed to, not answered. */
export const mofcomGacc202433 = {
  id: 'MOFCOM-GACC-2024-33',
  title: { en: 'Antimony and superhard-material items', zh: '商务部 海关总署公告2024年第33号（锑及超硬材料）' },
  number: 'MOFCOM & GACC announcement 33 of 2024',
  issuers: ['MOFCOM', 'GACC'],
  published: '2024-08-15',
  link: 'https://github.com/weiqi-kids/agent.cross-border-trade',
  layer: 'law',
  transcribed: false,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-29'] },
  limbs: [
    {
      id: 'a2024-33',
      article: 'whole',
      text: { en: 'Control of antimony items, presses for superhard materials, MPCVD equipment, diamond windows', zh: '对锑、超硬材料压机、MPCVD设备、金刚石窗口等物项实施管制' },
    },
  ],
  effects: [{ type: 'enact', cite: 'a2024-33', limbs: ['a2024-33'], from: '2024-09-15' }],
  passages: { 'a2024-33': { article: 'whole' } },
  adjacent: { metals: ['Sb'], stricter: { destination: 'US', limb: 'a46-2' } },
} satisfies Instrument
