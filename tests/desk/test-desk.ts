import { readFileSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type RunningDesk, serveDesk } from '../../src/desk/server/serve-desk'
import type { ReportView } from '../../src/desk/view'
import { type ContentFolder, makeContent } from './content-folder'

export const TEXT = '某某区2024年法治政府建设情况报告\n一、工作情况\n（一）加强监督。受理案件447项，办结432项。\n'
export const YAML =
  'title: 年报\nissuer: 某某区政府\nyear: 2024\nsource: { name: 网站, address: http://example.gov.cn/ } # 手写\nkeyFigures: []\n'

interface Answer {
  status: number
  body: string
  headers: http.IncomingHttpHeaders
}

/** What there is once the tests of a file run. `port` is where requests go. */
interface Started {
  content: ContentFolder
  desk: RunningDesk
  port: number
}

/** A desk for the tests of one file: the reports a and b, and one whose report.yaml is broken; and requests to it. */
export function testDesk() {
  const started = {} as Started

  beforeAll(async () => {
    const content = makeContent({ a: [TEXT, YAML], b: [TEXT, YAML], broken: [TEXT, 'title: [\n'] })
    const desk = await serveDesk({ root: process.cwd(), content: content.folder })
    Object.assign(started, { content, desk, port: Number(new URL(desk.url).port) })
  })
  afterAll(async () => {
    await started.desk.close()
    started.content.remove()
  })

  /** Sends headers that a browser would not let a page choose. */
  function send(method: string, target: string, headers: Record<string, string> = {}, body = ''): Promise<Answer> {
    const { port } = started
    return new Promise((resolve, reject) => {
      const all = { host: `127.0.0.1:${port}`, ...headers }
      const request = http.request({ host: '127.0.0.1', port, method, path: target, headers: all }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            body: Buffer.concat(chunks).toString(),
            headers: response.headers,
          })
        })
      })
      request.on('error', reject)
      request.end(body)
    })
  }

  /** The Origin of the desk's own page. */
  const own = () => ({ origin: `http://127.0.0.1:${started.port}` })
  const post = (target: string, body: unknown, headers: Record<string, string> = {}) =>
    send('POST', target, { ...own(), 'content-type': 'application/json', ...headers }, JSON.stringify(body))
  return {
    started,
    send,
    own,
    post,
    postFile: (target: string, body: string) =>
      send('POST', target, { ...own(), 'content-type': 'application/octet-stream' }, body),
    view: async (id: string): Promise<ReportView> => JSON.parse((await send('GET', `/api/reports/${id}`)).body),
    yaml: (id: string) => readFileSync(path.join(started.content.folder, 'reports', id, 'report.yaml'), 'utf8'),
    edit: (id: string, version: string, step: object) =>
      post(`/api/reports/${id}/edit`, { version, part: 's1', edit: step }),
  }
}
