import { statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

/** What goes to WeChat, and how. */
export interface ReleasePlan {
  version: string
  description: string
  /** Only a QR code to try it with on one's own phone; the version that others have stays. */
  preview: boolean
  appid: string
  /** Path of the private key, outside of the repository. */
  key: string
}

/** What a release is planned from. */
export interface ReleaseInput {
  /** Command line after the script's name. */
  args: readonly string[]
  env: Readonly<Record<string, string | undefined>>
  /** Absolute path of the repository. */
  root: string
  /** Version in package.json, which the about page shows. */
  packageVersion: string
  /** What `git status --porcelain` says. */
  changes: string
}

const USAGE = '用法：npm run release -- --version 1.2.0 --desc "2023年度报告" [--preview]'

/** The plan of a release, or everything that stands in its way, in plain words, all at once. */
export function planRelease(input: ReleaseInput): { plan: ReleasePlan } | { problems: string[] } {
  const problems: string[] = []
  const { version = '', desc = '', preview = false } = readArgs(input.args, problems)
  const { MINIPROGRAM_APPID: appid = '', MINIPROGRAM_KEY_PATH: key = '' } = input.env
  if (!/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(version)) {
    problems.push(`--version 应为 x.y.z，例如 1.2.0；现在是“${version}”`)
  } else if (version !== input.packageVersion) {
    const remedy = `请先运行 npm version ${version}`
    problems.push(`package.json 的版本是 ${input.packageVersion}，不是 ${version}（“关于”页显示的是它）：${remedy}`)
  }
  if (desc.trim() === '') problems.push('缺少 --desc：一句话说明这一版改了什么')
  if (!/^wx[0-9a-f]{16}$/.test(appid)) {
    problems.push(`环境变量 MINIPROGRAM_APPID 应为小程序的 AppID（wx 加 16 位字符）；现在是“${appid}”`)
  }
  problems.push(...keyProblems(key, input.root))
  if (input.changes.trim() !== '') {
    problems.push(`有没有提交的改动，请先提交：\n${input.changes.trimEnd().replace(/^/gm, '    ')}`)
  }
  if (problems.length > 0) return { problems: [...problems, USAGE] }
  return { plan: { version, description: desc.trim(), preview, appid, key } }
}

function readArgs(args: readonly string[], problems: string[]) {
  try {
    const options = { version: { type: 'string' }, desc: { type: 'string' }, preview: { type: 'boolean' } } as const
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    problems.push(`看不懂的参数：${(error as Error).message}`)
    return {}
  }
}

function keyProblems(key: string, root: string): string[] {
  if (key === '')
    return ['缺少环境变量 MINIPROGRAM_KEY_PATH：上传密钥文件的路径（公众平台 → 开发设置 → 小程序代码上传）']
  if (!statSync(key, { throwIfNoEntry: false })?.isFile()) return [`没有这个密钥文件：${key}`]
  const inside = !path.relative(root, path.resolve(key)).startsWith('..')
  return inside ? [`密钥不能放在代码仓库里：${key}`] : []
}
