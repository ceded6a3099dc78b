import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningDesk, serveDesk } from '../../src/desk/server/serve-desk'
import type { ReportView } from '../../src/desk/view'
import { type ContentFolder, makeContent } from './content-folder'

const TEXT = '某某区2024年法治政府建设情况报告\n一、工作情况\n（一）加强监督。受理案件447项，办结432项。\n'
const YAML =
  'title: 年报\nissuer: 某某区政府\nyear: 2024\nsource: { name: 网站, address: http://example.gov.cn/ } # 手写\nkeyFigures: []\n'

let content: ContentFolder
let desk: RunningDesk
let port = 0

beforeAll(async () => {
  content = makeContent({ a: [TEXT, YAML], b: [TEXT, YAML], broken: [TEXT, 'title: [\n'] })
  desk = await serveDesk({ root: process.cwd(), content: content.folder })
  port = Number(new URL(desk.url).port)
})
afterAll(async () => {
  await desk.close()
  content.remove()
})

interface Answer {
  status: number
  body: string
  headers: http.IncomingHttpHeaders
}

/** Sends headers that a browser would not let a page choose. */
function send(method: string, target: string, headers: Record<string, string> = {}, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const all = { host: `127.0.0.1:${port}`, ...headers }
    const request = http.request({ host: '127.0.0.1', port, method, path: target, headers: all }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString(), headers: response.headers })
      })
    })
    request.on('error', reject)
    request.end(body)
  })
}

const OWN = () => ({ origin: `http://127.0.0.1:${port}` })
const post = (target: string, body: unknown, headers: Record<string, string> = {}) =>
  send('POST', target, { ...OWN(), 'content-type': 'application/json', ...headers }, JSON.stringify(body))
const postFile = (target: string, body: string) =>
  send('POST', target, { ...OWN(), 'content-type': 'application/octet-stream' }, body)
const view = async (id: string): Promise<ReportView> => JSON.parse((await send('GET', `/api/reports/${id}`)).body)
const yaml = (id: string) => readFileSync(path.join(content.folder, 'reports', id, 'report.yaml'), 'utf8')
const edit = (id: string, version: string, step: object) =>
  post(`/api/reports/${id}/edit`, { version, part: 's1', edit: step })

test('it listens on loopback alone', () => {
  expect(new URL(desk.url).hostname).toBe('127.0.0.1')
})

test.each([
  ['another Host', { host: 'example.com' }],
  ['another port', { host: '127.0.0.1:1' }],
  ['the Origin of another page', { origin: 'http://example.com' }],
  ['the Origin of no page', { origin: 'null' }],
  ['a request that another site caused', { 'sec-fetch-site': 'cross-site' }],
])('refuses %s, to read as well as to write', async (_, headers) => {
  expect((await send('GET', '/api/reports', headers)).status).toBe(403)
  const { version } = await view('a')
  const step = { version, part: 's1', edit: { do: 'confirm', figure: 's1.1f1' } }
  expect((await post('/api/reports/a/edit', step, headers)).status).toBe(403)
  expect(yaml('a')).toBe(YAML)
})

test('what changes something must name its Origin and be JSON', async () => {
  const { version } = await view('a')
  const body = JSON.stringify({ version, part: 's1', edit: { do: 'confirm', figure: 's1.1f1' } })
  const json = { 'content-type': 'application/json' }
  expect((await send('POST', '/api/reports/a/edit', json, body)).status).toBe(403)
  expect((await send('POST', '/api/reports/a/edit', { ...OWN(), 'content-type': 'text/plain' }, body)).status).toBe(415)
  expect(yaml('a')).toBe(YAML)
})

test('every answer forbids scripts and frames from elsewhere', async () => {
  for (const target of ['/', '/api/reports', '/proof/a', '/nothing']) {
    const { headers } = await send('GET', target)
    expect(headers['content-security-policy']).toContain("default-src 'self'")
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
})

test('text is shown as text', async () => {
  const text = `${TEXT}（二）<script>alert(1)</script>共3件。\n`
  await postFile('/api/reports/markup?file=a.txt', text)
  const { body } = await send('GET', '/proof/markup')
  expect(body).toContain('&lt;script&gt;alert')
  expect(body).not.toContain('<script>alert')
  // For the preview it is data of a script, which no page around it can end.
  const { body: draft, headers } = await send('GET', '/preview/draft.js')
  expect(headers['content-type']).toContain('text/javascript')
  expect(JSON.parse(draft.replace('var DRAFT = ', '')).reports.length).toBeGreaterThan(1)
})

test.each(['..%2F..%2Fx', '.', 'con', 'a%20b', 'a%2Fb', 'x'.repeat(61)])(
  'no report is made under the id %s',
  async (id) => {
    const before = readdirSync(path.join(content.folder, 'reports'))
    expect((await postFile(`/api/reports/${id}?file=a.txt`, TEXT)).status).toBeGreaterThanOrEqual(400)
    expect(readdirSync(path.join(content.folder, 'reports'))).toEqual(before)
  },
)

// Windows lets no ordinary user make links.
test.skipIf(process.platform === 'win32')('a link that leads out of the folder of reports is left alone', async () => {
  const outside = path.join(content.folder, 'outside')
  mkdirSync(outside)
  writeFileSync(path.join(outside, 'report.txt'), TEXT)
  writeFileSync(path.join(outside, 'report.yaml'), YAML)
  symlinkSync(outside, path.join(content.folder, 'reports', 'link'))
  expect((await send('GET', '/api/reports/link')).status).toBe(403)
})

test('what is too long is refused before it is read', async () => {
  const { version } = await view('a')
  const long = { do: 'label', figure: 's1.1f1', label: '长'.repeat(500_000) }
  expect((await edit('a', version, long)).status).toBe(413)
  expect((await edit('a', version, { ...long, label: '长'.repeat(500) })).status).toBe(400)
})
