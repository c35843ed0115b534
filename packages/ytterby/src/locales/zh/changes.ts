import type { changeTexts as english } from '../en/changes.ts'

export const changeTexts: typeof english = {
  feed: '稀土出口法律变化',
  cliffs: '稀土出口法律变化日期',
  release: '规则集 {version} 版',
  advisory: '{releases} 版答复有误，{version} 版已更正',
  suspendedBefore: '原定自本日起施行，此前已暂停实施',
  edges: {
    enact: {
      from: '开始施行',
    },
    suspend: {
      from: '自本日起暂停实施',
      until: '所载暂停期届满后的首日',
    },
    extend: {
      from: '自本日起继续暂停实施',
      until: '所载继续暂停期届满后的首日',
    },
    revive: {
      from: '恢复施行',
    },
    revoke: {
      from: '停止施行',
    },
    amend: {
      from: '增列海关商品编号',
    },
    interpret: {
      from: '发布解答',
    },
    list: {
      from: '列入名单',
    },
    delist: {
      from: '移出名单',
    },
    counter: {
      from: '开始采取反制措施',
    },
  },
}
