import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { PreviewReader } from '../preview/preview-reader'
import { PROOF_STYLES } from '../proof/proof-styles'
import { buildPage, FileAnswer, INDEX, type PageFile } from './build-page'
import { GlossaryStore } from './glossary-store'
import { checkSender, SECURITY_HEADERS } from './guard'
import { LastYear } from './last-year'
import { Refusal } from './refusal'
import { ReportStore } from './report-store'
import { ROUTES, type Stores } from './routes'
import { SeriesStore } from './series-store'

/** The desk while it runs; `url` ends in a slash. */
export interface RunningDesk {
  url: string
  /** Builds the reader for the preview ahead, so that nobody waits for it. Never rejects. */
  prepare(): Promise<void>
  close(): Promise<void>
}

/** Where the desk works. */
export interface DeskFolders {
  /** The project. */
  root: string
  /** What holds reports/ and glossary/: nothing else is written. */
  content: string
}

/**
 * Serves the desk on loopback, on `port` or the next that is free. Rejects where the page cannot
 * be built or no port can be had.
 */
export async function serveDesk({ root, content }: DeskFolders, port = 0): Promise<RunningDesk> {
  const reports = new ReportStore(path.join(content, 'reports'))
  const stores: Stores = {
    reports,
    series: new SeriesStore(reports),
    lastYear: new LastYear(reports),
    glossary: new GlossaryStore(path.join(content, 'glossary', 'glossary.yaml')),
    reader: new PreviewReader(),
  }
  const files = await buildPage(root)
  files.set('/', { type: 'text/html; charset=utf-8', content: INDEX })
  files.set('/proof.css', { type: 'text/css; charset=utf-8', content: PROOF_STYLES })
  const server = http.createServer((request, response) => {
    const { port } = server.address() as AddressInfo
    answer(stores, files, request, port).then(
      ({ status, type, content }) =>
        response.writeHead(status, { ...SECURITY_HEADERS, 'content-type': type }).end(content),
      (error: unknown) => refuse(response, error),
    )
  })
  await listenFrom(server, port)
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    prepare: () =>
      stores.reader.files().then(
        () => {},
        () => {}, // said where the preview is asked for
      ),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  stores: Stores,
  files: ReadonlyMap<string, PageFile>,
  request: IncomingMessage,
  port: number,
): Promise<PageFile & { status: number }> {
  checkSender(request, port)
  const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://127.0.0.1')
  const file = request.method === 'GET' ? files.get(pathname) : undefined
  if (file) return { status: 200, ...file }
  for (const [method, pattern, handle] of ROUTES) {
    const ids = method === request.method ? match(pattern, pathname) : undefined
    if (!ids) continue
    const result = await handle(stores, { request, ids, query })
    if (result instanceof FileAnswer) return { status: 200, ...result.file }
    if (typeof result === 'string') return { status: 200, type: 'text/html; charset=utf-8', content: result }
    return { status: 200, type: 'application/json; charset=utf-8', content: JSON.stringify(result) }
  }
  throw new Refusal(404, '没有这个地址')
}

/** The ids in a path that fits a pattern. */
function match(pattern: string, pathname: string): string[] | undefined {
  const [wanted, given] = [pattern, pathname].map((it) => it.split('/'))
  if (wanted.length !== given.length || wanted.some((part, i) => part !== '*' && part !== given[i])) return undefined
  return given.filter((_, i) => wanted[i] === '*')
}

function refuse(response: ServerResponse, error: unknown): void {
  const status = error instanceof Refusal ? error.status : 500
  const message = error instanceof Refusal ? error.message : '出了意外，没有写入；请重新打开再试'
  if (!(error instanceof Refusal)) console.error(error)
  const headers = { ...SECURITY_HEADERS, 'content-type': 'application/json; charset=utf-8', connection: 'close' }
  response
    .writeHead(status, headers)
    .end(JSON.stringify({ message, ...(error instanceof Refusal && error.asks && { asks: error.asks }) }))
}

/** How many ports are tried before any is taken. */
const PORTS = 10

/** On Windows a port may be reserved (EACCES) as well as taken. */
async function listenFrom(server: http.Server, port: number): Promise<void> {
  for (let next = port; port > 0 && next < port + PORTS; next++) {
    try {
      return await listen(server, next)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error
    }
  }
  await listen(server, 0)
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
