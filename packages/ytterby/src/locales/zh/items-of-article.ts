/** An announcement has items (项) where a law has paragraphs (款). */
export const itemsOfArticle: Readonly<Record<string, string>> = {
  '1(1)': '第1条第（一）项',
  '1(2)': '第1条第（二）项',
  '1(3)': '第1条第（三）项',
}
