import type { Instrument } from '../../schema/instrument.ts'

/** FAQ V says that this «has already been made clear»; the earlier text was not read. */
export const mofcomFaqRePhosphors = {
  id: 'MOFCOM-FAQ-RE-PHOSPHORS',
  title: { en: 'Earlier clarification on phosphors', zh: '荧光粉等稀土下游发光材料的在先解答' },
  number: null,
  issuers: ['MOFCOM'],
  published: null,
  knownBy: '2025-09-16',
  link: 'https://yjmagnetic.com/?p=3241',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [
    {
      type: 'interpret',
      cite: 'faq-phosphors',
      id: 'faq-phosphors-out',
      limbs: ['a18'],
      from: '2025-04-04',
      forms: ['phosphor'],
      outcome: 'outside',
      generally: true,
      text: {
        en: 'Phosphors and other downstream rare-earth luminescent materials are generally not within announcement 18.',
        zh: '荧光粉等稀土下游发光材料一般不属于18号公告管制范围。',
      },
    },
  ],
  passages: { 'faq-phosphors': { article: 'as quoted in FAQ V' } },
} satisfies Instrument
