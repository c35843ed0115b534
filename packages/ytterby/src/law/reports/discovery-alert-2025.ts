import type { Instrument } from '../../schema/instrument.ts'
import { passage } from '../passage.ts'

/** An industry description of practice. Never cited as law. */
export const discoveryAlert2025 = {
  id: 'DISCOVERY-ALERT-2025',
  title: { en: 'What Are Rare Earth Export Permits and Why Do They Matter?', zh: '稀土出口许可框架（行业文章）' },
  number: null,
  issuers: ['Discovery Alert'],
  published: null,
  knownBy: '2025-12-31',
  link: null,
  layer: 'framework',
  transcribed: true,
  provenance: { confidence: 'single-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [],
  passages: {
    'framework-elements': { article: 'elements' },
    'framework-tiers': passage('tiers', {
      en: 'The more processed, the stricter: that encourages value-added processing inside China and keeps control of critical technology.',
      zh: '加工程度越高越严：鼓励在中国境内进行增值加工，并保持对关键技术的控制。',
    }),
    'framework-process': { article: 'application process' },
    'framework-pillars': passage('pillars', {
      en: 'End-use verification: exporters document and verify the intended application. Military-civilian distinction: dual-use goods and technologies face heightened scrutiny. Volume control: annual export quotas for specific elements, heavy rare earths above all. Environmental compliance: certification of sustainable mining.',
      zh: '最终用途核实：出口商证明并核实预期用途。军民区分：两用货物和技术从严审查。总量控制：对特定元素（尤其是重稀土）实行年度出口配额。环境合规：可持续开采认证。',
    }),
    'framework-rejections': { article: 'rejections' },
    'framework-authorities': passage('authorities', {
      en: 'MOFCOM leads; GACC clears and enforces; MIIT gives the view of industry and on quotas; SASTIND assesses dual-use and defence aspects of dual-use items.',
      zh: '商务部牵头；海关总署负责通关和执法；工业和信息化部提供产业和配额意见；国防科工局就两用物项评估两用和国防方面。',
    }),
    'framework-us-china': passage('London framework 2025', {
      en: 'Agreement in principle of the London talks of 2025: streamlined permits for civilian applications; higher quota allowances for certain light rare earths (which and how much is not stated); restrictions on heavy rare earths with military applications continue; more transparent decisions.',
      zh: '2025年伦敦会谈原则性协议：民用申请简化审批；部分轻稀土配额增加（种类和数量未说明）；具有军事用途的重稀土继续受限；审批决定更加透明。',
    }),
    'framework-toll': { article: 'toll processing' },
    'framework-military': { article: 'military-sensitive elements' },
  },
} satisfies Instrument
