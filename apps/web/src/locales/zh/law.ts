import type { lawSayings as english } from '../en/law.ts'

export const lawSayings: typeof english = {
  withoutCode: '没有管制编码的条目',
  lawPages: '各部分在文档中均有专页。',
  lawWhat: '答复所依据的全部文件和管制条目，及其效力变化和出处。规则集{version}，收录截至{day}。',
  searchLaw: '搜索：文号、编码、元素、名称、日期或词语',
  noSuchDay: '请填写2003年以后真实存在的日期。',
  lawFound: '{instruments}份文件，{controls}个管制条目',
  partsFound: '检索结果，按相关程度排列',
  nearest: '未找到包含这些词语的内容。可能是指：',
  nothingLikeIt: '未找到：请尝试编码、文号、元素、名称或日期。',
  elsewhere: '其他清单',
  elsewhereNever: '其他国家和地区的清单不影响结论：未列入其中的货物，仍可能须申领中国许可。',
  elsewhereTrap: '同一编号在该清单中指另一物项。',
  elsewhereOld: '，该版本已超过一年',
  controls: '管制条目',
  moreControls: '另有{count}项：请搜索查看。',
  commodityCodes: '{count}个参考商品编号',
  instruments: '文件',
  notTranscribed: '未录入',
  notTranscribedWhat: '已知存在，但条目未录入：答复不涉及这些文件。',
}
