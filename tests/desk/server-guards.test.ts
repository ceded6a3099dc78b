import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { TEXT, testDesk, YAML } from './test-desk'

const { started, send, own, post, postFile, view, yaml, edit } = testDesk()

test('it listens on loopback alone', () => {
  expect(new URL(started.desk.url).hostname).toBe('127.0.0.1')
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
  expect((await send('POST', '/api/reports/a/edit', { ...own(), 'content-type': 'text/plain' }, body)).status).toBe(415)
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
    const before = readdirSync(path.join(started.content.folder, 'reports'))
    expect((await postFile(`/api/reports/${id}?file=a.txt`, TEXT)).status).toBeGreaterThanOrEqual(400)
    expect(readdirSync(path.join(started.content.folder, 'reports'))).toEqual(before)
  },
)

// Windows lets no ordinary user make links.
test.skipIf(process.platform === 'win32')('a link that leads out of the folder of reports is left alone', async () => {
  const outside = path.join(started.content.folder, 'outside')
  mkdirSync(outside)
  writeFileSync(path.join(outside, 'report.txt'), TEXT)
  writeFileSync(path.join(outside, 'report.yaml'), YAML)
  symlinkSync(outside, path.join(started.content.folder, 'reports', 'link'))
  expect((await send('GET', '/api/reports/link')).status).toBe(403)
})

test('what is too long is refused before it is read', async () => {
  const { version } = await view('a')
  const long = { do: 'label', figure: 's1.1f1', label: '长'.repeat(500_000) }
  expect((await edit('a', version, long)).status).toBe(413)
  expect((await edit('a', version, { ...long, label: '长'.repeat(500) })).status).toBe(400)
})
