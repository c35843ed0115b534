import type { RulesetData } from '../schema/ruleset.ts'

/** The statutory clock of a dual-use licence. */
export const statutory = {
  from: '2024-12-01',
  limitWorkingDays: 45,
  completenessNoticeWorkingDays: 5,
  deliveryWorkingDays: 10,
  notCounted: ['technical-identification', 'expert-opinion', 'on-site-check'],
  assumptions: [
    {
      id: 'first-day-not-counted',
      text: {
        en: 'Whether the day of acceptance counts is not said in the decree or the licensing law; by the usual convention it does not.',
        zh: '受理当日是否计入期限，条例和行政许可法均未规定；按通常惯例不计入。',
      },
      cite: 'all-82',
    },
    {
      id: 'make-up-days-count',
      text: {
        en: 'Weekend days that a State Council notice makes working days count as working days; no text on licensing says so.',
        zh: '国务院通知调休上班的周末按工作日计算；许可法规对此未作规定。',
      },
      cite: 'all-82',
    },
    {
      id: 'no-state-council-referral',
      text: {
        en: 'An export with major impact on national security that MOFCOM must submit to the State Council has no limit; that this is none is presumed.',
        zh: '对国家安全和利益有重大影响、须报国务院批准的出口不受期限限制；此处推定不属于该情形。',
      },
      cite: 'd792-17',
    },
  ],
  citations: ['d792-17', 'all-32', 'all-44'],
} satisfies RulesetData['statutory']
