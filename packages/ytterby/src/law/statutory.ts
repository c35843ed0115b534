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
        en: 'An export with major impact on national security that MOFCOM must submit to the State Council has no limit; it is presumed that this is not one.',
        zh: '对国家安全和利益有重大影响、须报国务院批准的出口不受期限限制；此处推定不属于该情形。',
      },
      cite: 'd792-17',
    },
    {
      id: 'not-on-the-watch-list',
      on: 'watch-list-open',
      text: {
        en: 'No limit applies to an importer or end user on the watch list; it is presumed that none of the parties is on it.',
        zh: '进口商、最终用户列入关注名单的，不受期限限制；此处推定各方均未列入。',
      },
      cite: 'd792-26',
    },
  ],
  rules: [
    {
      id: 'acceptance',
      text: {
        en: 'The 45 working days begin when MOFCOM accepts the application, not when it is submitted; acceptance is certified in writing, dated and stamped.',
        zh: '45个工作日自商务部受理之日起算，而非自提交之日；受理应出具加盖印章并注明日期的书面凭证。',
      },
      from: '2024-12-01',
      citations: ['d792-17', 'all-32'],
    },
    {
      id: 'completeness-notice',
      workingDays: 5,
      text: {
        en: 'What an incomplete file lacks is named once and in full, on the spot or within 5 working days; otherwise it counts as accepted from the day of receipt.',
        zh: '材料不齐全的，应当场或者在五个工作日内一次告知全部补正内容；逾期不告知的，自收到之日起即为受理。',
      },
      from: '2004-07-01',
      citations: ['all-32', 'all-82'],
    },
    {
      id: 'provincial-stage',
      on: 'dual-use-from-china',
      text: {
        en: 'In practice applications go through the provincial commerce department. Decree 792 sets that stage no limit (the licensing law gives a lower body 20 days where law requires its prior review).',
        zh: '实践中申请经省级商务主管部门提交；条例未规定该阶段期限（依法须由下级机关先行审查的，行政许可法规定为二十日）。',
      },
      from: '2024-12-01',
      citations: ['d792-4', 'all-43', 'practice-provincial'],
    },
    {
      id: 'decision',
      workingDays: 45,
      text: {
        en: 'MOFCOM grants or refuses within 45 working days of acceptance; a refusal is notified in writing.',
        zh: '商务部自受理之日起45个工作日内作出准予或者不予许可的决定；不予许可的，书面告知。',
      },
      from: '2024-12-01',
      citations: ['d792-17'],
    },
    {
      id: 'not-counted',
      text: {
        en: 'Technical identification, expert opinion and on-site checks of exporter or end user are not counted; nor is time for hearing, inspection, test, appraisal or expert review, of which the applicant is told in writing.',
        zh: '组织鉴别、征询专家意见、对出口经营者和最终用户实地核查所需时间不计入期限；听证、检验、检测、检疫、鉴定、专家评审等所需时间亦不计入，并应书面告知申请人。',
      },
      from: '2024-12-01',
      citations: ['d792-17', 'all-45'],
    },
    {
      id: 'state-council',
      text: {
        en: 'No limit applies to an export with major impact on national security and interests, which MOFCOM submits to the State Council, or to it and the Central Military Commission.',
        zh: '对国家安全和利益有重大影响、须报国务院或者国务院、中央军事委员会批准的，不受该期限限制。',
      },
      from: '2024-12-01',
      citations: ['d792-17'],
    },
    {
      id: 'watch-list',
      text: {
        en: 'No limit applies to an application for a single licence for an importer or end user on the watch list.',
        zh: '就列入关注名单的进口商、最终用户申请单项许可的，不受该期限限制。',
      },
      from: '2024-12-01',
      citations: ['d792-26'],
    },
    {
      id: 'delivery',
      workingDays: 10,
      text: { en: 'The licence is delivered within 10 working days of the decision.', zh: '自作出决定之日起十个工作日内颁发、送达许可证件。' },
      from: '2004-07-01',
      citations: ['all-44', 'all-82'],
    },
    {
      id: 'key-change',
      text: {
        en: 'A change of a key element (kind of item, destination, end user, end use) needs a new application: the licence is returned and exports stop.',
        zh: '物项种类、出口目的国家和地区、最终用户、最终用途等关键要素改变的，应重新申请，交回许可证件并停止出口。',
      },
      from: '2024-12-01',
      citations: ['d792-18'],
    },
    {
      id: 'other-change',
      workingDays: 20,
      text: {
        en: 'A change of another element, not a key one, is decided within 20 working days of acceptance; the licence is suspended meanwhile.',
        zh: '其他非关键要素的变更自受理变更申请之日起20个工作日内决定，其间暂停使用许可证件。',
      },
      from: '2024-12-01',
      citations: ['d792-18'],
    },
  ],
  citations: ['d792-17', 'all-32', 'all-44'],
} satisfies RulesetData['statutory']
