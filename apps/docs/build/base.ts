/** Where the service serves the site. */
export const BASE = '/docs/'
