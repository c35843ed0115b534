import type { Instrument } from '../../schema/instrument.ts'

/** A policy interpretation without document number or effective date. It changes no dates; it only causes a warning. */
export const mofcomReadout20260928 = {
  id: 'MOFCOM-READOUT-2026-09-28',
  title: { en: 'Reading of the results of the eighth round of China–US trade talks', zh: '解读第八轮中美经贸磋商成果' },
  number: null,
  issuers: ['MOFCOM'],
  published: '2026-09-28',
  link: 'https://www.mofcom.gov.cn/zcjd/dwmy/art/2026/art_c68e66e26aae44278b2a7f1845857270.html',
  layer: 'report',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-27'] },
  limbs: [],
  effects: [
    {
      type: 'expect',
      cite: 'r2026-09',
      // Announcement 70 of 2025 and the lists suspended with it to the same day, by the same joint arrangement.
      limbs: ['a55', 'a56', 'a57', 'a58', 'a61-1-1', 'a61-1-2', 'a61-1-3', 'a61-2', 'a62', 'm2025-21', 'uel2025-7'],
      announced: '2026-09-28',
      until: '2027-01-11',
      warning: 'extension-announced',
    },
  ],
  passages: { 'r2026-09': { article: '8' } },
} satisfies Instrument
