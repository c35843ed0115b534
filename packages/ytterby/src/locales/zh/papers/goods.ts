import type { goodsTexts as english } from '../../en/papers/goods.ts'

export const goodsTexts: typeof english = {
  element: '{name}（{symbol}）',
  elementWithShare: '{name}（{symbol}）{share} wt%',
  noElements: '不含稀土元素',
  processing: {
    primary: '初级加工',
    deep: '深度加工',
  },
}
