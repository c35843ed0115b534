import type { intakeRefusals as english } from '../../en/refusals/intake.ts'

export const intakeRefusals: typeof english = {
  noRows: '各行请写为单元格列表所组成的列表。',
  emptyRows: '请至少提供一行。',
  tooManyRows: '最多{most}行；其余请分批询问。',
  tooManyCells: '最多{most}个单元格；其余请分批询问。',
  otherLines: '请为每行写明一个行号，由小到大，或都不写。',
  partOfSheet: '请提供已答复工作簿中问题表的每一行，连同表头。',
  unknownQuestion: '依此决定记录，清单没有此编号的问题：请使用最近一次答复中的编号。',
  otherLine: '该问题不涉及此行。',
  unknownOption: '请以选项的序号（从0起）或其所述内容指明选项。',
  notOffered: '请选择单元格所给的答案之一。',
  notAsked: '请删去此答案：依此决定记录，清单未提此问题，或此问题已回答。',
  numberForText: '请选择单元格所给的答案之一，或以文本填写该值。',
  guessed: '请填写无须推测的单一值。',
  value: '请填写单一值。',
  elements: '请以符号或名称写明稀土元素，如“Nd 30%, Dy”，或写“none”。',
  form: '请写明一种货物形态。',
  commodityCode: '请写明一个4至13位的商品编号。',
  country: '请以名称或ISO 3166代码写明一个国家。',
  day: '请写明一个日期，如2027-12-31。',
  weight: '请写明一个带单位的重量，如“1250.5 kg”。',
}
