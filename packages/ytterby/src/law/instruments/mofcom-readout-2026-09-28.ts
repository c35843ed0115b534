import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

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

export const mofcomReadout20260928Sources = [
  {
    title: 'research ledger KB-ZHAO-189 (read at the MOFCOM page)',
    url: 'https://github.com/williepowen-debug/Research-workspace (AGENTS/ZHAO/workbook/KB.tsv, commit 011af318)',
    publisher: 'williepowen-debug (GitHub)',
    date: '2026-09-30',
    quote:
      '2025年10月，中美双方在吉隆坡就解决各自关切的经贸问题达成联合安排，将双方各自部分关税和非关税措施暂停实施至2026年11月10日。本次经贸磋商中，中美双方同意在将吉隆坡经贸磋商联合安排延期至2027年1月10日的基础上，继续积极探讨这一事项',
  },
  { title: 'ETF dossier 2026-10-08', url: null, publisher: 'GitHub', date: '2026-10-08' },
] satisfies Source[]
