/** What is written into a Chinese declaration, whatever the language of the answer. */
export const declaration = {
  controlled: '属于管制物项，两用物项出口管制编码：{codes}',
  /** In the words that announcement 56 of 2025 prescribes. */
  dualUse: '属于两用物项，两用物项出口管制编码：{codes}',
  notControlled: '不属于管制物项；{parameters}',
  elements: '稀土元素：{elements}',
  elementWithShare: '{name}{share}%',
  without: '不含{elements}',
  basis: '依据：{title}',
}
