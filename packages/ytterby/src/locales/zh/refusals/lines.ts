import type { lineRefusals as english } from '../../en/refusals/lines.ts'

export const lineRefusals: typeof english = {
  noList: '请提供由各行组成的清单。',
  emptyList: '请至少提供一行。',
  tooManyLines: '最多{most}行；其余请分批询问。',
  unknownOption: '没有该选项。可用：{known}。',
  otherPeriod: '期间请填year，或不填。',
  line: '每行请写为一个含inquiry的对象。',
  number: '行号请填1以上的整数。',
  id: 'id请填不超过200个字符的完整文字，不含U+FFFD。',
  inquiry: '请以inquiry说明所询内容。',
  value: '该行价值请写明金额和币种。',
  amount: '金额请填0至1000000000000的数字。',
  currency: '币种请填ISO 4217三字母代码，如EUR。',
}
