import type { ledgerRefusals as english } from '../../en/refusals/ledger.ts'

export const ledgerRefusals: typeof english = {
  noTerms: '请填写许可证件的内容（terms）：即证件所载。',
  noTermsHere: '只有issue填写terms：请删去。要更正许可内容，请以同一单据再次提交issue。',
  otherId: 'terms中的id属于另一许可证件。',
  noQuantity: '请填写大于0的数量（千克）。',
  noQuantityHere: '此类事项没有数量：请删去。',
  finerThanMicrograms: '请填写整微克数：至多九位小数，且不超过1000000000千克。',
  finerThanTenThousandths: '至多填写四位小数。',
  noTarget: '请用corrects写明要更正的事项的key。',
  noCorrection: '只有更正才有corrects和withdrawn：请删去。',
  keyReused: '已有其他事项使用该key：请另用一个。',
}
