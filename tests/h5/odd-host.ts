import http from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

/** Where on the host the site lies. */
const BASE = '/sub/path/'

/** A static host on loopback that can be told to misbehave. */
export interface OddHost {
  /** The site's address. */
  url: string
  /**
   * Answers a request in the folder's place where it gives true. `file` is the address within the site, empty for the
   * site itself.
   */
  answer?: (file: string, response: http.ServerResponse) => boolean
  close(): Promise<void>
}

/** Serves `folder` as it is at each request; the caller closes the host. */
export async function startOddHost(folder: string): Promise<OddHost> {
  const files = sirv(folder, { dev: true })
  const server = http.createServer((request, response) => {
    const [address] = (request.url ?? '').split('?')
    if (!address.startsWith(BASE)) return void response.writeHead(404).end()
    const file = address.slice(BASE.length)
    if (host.answer?.(file, response)) return
    request.url = `/${file}`
    files(request, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const host: OddHost = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${BASE}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
  return host
}
