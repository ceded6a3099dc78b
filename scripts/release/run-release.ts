import { planRelease, type ReleaseInput, type ReleasePlan } from './plan-release'

/** What a release does to the world. */
export interface ReleaseActions {
  /** Builds and checks everything; whether all is well. */
  test(): Promise<boolean>
  /** Sends dist/weapp to WeChat; rejects with WeChat's reason. Gives what to tell whoever waits for it. */
  send(plan: ReleasePlan): Promise<string>
  say(line: string): void
}

/** Releases or says why not. Gives the exit code of the command: 0 when it is sent. Never throws. */
export async function runRelease(input: ReleaseInput, { test, send, say }: ReleaseActions): Promise<0 | 1> {
  const planned = planRelease(input)
  if ('problems' in planned) {
    for (const problem of planned.problems) say(problem)
    return 1
  }
  say('先运行全部检查（npm test），需要几分钟……')
  if (!(await test())) {
    say('检查没有通过，没有上传')
    return 1
  }
  try {
    say(await send(planned.plan))
    return 0
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    say(`上传没有成功：${reason}`)
    if (/invalid ip/i.test(reason)) say('请在 公众平台 → 开发设置 → 小程序代码上传 里把上面的 IP 加入白名单')
    return 1
  }
}
