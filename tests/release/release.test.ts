import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { planRelease, type ReleaseInput, type ReleasePlan } from '../../scripts/release/plan-release'
import { AFTER_BUILT, BEFORE_BUILT, runRelease } from '../../scripts/release/run-release'

const folder = mkdtempSync(path.join(tmpdir(), 'release-'))
const root = path.join(folder, 'repository')
const key = path.join(folder, 'private.key')
mkdirSync(root)
writeFileSync(key, 'not a real key')
afterAll(() => rmSync(folder, { recursive: true }))

const appid = 'wx0123456789abcdef'
const ready: ReleaseInput = {
  args: ['--version', '1.2.0', '--desc', '2023年度报告'],
  env: { MINIPROGRAM_APPID: appid, MINIPROGRAM_KEY_PATH: key },
  root,
  packageVersion: '1.2.0',
  repository: { changes: [], head: 'a1', tagged: 'a1' },
}
const plan: ReleasePlan = { version: '1.2.0', description: '2023年度报告', preview: false, appid, key }

interface World {
  /** The script that fails. */
  fails?: string
  /** What WeChat answers. */
  answer?: (plan: ReleasePlan) => Promise<string>
  /** The release as it is planned after the tests. */
  later?: ReleaseInput
  /** What happens to dist/weapp while the tests run. */
  rebuilt?: boolean
}

/** What the command says and does. */
async function run(input: ReleaseInput, { fails, answer, later = input, rebuilt }: World = {}) {
  const done: string[] = []
  const said: string[] = []
  const code = await runRelease({
    read: () => (done.length === 0 ? input : later),
    run: async (script) => {
      done.push(script)
      return script !== fails
    },
    digest: () => (rebuilt && done.includes(AFTER_BUILT) ? 'another' : 'built'),
    send: async (it) => {
      done.push(it.preview ? 'preview' : 'upload')
      return answer?.(it) ?? '已上传'
    },
    say: (line) => said.push(line),
  })
  return { code, done, said: said.join('\n') }
}

const problemsOf = (input: ReleaseInput) => {
  const planned = planRelease(input)
  return 'problems' in planned ? planned.problems.join('\n') : ''
}

test('a release runs what npm test runs, in its order, and uploads then', async () => {
  const steps = [...BEFORE_BUILT, AFTER_BUILT]
  expect(await run(ready)).toMatchObject({ code: 0, done: [...steps, 'upload'] })
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(scripts.test).toBe(steps.map((script) => `npm run ${script}`).join(' && '))
})

test('a release is only previewed when that is asked for', async () => {
  expect((await run({ ...ready, args: [...ready.args, '--preview'] })).done.at(-1)).toBe('preview')
})

test.each([...BEFORE_BUILT, AFTER_BUILT])('nothing is uploaded where %s has not passed', async (fails) => {
  const { code, done, said } = await run(ready, { fails })
  expect({ code, last: done.at(-1) }).toEqual({ code: 1, last: fails })
  expect(said).toContain('检查没有通过')
})

test('nothing is uploaded where dist/weapp is not what was built before the tests', async () => {
  const { code, done, said } = await run(ready, { rebuilt: true })
  expect({ code, last: done.at(-1) }).toEqual({ code: 1, last: AFTER_BUILT })
  expect(said).toContain('dist/weapp 在检查期间变了')
})

test('nothing is uploaded where the repository has changed during the tests', async () => {
  const later = { ...ready, repository: { changes: [' M src/app.tsx'], head: 'a1', tagged: 'a1' } }
  const { code, done, said } = await run(ready, { later })
  expect({ code, last: done.at(-1) }).toEqual({ code: 1, last: AFTER_BUILT })
  expect(said).toContain('src/app.tsx')
})

test('everything that is missing is said at once, and nothing is started', async () => {
  const repository = {
    changes: [' M src/app.tsx', '?? src/reports/new-2023/report.txt'],
    head: 'a1',
    tagged: undefined,
  }
  const { code, done, said } = await run({ ...ready, args: [], env: {}, repository })
  expect({ code, done }).toEqual({ code: 1, done: [] })
  for (const part of ['--version', '--desc', 'MINIPROGRAM_APPID', 'MINIPROGRAM_KEY_PATH', 'new-2023', '用法']) {
    expect(said).toContain(part)
  }
})

