import type { Words } from '../fill.ts'

/** The remark itself is Chinese: it stands in a Chinese declaration. */
export const remarkLines = {
  controlled: '属于管制物项，两用物项出口管制编码：{codes}',
  notControlled: '不属于管制物项；{parameters}',
} as const

/** Why the remark reads as it does, or why there is none. */
export const whyRemark = {
  controlled: {
    en: 'The declaration must say in its remarks that the goods are controlled and give the control code.',
    zh: '报关时应当在备注栏中注明属于管制物项，并列明两用物项出口管制编码。',
  },
  'more-open': {
    en: 'The declaration must say in its remarks that the goods are controlled and give the control code. Open facts can add codes: settle them before declaring.',
    zh: '报关时应当在备注栏中注明属于管制物项，并列明两用物项出口管制编码。尚未说明的事实可能涉及其他编码，申报前请查明。',
  },
  'not-controlled': {
    en: 'The declaration must say in its remarks whether the goods are controlled. Only what was stated is written.',
    zh: '报关时应当在备注栏中注明是否属于管制物项。备注仅写所述事实。',
  },
  open: {
    en: 'No remark yet: whether the goods are controlled is not settled, and either remark could be untrue. Settle the open facts first.',
    zh: '暂无备注：货物是否属于管制物项尚未确定，任一备注都可能不实。请先查明有关事实。',
  },
  'grade-doubt': {
    en: 'No remark yet: the stated grade or description speaks for an element that the goods are not declared to hold, and “not controlled” could be untrue. Settle the composition first.',
    zh: '暂无备注：所述牌号或者描述提示货物可能含有未申报的元素，填写“不属于管制物项”可能不实。请先查明成分。',
  },
  'no-code': {
    en: 'No remark: the entry that reaches the goods gives no control code.',
    zh: '无备注：所涉条目未列管制编码。',
  },
  barred: {
    en: 'No remark: the export is prohibited or would in principle be refused, so nothing is to be declared.',
    zh: '无备注：该出口被禁止或者原则上不予许可，不应申报出口。',
  },
  'not-near': {
    en: 'No remark is asked for by what was read: no entry in force on this day is near goods of this form.',
    zh: '所读法律文本未要求备注：该日施行中的条目均不涉及此种形态的货物。',
  },
  'not-leaving-china': {
    en: 'No remark: the goods do not leave China, and Chinese customs sees no export declaration.',
    zh: '无备注：货物不自中国出口，不涉及中国出口报关单。',
  },
} satisfies Readonly<Record<string, Words>>

/** Where the remark says what the goods do not hold. */
export const absenceStated = {
  en: 'Bear out what the goods are said not to hold by a test report.',
  zh: '“不含”应有检测报告佐证。',
} as const satisfies Words

/** Where it rests on a presumption, which is not written. */
export const absencePresumed = {
  en: 'That the goods hold none of the elements that the entries in force name is presumed, not stated, so the remark does not say it: state that the list of elements is complete (elementsComplete) once a test report bears it out.',
  zh: '货物不含施行中的有关条目所列元素系推定，并未说明，故备注不写“不含”；有检测报告佐证的，请说明元素清单完整（elementsComplete）。',
} as const satisfies Words

/** What the remark does not say of, where another permit is only possible. */
export const otherPermitPossible = {
  en: 'That is said of dual-use control alone: another permit may be needed.',
  zh: '上述仅就两用物项管制而言，该货物可能须取得其他许可。',
} as const satisfies Words

/** What the remark does not say of. */
export const otherPermit = {
  en: 'That is said of dual-use control alone: another permit is needed all the same.',
  zh: '上述仅就两用物项管制而言，该货物仍须取得其他许可。',
} as const satisfies Words

/** Where the wording of the remark comes from, once announcement 56 had been published. */
export const wordingOfOctober = {
  words: {
    en: 'The wording, “not controlled items” with the parameters, is that of announcement 56 of 2025 for goods near a threshold.',
    zh: '“不属于管制物项”并填写具体参数的表述，见2025年第56号公告对参数接近货物的要求。',
  },
  citation: 'a56',
} as const

/** Passages by reason. */
export const remarkCitations: Readonly<Record<keyof typeof whyRemark, readonly string[]>> = {
  controlled: ['a18-remarks'],
  'more-open': ['a18-remarks'],
  'not-controlled': ['a18-remarks', 'a56'],
  open: ['a18-remarks', 'a18-challenge'],
  'grade-doubt': ['a18-remarks', 'a18-challenge'],
  'no-code': ['a18-remarks', 'd792-14'],
  barred: ['d792-14', 'ecl-12'],
  'not-near': ['a18-remarks', 'd792-14', 'ecl-12'],
  'not-leaving-china': ['d792-2', 'ecl-12'],
}

export const remarkTexts = {
  title: { en: 'Remark for the customs declaration', zh: '报关单备注' },
  line: { en: 'Write in the remarks column (备注栏)', zh: '备注栏填写' },
  none: { en: 'No remark', zh: '无备注' },
  why: { en: 'Why', zh: '理由' },
  reservation: { en: 'Reservation', zh: '保留' },
  truthful: {
    en: 'The exporter answers for the truth of the declaration. Where customs doubts it, it challenges the goods and does not release them meanwhile.',
    zh: '出口经营者对申报的真实性负责。海关对填报信息存有疑义的，依法质疑，质疑期间不予放行。',
  },
} satisfies Readonly<Record<string, Words>>
