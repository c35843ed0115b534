import type { Instrument } from '../../schema/instrument.ts'

/** Other goods than rare earths: pointed to, not answered. */
export const mofcomGacc202339 = {
  id: 'MOFCOM-GACC-2023-39',
  title: { en: 'Graphite items', zh: '商务部 海关总署公告2023年第39号（石墨物项）' },
  number: 'MOFCOM & GACC announcement 39 of 2023',
  issuers: ['MOFCOM', 'GACC'],
  published: '2023-10-20',
  link: 'https://shjhsm.com/478.html',
  layer: 'law',
  transcribed: false,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-29'] },
  limbs: [{ id: 'a2023-39', article: 'whole' }],
  effects: [{ type: 'enact', cite: 'a2023-39', limbs: ['a2023-39'], from: '2023-12-01' }],
  passages: {
    'a2023-39': {
      article: 'whole',
      says: {
        en: 'Artificial graphite of high purity, strength and density; natural flake graphite, also spherical and expanded.',
        zh: '高纯度、高强度、高密度人造石墨；天然鳞片石墨（含球化石墨、膨胀石墨）。',
      },
    },
  },
  adjacent: { metals: [], stricter: { destination: 'US', limb: 'a46-2' } },
} satisfies Instrument
