import type { RulesetData } from '../schema/ruleset.ts'

/** What applicants report. Interest groups and press, never statutory. */
export const observed = [
  {
    from: '2025-04-01',
    published: '2025-04-30',
    period: { en: '2025-04 (first weeks after announcement 18)', zh: '2025-04（第18号公告后最初几周）' },
    metric: { en: 'Statutory review limit quoted for new applications', zh: '新申请适用的法定审查期限' },
    population: { en: 'industry', zh: '行业' },
    value: { en: 'about 45 working days', zh: '约45个工作日' },
    cite: 'reported-0',
  },
  {
    from: '2025-04-01',
    published: '2025-05-13',
    period: { en: '2025-04 to 2025-05', zh: '2025-04至2025-05' },
    metric: { en: 'Time from controls to first magnet licence', zh: '管制至首张磁体许可的时间' },
    population: {
      en: 'four Chinese magnet makers; customers in Europe and Vietnam only',
      zh: '四家中国磁材企业；仅欧洲和越南客户',
    },
    value: {
      en: 'under one month (controls 2025-04-04, first licence late April 2025)',
      zh: '不足一个月（4月4日管制，4月下旬首张许可）',
    },
    cite: 'reported-1',
  },
  {
    from: '2025-04-01',
    published: '2025-06-04',
    period: { en: '2025-04 to 2025-06-04', zh: '2025-04至2025-06-04' },
    metric: { en: 'Approval rate', zh: '批准比例' },
    population: { en: 'European car suppliers, members of CLEPA', zh: 'CLEPA会员（欧洲汽车零部件供应商）' },
    value: { en: '25% of hundreds of applications', zh: '数百份申请的25%' },
    cite: 'reported-3',
  },
  {
    from: '2025-04-01',
    published: '2025-06-30',
    period: { en: '2025-04 to 2025-06-30', zh: '2025-04至2025-06-30' },
    metric: { en: 'Approval rate', zh: '批准比例' },
    population: {
      en: 'members of CLEPA; slower for US end users or by way of third countries (India)',
      zh: 'CLEPA会员；美国最终用户或经第三国（印度）转运者较慢',
    },
    value: { en: '60% (up from 25%)', zh: '60%（由25%上升）' },
    cite: 'reported-4',
  },
  {
    from: '2025-04-01',
    published: '2025-09-30',
    period: { en: '2025-04 to 2025-09', zh: '2025-04至2025-09' },
    metric: { en: 'Approval rate', zh: '批准比例' },
    population: {
      en: 'applications that the EU Chamber of Commerce in China helped with: escalated cases, so biased low',
      zh: '欧盟商会协助的申请：升级案件，偏低',
    },
    value: {
      en: 'less than one quarter of ~140 (one report: 19 approved, 121 pending, 1 rejected of 141)',
      zh: '约140份中不足四分之一（一份报道：141份中19份获批、121份待审、1份被拒）',
    },
    cite: 'reported-8',
  },
  {
    from: '2025-09-01',
    published: '2025-10-14',
    period: { en: '2025-09 to 2025-10', zh: '2025-09至2025-10' },
    metric: { en: 'Review time', zh: '审查时间' },
    population: { en: 'Chinese magnet makers', zh: '中国磁材企业' },
    value: {
      en: 'longer and more returns for extra information, generally still within 45 working days',
      zh: '更长且补件更多，一般仍在45个工作日内',
    },
    cite: 'reported-9',
  },
  {
    from: '2025-04-01',
    published: '2025-11-06',
    period: { en: '2025-04 to 2025-11-05', zh: '2025-04至2025-11-05' },
    metric: { en: 'Approval rate', zh: '批准比例' },
    population: { en: "EU companies' applications (Sefcovic)", zh: '欧盟企业的申请（Sefcovic）' },
    value: { en: 'just over half of ~2,000', zh: '约2000份中略多于一半' },
    cite: 'reported-10',
  },
  {
    from: '2025-11-01',
    published: '2025-12-01',
    period: { en: '2025-11 (survey published 2025-12-01)', zh: '2025-11（调查公布于2025-12-01）' },
    metric: { en: 'Delivery delay caused by the rules', zh: '规则造成的交付延误' },
    population: {
      en: 'about 130 members of the EU Chamber, all export controls, not only rare earths',
      zh: '约130家欧盟商会会员，涉及全部出口管制，不限于稀土',
    },
    value: {
      en: '40%: more than two months; 34%: one to two months',
      zh: '40%超过两个月，34%为一至两个月',
    },
    delayMoreThanDays: 60,
    cite: 'reported-12',
  },
  {
    from: '2025-12-01',
    published: '2026-02-08',
    period: { en: '2025-12 to 2026-02', zh: '2025-12至2026-02' },
    metric: {
      en: 'Approval rate, Japan, high-performance (Dy etc.) products',
      zh: '批准比例（日本，含镝等高性能产品）',
    },
    population: {
      en: 'applications for Japan as Nikkei Chinese reports on 2026-02-08',
      zh: '日经中文网2026年2月8日所报道的对日申请',
    },
    value: { en: 'about half', zh: '约一半' },
    cite: 'reported-17',
  },
] satisfies RulesetData['observed']
