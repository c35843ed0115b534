import type { remarkTexts as english } from '../../en/papers/customs-remark.ts'

export const remarkTexts: typeof english = {
  title: '报关单备注',
  line: '备注栏填写',
  none: '无备注',
  why: '理由',
  reservation: '保留',
  truthful: '出口经营者对申报的真实性负责。海关对填报信息存有疑义的，依法质疑，质疑期间不予放行。',
  reasons: {
    controlled: '报关时应当在备注栏中注明属于管制物项，并列明两用物项出口管制编码。',
    'more-open':
      '报关时应当在备注栏中注明属于管制物项，并列明两用物项出口管制编码。尚未说明的事实可能涉及其他编码，申报前请查明。',
    'not-controlled': '报关时应当在备注栏中注明是否属于管制物项。备注仅写所述事实。',
    open: '暂无备注：货物是否属于管制物项尚未确定，任一备注都可能不实。请先查明有关事实。',
    'grade-doubt':
      '暂无备注：所述牌号或者描述提示货物可能含有未申报的元素，填写“不属于管制物项”可能不实。请先查明成分。',
    'code-conflict':
      '暂无备注：商品编号所指货物与所述形态、元素不符，填写“不属于管制物项”可能不实。请先更正有误的一项。',
    'other-control': '暂无备注：该货物或由另一公告管制，请先核实。',
    'no-code': '无备注：所涉条目未列管制编码。',
    barred: '无备注：该出口被禁止或者原则上不予许可，不应申报出口。',
    'not-near': '所读法律文本未要求备注：该日施行中的条目均不涉及此种形态的货物。',
    'not-leaving-china': '无备注：货物不自中国出口，不涉及中国出口报关单。',
  },
  absenceStated: '“不含”应有检测报告佐证。',
  absencePresumed:
    '货物不含施行中的有关条目所列元素系推定，并未说明，故备注不写“不含”；有检测报告佐证的，请说明元素清单完整（elementsComplete）。',
  otherPermit: '上述仅就两用物项管制而言，该货物仍须取得其他许可。',
  otherPermitPossible: '上述仅就两用物项管制而言，该货物可能须取得其他许可。',
  wordingOfOctober: '“不属于管制物项”并填写具体参数的表述，见2025年第56号公告对参数接近货物的要求。',
}
