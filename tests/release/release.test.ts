import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { planRelease, type ReleaseInput, type ReleasePlan } from '../../scripts/release/plan-release'
import { runRelease } from '../../scripts/release/run-release'
import { sendPackage } from '../../scripts/release/send-package'

const folder = mkdtempSync(path.join(tmpdir(), 'release-'))
const root = path.join(folder, 'repository')
const key = path.join(folder, 'private.key')
writeFileSync(key, 'not a real key')
afterAll(() => rmSync(folder, { recursive: true }))

const appid = 'wx0123456789abcdef'
const ready: ReleaseInput = {
  args: ['--version', '1.2.0', '--desc', '2023年度报告'],
  env: { MINIPROGRAM_APPID: appid, MINIPROGRAM_KEY_PATH: key },
  root,
  packageVersion: '1.2.0',
  changes: '',
}
const plan: ReleasePlan = { version: '1.2.0', description: '2023年度报告', preview: false, appid, key }

/** What the command says and does, with a WeChat that answers `answer`. */
async function run(input: ReleaseInput, { passes = true, answer = async (_: ReleasePlan) => '已上传' } = {}) {
  const done: string[] = []
  const said: string[] = []
  const code = await runRelease(input, {
    test: async () => {
      done.push('test')
      return passes
    },
    send: async (it) => {
      done.push(it.preview ? 'preview' : 'upload')
      return answer(it)
    },
    say: (line) => said.push(line),
  })
  return { code, done, said: said.join('\n') }
}

test('npm run release tests first, then uploads', async () => {
  expect(await run(ready)).toMatchObject({ code: 0, done: ['test', 'upload'] })
})

test('npm run release only previews when asked to', async () => {
  expect(await run({ ...ready, args: [...ready.args, '--preview'] })).toMatchObject({ done: ['test', 'preview'] })
})

test('npm run release does not upload what has not passed', async () => {
  const { code, done, said } = await run(ready, { passes: false })
  expect({ code, done }).toEqual({ code: 1, done: ['test'] })
  expect(said).toContain('检查没有通过')
})

test('npm run release says everything that is missing at once, and starts nothing', async () => {
  const { code, done, said } = await run({ ...ready, args: [], env: {}, changes: ' M src/app.tsx\n?? notes.txt\n' })
  expect({ code, done }).toEqual({ code: 1, done: [] })
  for (const part of ['--version', '--desc', 'MINIPROGRAM_APPID', 'MINIPROGRAM_KEY_PATH', 'notes.txt', '用法']) {
    expect(said).toContain(part)
  }
})

test.each(['1.2', 'v1.2.0', '1.2.0-beta', '1.2.0.1', '01.2.0', ''])(
  'npm run release takes no version but x.y.z: not “%s”',
  (version) => {
    const planned = planRelease({ ...ready, args: ['--version', version, '--desc', 'x'], packageVersion: version })
    expect(planned).toMatchObject({ problems: [expect.stringContaining('--version'), expect.anything()] })
  },
)

test('npm run release takes no version but the one that the about page will show', () => {
  expect(planRelease({ ...ready, packageVersion: '1.1.0' })).toMatchObject({
    problems: [expect.stringContaining('npm version 1.2.0'), expect.anything()],
  })
})

test.each([
  ['that does not exist', path.join(folder, 'none.key')],
  ['that is a folder', folder],
])('npm run release takes no key %s', (_, path) => {
  const env = { ...ready.env, MINIPROGRAM_KEY_PATH: path }
  expect(planRelease({ ...ready, env })).toMatchObject({
    problems: [expect.stringContaining('没有这个密钥文件'), expect.anything()],
  })
})

test('npm run release takes no key that lies in the repository', () => {
  expect(planRelease({ ...ready, root: folder })).toMatchObject({
    problems: [expect.stringContaining('不能放在代码仓库里'), expect.anything()],
  })
})

test('npm run release explains an option that it does not know', async () => {
  expect((await run({ ...ready, args: [...ready.args, '--force'] })).said).toContain('--force')
})

test('npm run release says why WeChat refused, without a stack, and what to do about an address that it does not trust', async () => {
  const answer = () => Promise.reject(new Error('{"errCode":-10008,"errMsg":"invalid ip: 203.0.113.7"}'))
  const { code, said } = await run(ready, { answer })
  expect(code).toBe(1)
  expect(said).toContain('203.0.113.7')
  expect(said).toContain('白名单')
  expect(said).not.toMatch(/\n\s+at /)
})

/** What would go over the network: miniprogram-ci is replaced, so nothing does. */
function recorder() {
  const calls: { name: string; options: Record<string, unknown> }[] = []
  const note = (name: string) => async (options: object) => void calls.push({ name, options: { ...options } })
  class Project {
    constructor(options: object) {
      calls.push({ name: 'Project', options: { ...options } })
    }
  }
  return { calls, uploader: { Project, upload: note('upload'), preview: note('preview') } }
}

test('sendPackage hands miniprogram-ci the built package with key and appid, to be sent as it is', async () => {
  const { calls, uploader } = recorder()
  expect(await sendPackage(plan, 'dist/weapp', uploader)).toContain('提交审核')
  const [project, upload] = calls
  expect(project.options).toEqual({
    appid,
    type: 'miniProgram',
    projectPath: path.resolve('dist/weapp'),
    privateKeyPath: key,
  })
  expect(upload).toMatchObject({
    name: 'upload',
    options: { version: '1.2.0', desc: '2023年度报告', setting: { useProjectConfig: true } },
  })
})

test('sendPackage asks for a preview as a picture in .tmp', async () => {
  const { calls, uploader } = recorder()
  expect(await sendPackage({ ...plan, preview: true }, 'dist/weapp', uploader)).toContain('preview.jpg')
  expect(calls[1]).toMatchObject({
    name: 'preview',
    options: { qrcodeFormat: 'image', qrcodeOutputDest: path.join('.tmp', 'preview.jpg') },
  })
})
