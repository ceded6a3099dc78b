/* global FILES, VERSION */
// The build puts two lines before this: VERSION, a hash of all files, and FILES, their addresses from here.
//
// The site is read from the cache, at once and without a network. A new version is fetched meanwhile and read on the
// next load; the one before stays too, for a page that is still open and asks for more of its files.

/** Other sites under the same host keep caches too: ours carry our address. */
const PREFIX = `${self.registration.scope}#`

self.addEventListener('install', (event) => {
  const fresh = FILES.map((file) => new Request(file, { cache: 'no-cache' }))
  const filled = caches.open(PREFIX + VERSION).then((cache) => cache.addAll(fresh))
  event.waitUntil(filled.then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  const forget = async () => {
    const outdated = (await ownCaches()).slice(2)
    await Promise.all(outdated.map((name) => caches.delete(name)))
  }
  event.waitUntil(forget())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const address = request.url.replace(/[?#].*$/, '').replace(/\/index\.html$/, '/')
  if (request.method !== 'GET' || !address.startsWith(self.registration.scope)) return
  event.respondWith(
    cached(address)
      .catch(() => undefined) // no storage: as if there were no cache
      .then((response) => response || fetch(request)),
  )
})

async function cached(address) {
  for (const name of await ownCaches()) {
    const response = await (await caches.open(name)).match(address)
    if (response) return response
  }
}

/** Names of our caches: this version's first, then from new to old. */
async function ownCaches() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== PREFIX + VERSION)
  return [PREFIX + VERSION, ...names.reverse()]
}
