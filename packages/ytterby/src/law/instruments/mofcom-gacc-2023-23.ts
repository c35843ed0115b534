import type { Instrument } from '../../schema/instrument.ts'

/** Other goods than rare earths: pointed to, not answered. */
export const mofcomGacc202323 = {
  id: 'MOFCOM-GACC-2023-23',
  title: { en: 'Gallium and germanium items', zh: '商务部 海关总署公告2023年第23号 对镓、锗相关物项实施出口管制' },
  number: 'MOFCOM & GACC announcement 23 of 2023',
  issuers: ['MOFCOM', 'GACC'],
  published: '2023-07-03',
  link: 'http://hmao2.com/topic/topic_view?key=175589',
  layer: 'law',
  transcribed: false,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-29'] },
  limbs: [{ id: 'a2023-23', article: 'whole' }],
  effects: [{ type: 'enact', cite: 'a2023-23', limbs: ['a2023-23'], from: '2023-08-01' }],
  passages: {
    'a2023-23': {
      article: 'whole',
      says: {
        en: 'Gallium and germanium items; to the United States item 2 of announcement 46 of 2024 lies over it, suspended to 2026-11-27.',
        zh: '镓、锗相关物项；对美国出口另有公告2024年第46号第二款（暂停实施至2026年11月27日）。',
      },
    },
  },
  adjacent: { metals: ['Ga', 'Ge'], stricter: { destination: 'US', limb: 'a46-2' } },
} satisfies Instrument
