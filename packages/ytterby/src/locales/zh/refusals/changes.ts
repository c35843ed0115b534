import type { changeRefusals as english } from '../../en/refusals/changes.ts'

export const changeRefusals: typeof english = {
  lookedLater: '监测已查看过{last}：请用该日或其后的日期，而非{asOf}。',
  unknownRelease: '上次查看所依的规则集在此未收录：请使用较新版本，或另建监测。',
  dayOfWatch: '日期由监测自行确定：请删去该字段。',
  noDigest: '该值应为“sha256:”加64位十六进制数字。',
  dayOnOneSide: '出口日期请两边都填，或都不填：都不填时，由各行自行写明。',
  sameSides: '两边相同：请写明两个出口日期、两个知悉日期或两版规则集。',
  listOfWords: '请以列表传入词语，并写明日期：searchLaw(["8505.11"], { asOf: "2026-03-01" })。',
}
