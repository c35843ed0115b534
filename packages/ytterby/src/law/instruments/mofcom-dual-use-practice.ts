import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** From the procedure clauses before Decree 792 and from guides. */
export const mofcomDualUsePractice = {
  id: 'MOFCOM-DUAL-USE-PRACTICE',
  key: 'practice-papers',
  title: {
    en: 'Papers customarily asked for besides the statutory ones',
    zh: '许可申请惯常补充材料',
  },
  number: null,
  issuers: ['practice guides'],
  published: null,
  knownBy: '2026-11-24',
  link: 'https://shjhsm.com/478.html',
  layer: 'report',
  transcribed: true,
  provenance: {
    confidence: 'two-secondary',
    checked: '2026-11-24',
    readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'],
  },
  limbs: [],
  effects: [],
  passages: {
    'practice-papers': {
      article: 'customary papers',
    },
  },
} satisfies Instrument

export const mofcomDualUsePracticeSources = [
  {
    title: '商务部 海关总署公告2023年第39号 (procedure clauses 3-7)',
    url: 'https://shjhsm.com/478.html',
    publisher: 'shjhsm.com copy',
    date: '2023-10-20',
    quote: '通过省级商务主管部门向商务部提出申请',
  },
  {
    title: 'China dual-use item export licence application guide for Dy/Tb-included magnet',
    url: 'https://xhmag.com/china-dual-use-item-export-license-application-guide-for-dy-tb-included-magnet/',
    publisher: 'XHMAG (magnet maker)',
  },
  {
    title: 'Ausfuhrkontrolle für Seltene Erden ... aus China (application documents)',
    url: 'https://www.china-certification.com/ausfuhrkontrolle-aus-china',
    publisher: 'MPR China Certification',
    date: '2025-10',
  },
] satisfies Source[]
