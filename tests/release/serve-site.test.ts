import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Preview, serveSite } from '../../scripts/serve-site'

const folder = mkdtempSync(path.join(tmpdir(), 'preview-'))
const site = path.join(folder, 'site')
let preview: Preview

beforeAll(async () => {
  mkdirSync(site)
  writeFileSync(path.join(site, 'index.html'), '<title>年报</title>')
  writeFileSync(path.join(folder, 'secret.txt'), 'not for others')
  preview = await serveSite(site)
})
afterAll(async () => {
  await preview.close()
  rmSync(folder, { recursive: true })
})

/** The status and text of an address, sent as it is written here. */
function get(address: string): Promise<{ status: number | undefined; text: string }> {
  const { hostname, port } = new URL(preview.url)
  return new Promise((give, fail) => {
    const request = http.get({ hostname, port, path: address }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      response.on('end', () => give({ status: response.statusCode, text }))
    })
    request.on('error', fail)
  })
}

test.each(['/%', '/%00', '/%c0%af', '//', '/?%', '/%2e%2e/secret.txt', '/../secret.txt'])(
  'the preview of the site goes on after %s, and shows nothing of other folders',
  async (address) => {
    const { text } = await get(address)
    expect(text).not.toContain('not for others')
    expect(await get('/')).toEqual({ status: 200, text: '<title>年报</title>' })
  },
)

test('the preview shows what a build has since put there', async () => {
  writeFileSync(path.join(site, 'later.txt'), 'later')
  expect(await get('/later.txt')).toEqual({ status: 200, text: 'later' })
})

test('the preview takes another port where the wanted one is in use', async () => {
  const taken = Number(new URL(preview.url).port)
  const second = await serveSite(site, taken)
  expect(Number(new URL(second.url).port)).not.toBe(taken)
  await second.close()
})
