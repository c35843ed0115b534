/** What papers depend on, and what is still to be filled in. */
export const sourceTexts = {
  heading: 'Sources',
  source: '{title}: {articles}; {published}; {confidence}, checked {checked}',
  published: 'published {day}',
  dayNotRead: 'day of publication not read',
  missing: 'To be filled in',
  aside: ' ({custom})',
  customary: 'customary',
  /** A numbered place. */
  article: 'article {number}',
  /** How well a text was read. */
  confidence: {
    'primary-text': 'read in the primary text or a copy',
    'two-secondary': 'read in two secondary copies',
    'single-secondary': 'read in one secondary copy',
    unverified: 'not verified',
  },
}
