import { expect, test } from 'vitest'
import { drawsAtOnce, firstScreen } from '../../config/plugins/first-screen'

/** A package whose only page runs `onLoad` when it is opened. */
const packageOf = (onLoad: string) => (file: string) => {
  const files: Record<string, string> = {
    'app.json': JSON.stringify({ pages: ['pages/a/index', 'pages/b/index'] }),
    'app.js': `require('./text'); App({ onLaunch() {} })`,
    'text.js': `exports.words = '年报'`,
    'pages/a/index.js': `const { words } = require('../../text.js')
      Page({ onLoad() { ${onLoad} }, onShow() {} })`,
  }
  return files[file]
}

test('is what the first page of the app first sends, whenever it sends it', async () => {
  const later = `setTimeout(() => this.setData({ 'root.cn': ['late'] }), 50)
    Promise.resolve().then(() => setTimeout(() => this.setData({ 'root.cn': [words], 'root.uid': 'a' })))`
  expect(JSON.parse(await firstScreen(packageOf(later)))).toEqual({ path: 'pages/a/index', elements: ['年报'] })
})

test('is not kept where it is much more than a screenful', async () => {
  expect(await firstScreen(packageOf(`this.setData({ 'root.cn': [words.repeat(2000)] })`))).toBe('')
})

test('fails the build where the app draws nothing, and where it does not start', async () => {
  await expect(firstScreen(packageOf(''))).rejects.toThrow('pages/a/index has drawn nothing')
  await expect(firstScreen(packageOf('missing()'))).rejects.toThrow('missing is not defined')
})

test('knows whether the page draws while it loads, as draw-ahead.ts has it do, or only afterwards', async () => {
  const draw = `this.setData({ 'root.cn': [words] })`
  expect(await drawsAtOnce(packageOf(draw))).toBe(true)
  expect(await drawsAtOnce(packageOf(`Promise.resolve().then(() => ${draw})`))).toBe(false)
})
