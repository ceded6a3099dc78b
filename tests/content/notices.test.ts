import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import webpack from 'webpack'
import { licenseParts } from '../../config/plugins/license-parts'
import { Notices, noticesOf, packageFolderOf } from '../../config/plugins/notices'

let root: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'notices-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function write(file: string, text: string) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

/** Installs a package that exports its name. */
function install(name: string, { license = 'MIT', text = `Copyright of ${name}`, code = '' } = {}) {
  write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.2.3', license, main: 'index.js' }))
  write(`node_modules/${name}/index.js`, `${code}export const name = "${name}"`)
  if (text) write(`node_modules/${name}/LICENSE`, text)
}

/** Builds `code` for production, modules joined into one scope as in the real builds. */
async function build(code: string, within?: string) {
  write('index.js', code)
  const compiler = webpack({
    mode: 'production',
    context: root,
    entry: './index.js',
    output: { path: path.join(root, 'dist'), filename: 'main.js' },
    optimization: { minimize: false },
    plugins: [new Notices(within)],
  })
  const stats = await new Promise<webpack.Stats>((give, fail) =>
    compiler.run((error, done) => (done ? give(done) : fail(error))),
  )
  await new Promise((closed) => compiler.close(closed))
  const { errors = [], assets = [] } = stats.toJson({ all: false, errors: true, assets: true })
  return { errors: errors.map(({ message }) => message), files: assets.map(({ name }) => name) }
}

const built = (file: string) => readFileSync(path.join(root, 'dist', file), 'utf8')

test('the notices name every package that is bundled, also by way of another, and no other', async () => {
  install('direct', { code: 'import { name as other } from "@scope/inner"; console.log(other);' })
  install('@scope/inner')
  install('installed-only')
  const { errors } = await build('import { name } from "direct"; console.log(name)')
  expect(errors).toEqual([])
  const notices = built('THIRD-PARTY-NOTICES.txt')
  expect(notices).toContain('direct 1.2.3 (MIT)\n\nCopyright of direct')
  expect(notices).toContain('@scope/inner 1.2.3 (MIT)\n\nCopyright of @scope/inner')
  expect(notices).not.toContain('installed-only')
})

test('the notices name what is in a chunk that is fetched later, joined with others and without a name', async () => {
  install('direct', { code: 'import { name as other } from "@scope/inner"; console.log(other);' })
  install('@scope/inner')
  const { errors } = await build('import("direct").then(({ name }) => console.log(name))')
  expect(errors).toEqual([])
  expect(built('THIRD-PARTY-NOTICES.txt')).toContain('@scope/inner 1.2.3 (MIT)\n\nCopyright of @scope/inner')
})

test('the notices stand within a script where the target takes no text files, and the script still runs', async () => {
  install('direct', { text: 'Copyright /* of */ direct' })
  const { errors, files } = await build('import { name } from "direct"; globalThis.bundled = name', 'main.js')
  expect({ errors, files }).toEqual({ errors: [], files: ['main.js'] })
  const script = built('main.js')
  expect(script).toContain('direct 1.2.3 (MIT)\n\nCopyright /* of * / direct')
  const global: { bundled?: string } = {}
  new Function('globalThis', script)(global)
  expect(global.bundled).toBe('direct')
})

test('a package without a licence text fails the build', async () => {
  install('bare', { text: '' })
  const { errors } = await build('import { name } from "bare"; console.log(name)')
  expect(errors).toContain('bare has no licence text')
})

test('a package of Taro’s that was published without its licence text has that of its family', async () => {
  install('@tarojs/runtime', { text: 'Copyright of Taro' })
  install('@tarojs/bare', { text: '' })
  const { errors } = await build('import { name } from "@tarojs/bare"; console.log(name)')
  expect(errors).toEqual([])
  expect(built('THIRD-PARTY-NOTICES.txt')).toContain('@tarojs/bare 1.2.3 (MIT)\n\nCopyright of Taro')
})

test('a package under another licence than may be bundled fails the build', async () => {
  install('copyleft', { license: 'GPL-3.0' })
  const { errors } = await build('import { name } from "copyleft"; console.log(name)')
  expect(errors).toContain('copyleft is under GPL-3.0')
})

test('packages of one licence text stand together, and the text once', () => {
  const of = (name: string, text: string) => ({ name, version: '1.0.0', license: 'MIT', text })
  const notices = noticesOf([of('b', 'Copyright B'), of('c', 'Copyright A\n'), of('a', 'Copyright A')])
  expect(notices).toContain('a 1.0.0 (MIT)\nc 1.0.0 (MIT)\n\nCopyright A\n')
  expect(notices.split('Copyright A')).toHaveLength(2)
})

const TERMS = 'Permission is hereby granted to anyone.\n\nThe software is provided as is.'

test('packages under the same terms stand together with their holders, and the terms once', () => {
  const of = (name: string, text: string) => ({ name, version: '1.0.0', license: 'MIT', text })
  const notices = noticesOf([
    of('b', `MIT License\n\nCopyright (c) B\nCopyright (c) C\n\n${TERMS}`),
    of('a', `The MIT License (MIT)\n\nCopyright (c) A\n\n${TERMS.replace('hereby granted', 'hereby\ngranted')}\n`),
    of('d', `Copyright (c) D\n\nPermission is granted to nobody.`),
  ])
  expect(notices.replaceAll('-'.repeat(72), '---')).toBe(`This software includes:

---

a 1.0.0 (MIT)

Copyright (c) A

b 1.0.0 (MIT)

Copyright (c) B
Copyright (c) C

${TERMS.replace('hereby granted', 'hereby\ngranted')}

---

d 1.0.0 (MIT)

Copyright (c) D

Permission is granted to nobody.
`)
})

test('of the code that a family of packages has taken from others, a package names what is in it', () => {
  const embedded = (name: string, file: string) => `MIT (${name}):\nThe following files embed ${name}:\n\`${file}\``
  const text = [
    `MIT License\n\nCopyright (c) A\n\n${TERMS}\n`,
    `\n${embedded('inner', '/packages/taro-runtime/src/raf.ts')}\n`,
    `\n${embedded('elsewhere', '/packages/taro-runtime-tools/src/index.js')}\n`,
    '\nParts are by D.\n',
  ].join(`\n${'='.repeat(18)}\n`)
  const { holders, terms } = licenseParts(text, '@tarojs/runtime')
  expect(holders).toBe(
    `Copyright (c) A\n\n${embedded('inner', '/packages/taro-runtime/src/raf.ts')}\n\nParts are by D.`,
  )
  expect(terms).toBe(TERMS)
})

test('a licence file in another form is printed whole', () => {
  const text = 'This package is free.\n\nCopyright (c) A\n\nDo what you like.'
  expect(licenseParts(text, 'odd')).toEqual({ holders: '', terms: text })
})

test.each([
  ['/project/node_modules/dayjs/dayjs.min.js', '/project/node_modules/dayjs'],
  ['/project/node_modules/@tarojs/runtime/dist/index.js', '/project/node_modules/@tarojs/runtime'],
  ['/project/node_modules/a/node_modules/b/index.js', '/project/node_modules/a/node_modules/b'],
  ['C:\\project\\node_modules\\@tarojs\\react\\index.js', 'C:\\project\\node_modules\\@tarojs\\react'],
  ['/project/src/app.tsx', undefined],
])('the package of %s is in %s', (file, folder) => {
  expect(packageFolderOf(file)).toBe(folder)
})
