/** Descriptions of goods in papers. */
export const goodsTexts = {
  element: '{name} ({symbol})',
  elementWithShare: '{name} ({symbol}) {share} wt%',
  noElements: 'none',
  processing: {
    primary: 'primary processed',
    deep: 'deep processed',
  },
}
