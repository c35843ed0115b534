import type { planningRefusals as english } from '../../en/refusals/planning.ts'

export const planningRefusals: typeof english = {
  partIdTwice: '每个部分须有各自的id。',
  validUntilTooEarly: '有效期止日须晚于起始日：填印明的最后一日的次日。',
  noItemCode: '请填写管制编码，如1C905.a.4；出口许可证填写4至10位商品编号。',
  noCommodityCode: '出口许可证载明的是商品编号：请填写4至10位数字。',
  noControlCode: '两用物项许可证件载明的是管制编码：请填写如1C905.a.4的编码，或将form填为ordinary。',
  oneExport: '该形式的许可证件用于一次出口：请填1，或不填batches。',
  mostDeclarations: '出口许可证最多用于{most}次报关。',
  valueWithoutCurrency: '请同时填写value和currency。',
  severalEndUsers: '单项许可只对应一个最终用户：请只写该用户，或将form填为general。',
  exportedMore: '已出口数量超过许可数量：请核对两个数量。',
  tooManyRounds: '补正至多安排{most}次。',
  roundDays: '再次提交材料前的工作日请填0至{most}的整数。',
  roundsAfterAcceptance: '补正须在受理之前：请删去补正次数，或删去受理日。',
  nothingToWaitFor: '没有可写入日历的日期：依{asOf}的法律没有须等待的许可，也没有已知会使其改变的日期。',
  nothingToCountFrom: '没有可写入日历的日期：请填写submittedOn、acceptedOn或neededBy（clock），以便推算。',
}
