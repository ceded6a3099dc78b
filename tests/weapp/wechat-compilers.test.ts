import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkPackage } from '../wechat/check-package'
import { validateTemplates } from '../wechat/validate-templates'

const DIST = 'dist/weapp'
const FIXTURE = 'tests/fixtures/mini-program'

describe("WeChat's own compilers", () => {
  test('take the WXML and WXSS of the built package', () => {
    expect(validateTemplates(DIST)).toEqual([])
  })

  test('compile the built package as an upload does, and find its quality good', async () => {
    const { problems, quality, bytes } = await checkPackage(DIST)
    expect(problems).toEqual([])
    // These three ask whether DevTools would minify; the build has done that.
    const failed = quality.filter(({ success, name }) => !success && !name.endsWith('_COMPRESS_OPEN'))
    expect(failed).toEqual([])
    expect(quality.length).toBeGreaterThan(5)
    expect(bytes).toBeLessThan(1.5 * 1024 * 1024)
  })

  test('find no pattern that iOS before 16.4 cannot read', async () => {
    const files = (await readdir(DIST, { recursive: true })).filter((file) => file.endsWith('.js'))
    const texts = await Promise.all(files.map((file) => readFile(path.join(DIST, file), 'utf8')))
    expect(files.length).toBeGreaterThan(3)
    expect(files.filter((_, i) => /\(\?<[=!]/.test(texts[i]))).toEqual([])
  })
})

test('WeChat takes packages of data alone, and sees that require.async uses them', async () => {
  const { problems, quality } = await checkPackage(FIXTURE)
  expect(problems).toEqual([])
  const unused = quality.find(({ name }) => name === 'CONTAINS_UNUSED_CODES') // which an upload leaves out
  expect(unused?.detail).toEqual([])
})

describe('a broken package is reported', () => {
  let broken: string

  beforeAll(async () => {
    broken = await mkdtemp(path.join(tmpdir(), 'broken-package-'))
    await cp(FIXTURE, broken, { recursive: true })
  })
  afterAll(() => rm(broken, { recursive: true }))

  test('when an element is not closed', async () => {
    await writeFile(path.join(broken, 'pages/second/index.wxml'), '<view><text></view>')
    expect(validateTemplates(broken).join()).toContain('pages/second/index.wxml:1:14')
  })

  test('when a style sheet uses a selector that WXSS has not', async () => {
    await writeFile(path.join(broken, 'pages/second/index.wxss'), '.a > * { color: red }')
    expect(validateTemplates(broken).join()).toContain('pages/second/index.wxss(1:6): error at token `*`')
  })

  test('when a script does not parse', async () => {
    await writeFile(path.join(broken, 'pages/second/index.js'), 'Page({ data: ')
    expect((await checkPackage(broken)).problems.join()).toContain('pages/second/index.js')
  })
})
