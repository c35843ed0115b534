import type { RulesetData } from '../schema/ruleset.ts'

/** What applicants report. Interest groups and press, never statutory. */
export const observed = [
  {
    from: '2025-04-01',
    period: '2025-04 (first weeks after announcement 18)',
    metric: { en: 'Statutory review limit quoted for new applications', zh: '新申请适用的法定审查期限' },
    value: { en: 'about 45 working days (industry)', zh: '约45个工作日（行业）' },
    cite: 'reported-0',
  },
  {
    from: '2025-04-01',
    period: '2025-04 to 2025-05',
    metric: { en: 'Time from controls to first magnet licence', zh: '管制至首张磁体许可的时间' },
    value: {
      en: 'under one month (controls 2025-04-04, first licence late April 2025; customers in Europe and Vietnam only)',
      zh: '不足一个月（4月4日管制，4月下旬首张许可；仅欧洲和越南客户）',
    },
    cite: 'reported-1',
  },
  {
    from: '2025-04-01',
    period: '2025-04 to 2025-06-04',
    metric: { en: 'Approval rate', zh: '批准比例' },
    value: {
      en: '25% of hundreds of applications (European auto suppliers, CLEPA)',
      zh: '数百份申请的25%（CLEPA会员）',
    },
    cite: 'reported-3',
  },
  {
    from: '2025-04-01',
    period: '2025-04 to 2025-06-30',
    metric: { en: 'Approval rate', zh: '批准比例' },
    value: {
      en: '60% (up from 25%) (CLEPA; slower for US end users or by way of India)',
      zh: '60%（由25%上升；CLEPA会员；美国最终用户或经第三国（印度）转运者较慢）',
    },
    cite: 'reported-4',
  },
  {
    from: '2025-04-01',
    period: '2025-04 to 2025-09',
    metric: { en: 'Approval rate', zh: '批准比例' },
    value: {
      en: 'less than one quarter of ~140 (one report: 19 approved, 121 pending, 1 rejected of 141) (escalated cases of the EU Chamber of Commerce in China, so biased low)',
      zh: '约140份中不足四分之一（一份报道：141份中19份获批、121份待审、1份被拒；欧盟商会协助的升级案件，偏低）',
    },
    cite: 'reported-8',
  },
  {
    from: '2025-09-01',
    period: '2025-09 to 2025-10',
    metric: { en: 'Review time', zh: '审查时间' },
    value: {
      en: 'longer and more returns for extra information, generally still within 45 working days (Chinese magnet makers)',
      zh: '更长且补件更多，一般仍在45个工作日内（中国磁材企业）',
    },
    cite: 'reported-9',
  },
  {
    from: '2025-04-01',
    period: '2025-04 to 2025-11-05',
    metric: { en: 'Approval rate', zh: '批准比例' },
    value: {
      en: "just over half of ~2,000 (EU companies' applications (Sefcovic))",
      zh: '约2000份中略多于一半（欧盟企业的申请，Sefcovic）',
    },
    cite: 'reported-10',
  },
  {
    from: '2025-11-01',
    period: '2025-11 (survey published 2025-12-01)',
    metric: { en: 'Delivery delay caused by the rules', zh: '规则造成的交付延误' },
    value: {
      en: '40%: more than two months; 34%: one to two months (EU Chamber export-control survey)',
      zh: '40%超过两个月，34%为一至两个月（欧盟商会调查）',
    },
    cite: 'reported-12',
  },
  {
    from: '2025-12-01',
    period: '2025-12 to 2026-02',
    metric: {
      en: 'Approval rate, Japan, high-performance (Dy etc.) products',
      zh: '批准比例（日本，含镝等高性能产品）',
    },
    value: { en: 'about half (Nikkei Chinese 2026-02-08)', zh: '约一半（日经中文网2026年2月8日）' },
    cite: 'reported-17',
  },
] satisfies RulesetData['observed']