test.each(['1.2', 'v1.2.0', '1.2.0-beta', '1.2.0.1', '01.2.0', ''])(
  '“%s” is no version: it must be x.y.z',
  (version) => {
    const args = ['--version', version, '--desc', 'x']
    expect(problemsOf({ ...ready, args, packageVersion: version })).toContain('--version')
  },
)

test('a version that the about page would not show is refused', () => {
  expect(problemsOf({ ...ready, packageVersion: '1.1.0' })).toContain('npm version 1.2.0')
})

test.each([
  ['there is no tag', undefined, '没有标签 v1.2.0'],
  ['the tag names another commit', 'b2', '标签 v1.2.0 不在当前的提交上'],
])('a version is refused where %s', (_, tagged, problem) => {
  expect(problemsOf({ ...ready, repository: { changes: [], head: 'a1', tagged } })).toContain(problem)
})

test.each([
  ['that does not exist', path.join(folder, 'none.key')],
  ['that is a folder', folder],
  ['whose path leads through a file', path.join(key, 'private.key')],
  ['that no computer can name', `${folder}/\0`],
  ['that is the content of a key', `-----BEGIN RSA PRIVATE KEY-----\n${'MIIEowIBAAKCAQEA'.repeat(90)}`],
])('a key %s is refused without a word of it', (_, given) => {
  const problems = problemsOf({ ...ready, env: { ...ready.env, MINIPROGRAM_KEY_PATH: given } })
  expect(problems).toContain('MINIPROGRAM_KEY_PATH 没有指向一个文件')
  expect(problems).not.toMatch(/MIIE|BEGIN|none\.key|\0/)
  expect(problems).not.toContain(folder)
})

test('a key in the repository is refused, also by way of a link from outside', () => {
  const inside = path.join(root, 'private.key')
  writeFileSync(inside, 'not a real key')
  const link = path.join(folder, 'link.key')
  symlinkSync(inside, link)
  for (const given of [inside, link]) {
    const problems = problemsOf({ ...ready, env: { ...ready.env, MINIPROGRAM_KEY_PATH: given } })
    expect(problems).toContain('不能放在代码仓库里')
    expect(problems).not.toContain(given)
  }
})

test.each(['secret-appid', 'touristappid', `"${appid}"`])(
  'an AppID that is none is refused, and not repeated: %s',
  (given) => {
    const problems = problemsOf({ ...ready, env: { ...ready.env, MINIPROGRAM_APPID: given } })
    expect(problems).toContain('MINIPROGRAM_APPID')
    expect(problems).not.toContain(given)
  },
)

test('a space after AppID and key, as “set” leaves it on Windows, does no harm', () => {
  const env = { MINIPROGRAM_APPID: `${appid} `, MINIPROGRAM_KEY_PATH: `${key} ` }
  expect(planRelease({ ...ready, env })).toEqual({ plan })
})

test('an option that is not known is named, but never a value: it may be a key', async () => {
  const secret = '-----BEGIN RSA PRIVATE KEY-----MIIE'
  const { said } = await run({
    ...ready,
    args: [...ready.args, '--force', `--key=${secret}`, secret, 'wx0000000000000000'],
  })
  for (const part of ['--force', '--key', '选项名']) expect(said).toContain(part)
  expect(said).not.toMatch(/BEGIN|MIIE|wx0000/)
})

test('WeChat’s reason is said without a stack, AppID and key, and with what to do about an address it does not trust', async () => {
  const answer = () => Promise.reject(new Error(`{"errMsg":"invalid ip: 203.0.113.7"} ${appid} ${key}`))
  const { code, said } = await run(ready, { answer })
  expect(code).toBe(1)
  expect(said).toContain('203.0.113.7')
  expect(said).toContain('白名单')
  expect(said).not.toMatch(/\n\s+at /)
  expect(said).not.toContain(appid)
  expect(said).not.toContain(key)
})
