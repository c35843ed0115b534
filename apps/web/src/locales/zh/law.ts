import type { lawSayings as english } from '../en/law.ts'

export const lawSayings: typeof english = {
  withoutCode: '没有管制编码的条目',
  lawPages: '规定页面亦可用日常用语检索。',
  lawWhat: '答复所依据的全部文件和管制条目，及其效力变化和出处。规则集{version}，收录截至{day}。',
  searchLaw: '搜索：文号、编码、元素或词语',
  noSuchDay: '请填写2003年以后真实存在的日期。',
  lawFound: '{instruments}份文件，{controls}个管制条目',
  controls: '管制条目',
  moreControls: '另有{count}项：请搜索查看。',
  commodityCodes: '{count}个参考商品编号',
  instruments: '文件',
  notTranscribed: '未录入',
  notTranscribedWhat: '已知存在，但条目未录入：答复不涉及这些文件。',
}
