import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** The knowledge day of the ruleset: nothing that extends 70 or 72 of 2025 was on the list; Nos. 39 and 43 were not located. */
export const mofcomListReading20261009 = {
  id: 'MOFCOM-LIST-READING-2026-10-09',
  title: { en: 'Last reading of the list of MOFCOM announcements of 2026 (to No. 44)', zh: '商务部2026年公告目录的最近一次核对（至第44号）' },
  number: null,
  issuers: ['MOFCOM'],
  published: '2026-10-09',
  link: 'https://github.com/williepowen-debug/Research-workspace',
  layer: 'report',
  transcribed: true,
  provenance: { confidence: 'single-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [],
  passages: { 'reading2026-10': { article: 'list' } },
} satisfies Instrument

export const mofcomListReading20261009Sources = [
  {
    title: 'research ledger KB-ZHAO-192 (read at the MOFCOM page)',
    url: 'https://github.com/williepowen-debug/Research-workspace (AGENTS/ZHAO/workbook/KB.tsv, commit 011af318)',
    publisher: 'williepowen-debug (GitHub)',
    date: '2026-10-09',
    quote:
      'MOFCOM 2026 公告 list → 200: newest 公告 = 2026年第44号 (EU p-nitrotoluene AD initiation, 2026-10-03) … no 公告 re-suspending 公告2025年第70号 or 公告2024年第46号 cl.2',
  },
  { title: 'MOFCOM list fragment: 商务部公告2026年第44号 [2026-10-03]', url: null, publisher: 'GitHub', date: '2026-10' },
] satisfies Source[]
