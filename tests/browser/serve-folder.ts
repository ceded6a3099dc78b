import { createReadStream, statSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'

/** Content types of what a build puts out; anything else is sent as bytes. */
export const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** A server on loopback; `url` is where its content begins and ends in a slash. */
export interface RunningServer {
  url: string
  close(): Promise<void>
}

/** Starts `handler` on loopback, on `port` where that is free; `basePath` begins and ends in a slash. */
export async function serve(handler: http.RequestListener, basePath = '/', port = 0): Promise<RunningServer> {
  const server = http.createServer(handler)
  await new Promise<void>((ready, fail) => {
    server.once('error', (error) => {
      if (port === 0) fail(error)
      else server.listen(0, '127.0.0.1', ready)
    })
    server.listen(port, '127.0.0.1', ready)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('server has no port')
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${address.port}${basePath}`, close }
}

/** The file in `folder` for a URL path relative to it, or undefined when there is none or it lies outside. */
export function fileIn(folder: string, relative: string): string | undefined {
  const root = path.resolve(folder)
  const file = path.resolve(root, `./${relative}`)
  if (file !== root && !file.startsWith(root + path.sep)) return undefined
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined
}

/**
 * Serves a folder as any static host does: files as they are, index.html for a folder, 404 for the rest, and
 * nothing outside `basePath` ('/sub/path/').
 */
export function serveFolder(folder: string, { basePath = '/', port = 0 } = {}): Promise<RunningServer> {
  return serve(
    (request, response) => {
      const wanted = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
      const relative = wanted.startsWith(basePath) ? wanted.slice(basePath.length) : undefined
      const file =
        relative === undefined
          ? undefined
          : (fileIn(folder, relative) ?? fileIn(folder, path.join(relative, 'index.html')))
      if (file === undefined) {
        response.writeHead(404).end()
        return
      }
      response.writeHead(200, { 'content-type': CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream' })
      createReadStream(file).pipe(response)
    },
    basePath,
    port,
  )
}
