import type { newestLawSayings as english } from '../en/newest-law.ts'

export const newestLawSayings: typeof english = {
  overTheAir: '本页面发布后已有新的规则集生效，本页面按其答复。',
  unconfirmed: '未能向服务确认是否已有更新的规则集生效。',
}
