import { expect, test, vi } from 'vitest'
import { afterUpdate } from '@/platform/taro-shims/after-update'

/** The element of the page in view, as Taro's runtime has it; the runtime itself runs in a mini-program alone. */
const taro = vi.hoisted(() => ({ page: null as null | { pendingUpdate: boolean; enqueueUpdateCallback: () => void } }))
vi.mock('@tarojs/runtime', () => ({
  Current: { router: { $taroPath: 'page' } },
  env: { document: { getElementById: (id: string) => (id === 'page' ? taro.page : null) } },
}))

const task = () => new Promise((done) => setTimeout(done))

/** Opens a page; gives it, how often `run` ran, and what sends its update. */
const open = (pendingUpdate: boolean) => {
  const waiting: (() => void)[] = []
  const run = vi.fn()
  const page = { pendingUpdate, enqueueUpdateCallback: (it?: () => void) => it && waiting.push(it) }
  taro.page = page as never
  return { page, run, send: () => waiting.splice(0).map((it) => it()) }
}

test('what waits for an update on its way runs behind it', async () => {
  const { run, send } = open(true)
  afterUpdate(run)
  await task()
  expect(run).not.toHaveBeenCalled()
  send()
  expect(run).toHaveBeenCalledOnce()
})

test('what React draws within the task is waited for too', async () => {
  const { page, run, send } = open(false)
  afterUpdate(run)
  page.pendingUpdate = true
  await task()
  expect(run).not.toHaveBeenCalled()
  send()
  expect(run).toHaveBeenCalledOnce()
})

test('on a page at rest, or where there is none, it runs in the next task, once', async () => {
  const { run } = open(false)
  for (const times of [1, 2]) {
    afterUpdate(run)
    expect(run).toHaveBeenCalledTimes(times - 1)
    await task()
    expect(run).toHaveBeenCalledTimes(times)
    taro.page = null
  }
})
