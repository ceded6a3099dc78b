import { planRelease, type ReleaseInput, type ReleasePlan } from './plan-release'

/** The scripts of package.json that `npm test` runs up to the builds, and the one that tests what was built. */
export const BEFORE_BUILT = ['typecheck', 'lint', 'test:unit', 'build']
export const AFTER_BUILT = 'test:e2e'

/** What a release reads of the world and does to it. */
export interface ReleaseActions {
  /** What the release is planned from, as it is now. */
  read(): ReleaseInput
  /** Runs a script of package.json; whether all is well. */
  run(script: string): Promise<boolean>
  /** A digest of dist/weapp as it is now. */
  digest(): string
  /** Sends dist/weapp to WeChat; rejects with WeChat's reason. Gives what to tell whoever waits for it. */
  send(plan: ReleasePlan): Promise<string>
  say(line: string): void
}

/**
 * Releases or says why not. What is sent is the very folder that was tested, from a commit that has not changed
 * meanwhile. Gives the exit code of the command: 0 when it is sent. Rejects only where an action other than `send` does.
 */
export async function runRelease({ read, run, digest, send, say }: ReleaseActions): Promise<0 | 1> {
  const refuse = (...reasons: string[]) => {
    for (const reason of reasons) say(reason)
    return 1 as const
  }
  const planned = planRelease(read())
  if ('problems' in planned) return refuse(...planned.problems)
  say('先运行全部检查（同 npm test），需要几分钟……')
  for (const script of BEFORE_BUILT) {
    if (!(await run(script))) return refuse('检查没有通过，没有上传')
  }
  const built = digest()
  if (!(await run(AFTER_BUILT))) return refuse('检查没有通过，没有上传')
  if (digest() !== built) {
    return refuse('dist/weapp 在检查期间变了，没有上传：请关掉 npm run dev:weapp 等正在构建的程序，再试一次')
  }
  const still = planRelease(read())
  if ('problems' in still) return refuse('检查期间仓库有了变化，没有上传：', ...still.problems)
  try {
    say(await send(planned.plan))
    return 0
  } catch (error) {
    const reason = hide(error instanceof Error ? error.message : String(error), planned.plan)
    const remedy = '请在 公众平台 → 开发设置 → 小程序代码上传 里把上面的 IP 加入白名单'
    return refuse(`上传没有成功：${reason}`, ...(/invalid ip/i.test(reason) ? [remedy] : []))
  }
}

/** A reason that others gave, without AppID and key. */
function hide(reason: string, { appid, key }: ReleasePlan): string {
  return reason.replaceAll(key, '（密钥）').replaceAll(appid, '（AppID）')
}
