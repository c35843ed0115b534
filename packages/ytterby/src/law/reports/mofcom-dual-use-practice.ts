import type { Instrument } from '../../schema/instrument.ts'

/** From the procedure clauses before Decree 792 and from guides. */
export const mofcomDualUsePractice = {
  id: 'MOFCOM-DUAL-USE-PRACTICE',
  title: { en: 'Papers customarily asked for besides the statutory ones', zh: '许可申请惯常补充材料' },
  number: null,
  issuers: ['practice guides'],
  published: null,
  knownBy: '2026-11-24',
  link: 'https://shjhsm.com/478.html',
  layer: 'report',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [],
  passages: {
    'practice-system': {
      article: 'where to apply',
      confidence: 'two-secondary',
      source: { link: 'https://0798ci.com/doc/117329.html', published: null },
      says: {
        en: 'Applications are filed on the unified platform of MOFCOM, https://ecomp.mofcom.gov.cn, without paper since 2021 (letter 209 of 2021); information stands on http://exportcontrol.mofcom.gov.cn. MOFCOM acts through its Bureau of Industry Security and Import and Export Control.',
        zh: '通过商务部业务系统统一平台 https://ecomp.mofcom.gov.cn 申请，2021年起无纸化（商办安管函〔2021〕209号）；信息见 http://exportcontrol.mofcom.gov.cn。由商务部产业安全与进出口管制局办理。',
      },
    },
    'practice-2025-11': {
      article: 'papers asked for since November 2025, as a maker reports',
      confidence: 'single-secondary',
      source: { link: 'https://www.goudsmit.co.uk/new-requirements-for-china-export-licences-and-extended-lead-times-november-2025', published: null },
    },
    'practice-papers': { article: 'customary papers', source: { link: 'https://shjhsm.com/478.html', published: '2023-10-20' } },
    'practice-provincial': {
      article: 'through the provincial commerce department',
      confidence: 'two-secondary',
      source: { link: 'https://shjhsm.com/478.html', published: '2023-10-20' },
    },
  },
} satisfies Instrument
