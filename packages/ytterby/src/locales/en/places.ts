/** Places that have no number: the law is encoded under their English names. */
const named: Readonly<Record<string, string>> = {}

/** Where in a text something stands: English as the law is encoded, from which the other languages are told. */
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
