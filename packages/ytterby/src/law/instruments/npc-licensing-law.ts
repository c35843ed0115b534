import type { Instrument } from '../../schema/instrument.ts'
import { passage } from '../passage.ts'

/** Acceptance, working days, excluded time, delivery of the document. Numbers follow the 2019 revision. */
export const npcLicensingLaw = {
  id: 'NPC-LICENSING-LAW',
  title: { en: 'Administrative Licensing Law (2019 revision)', zh: '中华人民共和国行政许可法' },
  number: null,
  issuers: ['National People’s Congress'],
  published: null,
  knownBy: '2004-07-01',
  // 行政法/行政许可法(2019-04-23).md
  link: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E8%A1%8C%E6%94%BF%E6%B3%95/%E8%A1%8C%E6%94%BF%E8%AE%B8%E5%8F%AF%E6%B3%95(2019-04-23).md',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-27'] },
  limbs: [{ id: 'all', article: 'whole' }],
  effects: [{ type: 'enact', cite: 'all-82', limbs: ['all'], from: '2004-07-01' }],
  passages: {
    'all-43': passage('43', {
      en: 'Where a lower body must review first, it has 20 days; Decree 792 sets none for the provincial stage, so its 45 working days begin when MOFCOM accepts.',
      zh: '须由下级机关先行审查的，二十日内审查完毕；条例未规定省级期限，45个工作日自商务部受理起算。',
    }),
    'all-32': passage('32', {
      en: 'An incomplete file must be named once, on the spot or within five days, or it counts as accepted from the day it was received; acceptance is certified in writing, dated and stamped.',
      zh: '材料不齐全的，应当场或者在五日内一次告知，逾期不告知的，自收到之日起即为受理；受理或不予受理应出具加盖印章并注明日期的书面凭证。',
    }),
    'all-42': passage('42', {
      en: 'The general limit of 20 days and 10 more gives way to the 45 working days of Decree 792.',
      zh: '一般期限二十日、可延长十日；条例规定45个工作日的，从其规定。',
    }),
    'all-44': { article: '44' },
    'all-45': passage('45', {
      en: 'Time for hearing, test, inspection, appraisal and expert review is not counted, and the applicant is told so in writing.',
      zh: '听证、检验、检测、检疫、鉴定和专家评审所需时间不计入期限，应书面告知申请人。',
    }),
    'all-82': { article: '82' },
  },
} satisfies Instrument
