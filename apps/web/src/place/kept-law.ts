/** Where the page keeps the law that came over the air: in a cache of its own, which outlives the files of a build of the page. */
export const KEPT_LAW = { cacheName: 'law', path: '/law-in-force' }
