import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

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
  {
    title: '商办安管函〔2021〕209号 关于做好两用物项和技术进出口许可无纸化工作的通知',
    url: 'https://0798ci.com/doc/117329.html',
    publisher: '0798ci.com copy of MOFCOM notice',
    date: '2021',
    quote: '业务应用,网址:https://ecomp.mofcom.gov.cn',
  },
  {
    title: 'China expands export controls on rare earths (how the system works)',
    url: 'https://www.jdsupra.com/legalnews/china-expands-export-controls-on-rare-8094687/',
    publisher: 'Clark Hill via JD Supra',
    date: '2025-10',
    quote: "Await MOFCOM's review—typically within 45 working days",
  },
  {
    title: 'New requirements for China export licences and extended lead times (Nov 2025)',
    url: 'https://www.goudsmit.co.uk/new-requirements-for-china-export-licences-and-extended-lead-times-november-2025',
    publisher: 'Goudsmit UK',
    date: '2025-11',
    quote: 'We have also seen an increasing number of licence rejections',
  },
] satisfies Source[]
