// Takes the place of the site's service worker when the site is withdrawn: it forgets what is kept on the reader's
// phone, removes itself, and lets open pages show what the host now sends. How: docs/deploy.md

self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('activate', (event) => event.waitUntil(leave()))

async function leave() {
  const names = (await caches.keys()).filter((name) => name.startsWith(`${self.registration.scope}#`))
  await Promise.all(names.map((name) => caches.delete(name)))
  await self.registration.unregister()
  const pages = await self.clients.matchAll({ type: 'window' })
  for (const page of pages) page.navigate(self.registration.scope)
}
