import { keyProblem } from './key-problem'
import { readArguments } from './read-arguments'
import type { Repository } from './read-repository'

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
  repository: Repository | { problem: string }
}

const USAGE = '用法：npm run release -- --version 1.2.0 --desc "2023年度报告" [--preview]'

/**
 * The plan of a release, or everything that stands in its way, in plain words, all at once. No problem repeats what was
 * given as AppID or key: whoever pastes the key itself would have it in the log.
 */
export function planRelease(input: ReleaseInput): { plan: ReleasePlan } | { problems: string[] } {
  const { version, desc, preview, problems } = readArguments(input.args)
  const appid = input.env.MINIPROGRAM_APPID?.trim() ?? '' // `set NAME=value ` of Windows keeps the space
  const key = input.env.MINIPROGRAM_KEY_PATH?.trim() ?? ''
  if (!/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(version)) {
    problems.push(`--version 应为 x.y.z，例如 1.2.0；现在是“${version}”`)
  } else if (version !== input.packageVersion) {
    const remedy = `请先运行 npm version ${version}`
    problems.push(`package.json 的版本是 ${input.packageVersion}，不是 ${version}（“关于”页显示的是它）：${remedy}`)
  } else {
    problems.push(...tagProblems(input.repository, version))
  }
  if (desc === '') problems.push('缺少 --desc：一句话说明这一版改了什么')
  if (appid === '') {
    problems.push('缺少环境变量 MINIPROGRAM_APPID：小程序的 AppID（公众平台 → 开发管理 → 开发设置）')
  } else if (!/^wx[0-9a-f]{16}$/.test(appid)) {
    problems.push('环境变量 MINIPROGRAM_APPID 不是小程序的 AppID：应为 wx 加 16 位字符，不带引号')
  }
  const wrongKey = keyProblem(key, input.root)
  if (wrongKey) problems.push(wrongKey)
  problems.push(...changeProblems(input.repository))
  if (problems.length > 0) return { problems: [...problems, USAGE] }
  return { plan: { version, description: desc, preview, appid, key } }
}

function tagProblems(repository: ReleaseInput['repository'], version: string): string[] {
  if ('problem' in repository || repository.tagged === repository.head) return []
  if (repository.tagged === undefined)
    return [`没有标签 v${version}：请先运行 npm version ${version}，它会提交并打上标签`]
  return [`标签 v${version} 不在当前的提交上：请换一个新的版本号，或先 git checkout v${version}`]
}

function changeProblems(repository: ReleaseInput['repository']): string[] {
  if ('problem' in repository) return [repository.problem]
  if (repository.changes.length === 0) return []
  return [`有没有提交的改动，请先提交：\n${repository.changes.map((change) => `    ${change}`).join('\n')}`]
}
