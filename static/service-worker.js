/* global FILES, VERSION */
// The build puts two lines before this: FILES, the address of each file from here with its hash, and VERSION.
//
// The site is read from the cache, at once and without a network. A new version is fetched meanwhile and read on the
// next load. The version before stays until the new one is whole, and after that for a page that is still open and asks
// for more of its files. Why this is not Workbox: docs/decisions/service-worker.md

/** Other sites under the same host keep caches too: ours carry our address. */
const PREFIX = `${self.registration.scope}#`
const CACHE = PREFIX + VERSION

/** What a host must call a file, by the end of its address. */
const TYPES = { '/': 'text/html', css: 'text/css', js: 'javascript' }

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(ownCaches().then((names) => deleteCaches(names.slice(2))))
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
  if (request.mode === 'navigate') event.waitUntil(leaveIfGone(event.resultingClientId).catch(() => undefined))
})

/** Keeps the whole version, or nothing of it: rejects where one file is not what was built. */
async function keepAll() {
  const files = Object.keys(FILES)
  const responses = await Promise.all(files.map(fetchExact))
  try {
    const cache = await caches.open(CACHE)
    await Promise.all(files.map((file, i) => cache.put(file, responses[i])))
  } catch (error) {
    await caches.delete(CACHE) // the disk is full
    throw error
  }
}

/** A file as it was built. The browser compares the hash; what it keeps of a cut download is asked for anew. */
async function fetchExact(file) {
  const ask = (cache) => fetch(file, { cache, integrity: FILES[file] })
  const response = await ask('no-cache').catch(() => ask('reload'))
  const type = TYPES[/\/$|\w+$/.exec(file)[0]] || ''
  if (!response.ok || !(response.headers.get('content-type') || '').includes(type)) throw new TypeError(file)
  // A page cannot be opened with a response that says it was redirected.
  return response.redirected ? new Response(await response.blob(), response) : response
}

/**
 * 410 Gone is said on purpose: the site is withdrawn. The cache goes, and open pages show what the host says. Any other
 * answer, 404 too, may be a slip of the host, and the report stays readable.
 */
async function leaveIfGone(client) {
  const { status } = await fetch('./', { method: 'HEAD', cache: 'no-store' })
  if (status !== 410) return
  // The page that is being opened: a worker that is unregistered before would not have it among its own.
  if (client) await self.clients.get(client)
  await self.registration.unregister()
  await deleteCaches(await ownCaches())
  const pages = await self.clients.matchAll({ type: 'window' })
  await Promise.all(pages.map((page) => page.navigate(self.registration.scope)))
}

async function cached(address) {
  for (const cacheName of await ownCaches()) {
    const response = await caches.match(address, { cacheName })
    if (response) return response
  }
}

/** Names of our caches: this version's first, then from new to old. */
async function ownCaches() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE)
  return [CACHE, ...names.reverse()]
}

function deleteCaches(names) {
  return Promise.all(names.map((name) => caches.delete(name)))
}
