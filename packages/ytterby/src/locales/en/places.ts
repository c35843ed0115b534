/** Places without a number. The law uses their English names. */
const named: Readonly<Record<string, string>> = {}

/** Places in a text. Other languages are translated from the English used in the law. */
export const places = {
  named,
  article: '{number}',
  paragraph: '({number})',
  articles: '{first} to {last}',
  part: ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'],
  parts: '{first}-{last}',
  aside: ' ({text})',
  year: 'year {year}',
  days: '{first} to {last}',
  /** The same within a sentence. */
  within: {
    article: 'article {place}',
    articles: 'articles {place}',
    parts: 'parts {place}',
  },
}
