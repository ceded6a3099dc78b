import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { CONTENT_TYPES, fileIn, type RunningServer, serve } from './serve-folder'

/** Serves a folder as the README asks of a host: files as they are, gzip, kept by the browser. */
export function serveGzip(folder: string): Promise<RunningServer> {
  return serve((request, response) => {
    const wanted = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1)
    const file = fileIn(folder, wanted || 'index.html')
    if (!file) {
      response.writeHead(404).end()
      return
    }
    const type = CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'cache-control': 'max-age=31536000' })
    response.end(gzipSync(readFileSync(file)))
  })
}
