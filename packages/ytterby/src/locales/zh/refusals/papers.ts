import type { paperRefusals as english } from '../../en/refusals/papers.ts'

export const paperRefusals: typeof english = {
  'not-an-assessment': '请提供assess所返回的完整答复，不作改动。',
  'other-ruleset': '该答复依另一版规则集作出：请重新询问，或提供那一版规则集。',
  'verdict-not-no-permit': '本说明用于无需申领许可的货物，而结论并非如此：请补充未说明的事实，或申请许可。',
  'not-leaving-china': '中国海关只审核自中国出口的货物：请不填exportedFrom，或填CN。',
  'invalid-day': '请填写真实存在的日期，格式为YYYY-MM-DD，且不早于该程序开始之日（2025-06-16）。',
  'law-not-read': '2020-12-01以前所需材料未读到：请询问其后的日期。',
  'end-use-untrue': '本声明承诺不作此类用途，而所述最终用途正属此类，声明将不实：请勿出具。',
  'not-a-remark': '请提供customsRemark所返回的完整备注，不作改动。',
  'not-a-letter': '请提供supplierQuestions所返回的完整信函，不作改动。',
}
