// The page without a network, after the first visit: every file of one build, kept together. Nothing that a user enters is
// kept; answers are made in the page. Requests for law (`/v1/…`) are not touched, nor the law that the page keeps.
const VERSION = __VERSION__
const FILES = __FILES__
const NAME = `page-${VERSION}`

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(NAME).then((cache) => cache.addAll(FILES.map((path) => new Request(path, { cache: 'no-cache' })))),
  )
})

// A newer one waits until the pages of the older one are closed: they may still need its files.
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith('page-') && name !== NAME))
      .then((older) => Promise.all(older.map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url)
  if (event.request.method !== 'GET' || origin !== self.location.origin || !FILES.includes(pathname)) return
  event.respondWith(
    // The page itself is asked for first, so that a newer law is never hidden by an older page; its files never change.
    pathname === '/'
      ? fetch(event.request).catch(() => caches.match('/', { cacheName: NAME }))
      : caches.match(pathname, { cacheName: NAME }).then((kept) => kept ?? fetch(event.request)),
  )
})
