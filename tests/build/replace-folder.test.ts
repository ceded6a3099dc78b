import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { replaceFolder } from '../../scripts/build/replace-folder'
import { inEmptyFolder } from './in-empty-folder'

const project = process.cwd()
inEmptyFolder()

const write = (folder: string, files: Record<string, string>) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
}
const filling = (files: Record<string, string>) => async (aside: string) => write(aside, files)
const filesOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .map((file) => [path.relative(folder, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  )
const leftAside = () => (existsSync('.tmp/aside') ? readdirSync('.tmp/aside') : [])

test('a folder takes the place of another with all of its files and none of the old ones', async () => {
  await replaceFolder('dist/h5', filling({ 'index.html': '1', 'js/old.js': '1' }))
  await replaceFolder('dist/h5', filling({ 'index.html': '2', 'js/new.js': '2' }))
  expect(filesOf('dist')).toEqual({ 'h5/index.html': '2', 'h5/js/new.js': '2' })
  expect(leftAside()).toEqual([])
})

test('a build that fails half-way leaves what was there', async () => {
  await replaceFolder('dist/h5', filling({ 'index.html': '1' }))
  const failing = replaceFolder('dist/h5', async (aside) => {
    write(aside, { 'index.html': '2' })
    throw new Error('a script does not compile')
  })
  await expect(failing).rejects.toThrow('a script does not compile')
  expect(filesOf('dist')).toEqual({ 'h5/index.html': '1' })
  expect(leftAside()).toEqual([])
})

test('a build that makes nothing leaves what was there', async () => {
  await replaceFolder('dist/h5', filling({ 'index.html': '1' }))
  await expect(replaceFolder('dist/h5', async () => undefined)).rejects.toThrow()
  expect(filesOf('dist')).toEqual({ 'h5/index.html': '1' })
})

test('a build that is killed half-way leaves what was there, and the next one removes what it left aside', async () => {
  await replaceFolder('dist/h5', filling({ 'index.html': '1' }))
  const script = `
    import { mkdirSync, writeFileSync } from 'node:fs'
    import { replaceFolder } from ${JSON.stringify(path.join(project, 'scripts/build/replace-folder'))}
    replaceFolder('dist/h5', async (aside) => {
      mkdirSync(aside)
      writeFileSync(aside + '/index.html', '<html')
      console.log('half')
      await new Promise(() => setInterval(() => {}, 1000))
    })`
  writeFileSync('build.ts', script)
  const tsx = path.join(project, 'node_modules/tsx/dist/loader.mjs')
  const build = spawn(process.execPath, ['--import', `file://${tsx}`, 'build.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(build.stdout, 'data')
  build.kill('SIGKILL')
  await once(build, 'exit')
  expect(filesOf('dist')).toEqual({ 'h5/index.html': '1' })
  expect(leftAside()).toHaveLength(1)
  await replaceFolder('dist/weapp', filling({ 'app.json': '{}' }))
  expect(filesOf('dist')).toEqual({ 'h5/index.html': '1', 'weapp/app.json': '{}' })
  expect(leftAside()).toEqual([])
})

test('of several builds at once one stays whole, and none removes what another has aside', async () => {
  const builds = Array.from({ length: 8 }, (_, n) => ({ 'index.html': `${n}`, [`js/${n}.js`]: `${n}` }))
  const results = await Promise.allSettled(builds.map((files) => replaceFolder('dist/h5', filling(files))))
  expect(results.map(({ status }) => status)).toEqual(builds.map(() => 'fulfilled'))
  expect(builds).toContainEqual(filesOf('dist/h5'))
  expect(leftAside()).toEqual([])
})

test('what is built again as it was is not touched', async () => {
  await replaceFolder('dist/h5', filling({ 'index.html': '1' }))
  await replaceFolder('dist/h5', filling({ 'index.html': '1' }), () => Promise.reject(new Error('moved')))
  expect(filesOf('dist')).toEqual({ 'h5/index.html': '1' })
})

test('where Windows lets the folder not be moved, its files are replaced', async () => {
  await replaceFolder('dist/weapp', filling({ 'app.json': '1', 'pages/old.js': '1' }))
  const held: typeof rename = async (from, to) =>
    from === path.join('dist/weapp') || to === path.join('dist/weapp')
      ? Promise.reject(Object.assign(new Error('held'), { code: 'EPERM' }))
      : rename(from, to)
  await replaceFolder('dist/weapp', filling({ 'app.json': '2', 'pages/new.js': '2' }), held)
  expect(filesOf('dist')).toEqual({ 'weapp/app.json': '2', 'weapp/pages/new.js': '2' })
})
