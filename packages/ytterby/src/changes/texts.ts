import type { Effect } from '../schema/instrument.ts'
import type { Text } from '../schema/record.ts'

/** What an effect does on its first day, and on the first day on which it no longer holds. Rules that act through their limb do nothing by themselves. */
export const EDGE_TEXTS: { readonly [Type in Effect['type']]?: { readonly from: Text; readonly until?: Text } } = {
  enact: { from: { en: 'Takes effect', zh: '开始实施' } },
  suspend: {
    from: { en: 'Suspended from this day', zh: '自本日起暂停实施' },
    until: { en: 'First day after the suspension as printed', zh: '所载暂停期届满后的首日' },
  },
  extend: {
    from: { en: 'Suspended further from this day', zh: '自本日起继续暂停实施' },
    until: { en: 'First day after the further suspension as printed', zh: '所载继续暂停期届满后的首日' },
  },
  revive: { from: { en: 'In force again', zh: '恢复实施' } },
  revoke: { from: { en: 'No longer in force', zh: '停止执行' } },
  amend: { from: { en: 'Commodity codes added', zh: '增列海关商品编号' } },
  interpret: { from: { en: 'Interpretation given', zh: '作出解释' } },
  list: { from: { en: 'Parties listed', zh: '列入名单' } },
  delist: { from: { en: 'Parties taken off a list', zh: '移出名单' } },
  counter: { from: { en: 'Countermeasures begin', zh: '开始采取反制措施' } },
}

export const FEED_TEXTS = {
  feed: { en: 'Rare-earth export law: what changes', zh: '稀土出口规则变化' },
  cliffs: { en: 'Rare-earth export law: days on which it turns', zh: '稀土出口规则变化日' },
  release: { en: 'Release {version} of the encoded law', zh: '规则编码 {version} 版' },
  advisory: {
    en: 'Answers of release {releases} were wrong; corrected in {version}',
    zh: '{releases} 版答复有误，{version} 版已更正',
  },
} as const satisfies Readonly<Record<string, Text>>
