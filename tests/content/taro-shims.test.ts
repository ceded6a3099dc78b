import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import webpack from 'webpack'
import { type Shim, TaroShims, type Trace } from '../../config/plugins/taro-shims'

let folder: string

/** An app, and a library of which it uses one module, which uses another. */
const FILES = {
  'app.js': `import { inner } from 'library'\nconsole.log(inner, require('./inner.js'))`,
  'inner.js': `module.exports = 'the app has a module of that name'`,
  'ours.js': `export const inner = 'ours'`,
  'node_modules/library/package.json': JSON.stringify({ main: 'index.js' }),
  'node_modules/library/index.js': `export { inner } from './inner.js'`,
  'node_modules/library/inner.js': `export const inner = 'theirs'`,
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'taro-shims-'))
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Builds the app. Gives what the build says against it, and its text. */
function build(shims: Omit<Shim, 'by'>[], traces: Trace[] = []): Promise<{ errors: string[]; text: string }> {
  const withOurs = shims.map((shim) => ({ ...shim, by: path.join(folder, 'ours.js') }))
  let text = ''
  const read = {
    apply: ({ hooks }: webpack.Compiler) =>
      hooks.emit.tap('read', ({ assets }) => {
        text = String(assets['main.js'].source())
      }),
  }
  const options: webpack.Configuration = {
    context: folder,
    entry: './app.js',
    mode: 'none',
    output: { path: path.join(folder, 'dist') },
    plugins: [new TaroShims(withOurs, traces), read],
  }
  return new Promise((resolve, reject) => {
    webpack(options, (failure, stats) => {
      if (failure) reject(failure)
      else resolve({ errors: stats?.toJson().errors?.map(({ message }) => message) ?? [], text })
    })
  })
}

const INNER = { name: 'inner', replaces: ['./inner.js'], within: 'library' }

test('A shim stands in where its package asks, and nowhere else', async () => {
  const { errors, text } = await build([INNER])
  expect(errors).toEqual([])
  expect(text).toContain('ours')
  expect(text).not.toContain('theirs')
  expect(text).toContain('the app has a module of that name')
})

test('A shim that nothing asks for fails the build, which names it and what it waited for', async () => {
  const { errors } = await build([INNER, { ...INNER, name: 'renamed', replaces: ['./renamed.js', '../renamed.js'] }])
  expect(errors).toEqual([
    'Taro shim "renamed" has no effect: nothing in library asks for ./renamed.js or ../renamed.js. Taro may have changed, see docs/taro-internals.md',
  ])
})

test('A shim for another package fails the build although a module of that name is asked for', async () => {
  const { errors } = await build([{ ...INNER, within: 'elsewhere' }])
  expect(errors).toEqual([expect.stringContaining('nothing in elsewhere asks for ./inner.js')])
})

test('A trace that a file of the build lacks fails it, and so does one that it must not have', async () => {
  const trace = { name: 'template', file: 'main.js' }
  expect((await build([], [{ ...trace, has: /theirs/, lacks: /ours/ }])).errors).toEqual([])
  expect((await build([], [{ ...trace, has: /ours/ }])).errors).toEqual([
    expect.stringContaining('"template" has no effect: main.js lacks /ours/'),
  ])
  expect((await build([], [{ ...trace, lacks: /theirs/ }])).errors).toEqual([
    expect.stringContaining('main.js has /theirs/'),
  ])
  expect((await build([], [{ ...trace, file: 'gone.wxml', has: /./ }])).errors).toEqual([
    expect.stringContaining('the build has no gone.wxml'),
  ])
})
