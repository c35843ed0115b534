import type { Instrument } from '../../schema/instrument.ts'

/** Anybody may report; who reports himself is treated more mildly. */
export const mofcom202626 = {
  id: 'MOFCOM-2026-26',
  title: { en: 'Reporting of violations of export control on strategic minerals', zh: '商务部公告2026年第26号（举报战略矿产出口管制违法行为）' },
  number: 'MOFCOM announcement 26 of 2026',
  issuers: ['MOFCOM'],
  published: '2026-06-24',
  link: 'https://www.globaltimes.cn/page/202606/1364358.shtml',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [
    {
      id: 'a2026-26',
      article: 'whole',
      text: {
        en: 'Reports of unlicensed export, export beyond the licence, circumvention through third countries, transfer of technology',
        zh: '举报未经许可出口、超许可范围出口、经第三国规避、技术转移',
      },
    },
  ],
  effects: [{ type: 'enact', cite: 'a2026-26', limbs: ['a2026-26'], from: '2026-07-01' }],
  passages: {
    'a2026-26': {
      article: 'whole',
      says: {
        en: 'Anybody may report unlicensed export, export beyond the licence, detours through third countries and transfer of technology; self-disclosure mitigates.',
        zh: '任何组织和个人可举报未经许可出口、超许可范围出口、经第三国规避和技术转移；主动披露可从轻。',
      },
    },
  },
} satisfies Instrument
