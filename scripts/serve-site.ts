import http from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

/** A running preview: `url` is its address, ending in a slash. */
export interface Preview {
  url: string
  close(): Promise<void>
}

/**
 * Serves a built site on loopback, as it is at each request, on `port` where that is free and on any other where it is
 * not. Rejects where no port can be had.
 */
export async function serveSite(folder: string, port = 0): Promise<Preview> {
  const server = http.createServer(sirv(folder, { dev: true }))
  await listen(server, port).catch((error) => (port === 0 ? Promise.reject(error) : listen(server, 0)))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

function listen(server: http.Server, port: number): Promise<void> {
  return new Promise((ready, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail)
      ready()
    })
  })
}
