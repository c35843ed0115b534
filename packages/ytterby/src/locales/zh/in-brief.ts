import type { inBrief as english } from '../en/in-brief.ts'

export const inBrief: typeof english = {
  none: '无',
  possibly: '也可能：{verdicts}',
  between: '{verdicts}',
  review: '许可框架{min}–{max}天',
  openEnded: '无固定期限：{because}',
  limit: '法定{limit}个工作日',
  noLimit: '不适用法定期限：{because}',
}
