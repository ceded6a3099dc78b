import { afterEach, beforeAll, expect, test } from 'vitest'
import { figuresCsv } from '../../src/reader/share/data/figures-csv'
import { figuresJson } from '../../src/reader/share/data/figures-json'
import type { AppOptions } from '../emulator/app-options'
import type { App } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

const CSV = '全部指标存成表格文件（CSV）'
const JSON_FILE = '全部指标存成数据文件（JSON）'

let host: SharedHost
let app: App

beforeAll(async () => {
  host = await sharedHost(distOf('one', 'weapp'))
})
afterEach(async () => {
  expect(await app.errors()).toEqual([])
  await app.close()
})

const open = async (options: AppOptions = {}) => {
  app = await host.open({ ...options, path: 'pages/figures/index' })
}

test.each([
  [CSV, 'csv', figuresCsv],
  [JSON_FILE, 'json', figuresJson],
] as const)('%s is sent to a chat as a file', async (button, ending, written) => {
  await open()
  await app.tap(button)
  const name = `${report.title}指标.${ending}`
  const filePath = `wxfile://usr/${name}`
  expect((await app.log('writeFileSync')).map(([, file]) => file)).toEqual([[filePath, written(report), 'utf8']])
  expect((await app.log('shareFileMessage')).map(([, file]) => file)).toEqual([{ filePath, fileName: name }])
  expect(await app.find('.notices').innerText()).toBe('')
})

test.each<[string, AppOptions]>([
  ['cannot write files', { missing: ['getFileSystemManager'] }],
  ['refuses', { refuse: { shareFileMessage: 'fail' } }],
])('a client that %s says so, and the table can be copied', async (_, options) => {
  await open(options)
  await app.tap(CSV)
  await expect.poll(() => app.find('.notices').innerText()).toBe('没有存成文件，可以复制成表格')
  await app.tap('复制全部指标成表格（附出处）')
  expect(await app.log('setClipboardData')).toHaveLength(1)
})

test('a client that cannot send files offers none, and the table can be copied', async () => {
  await open({ missing: ['shareFileMessage'] })
  expect(await app.text()).not.toContain('CSV')
  await app.tap('复制全部指标成表格（附出处）')
  expect(await app.log('setClipboardData')).toHaveLength(1)
})

test('nothing is said where the reader changes their mind', async () => {
  await open({ refuse: { shareFileMessage: 'fail cancel' } })
  await app.tap(CSV)
  expect(await app.find('.notices').innerText()).toBe('')
})

test('the page of a Moments card offers no files', async () => {
  await open({ scene: 1154 })
  expect(await app.text()).not.toContain('CSV')
})
