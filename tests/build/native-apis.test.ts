import { expect, test } from 'vitest'
import { ANSWERING, PLAIN, processApis } from '@/platform/taro-shims/native-apis'
import { usedApis } from '../proof/shared/used-apis'

test('Taro is given exactly the interfaces of WeChat that src/ calls', () => {
  expect(usedApis()).toEqual([...ANSWERING, ...PLAIN, 'createSelectorQuery'].sort())
})

type Answers = { success(result: unknown): void; fail(error: unknown): void; url?: string }

/** Taro over a wx of these interfaces. */
function over(wx: Record<string, (...args: never[]) => unknown>): Record<string, (...args: unknown[]) => unknown> {
  const taro = { nextTick: (run: () => void) => void setTimeout(run, 0) }
  processApis(taro, wx as never)
  return taro as never
}

test('an interface that answers is a promise; what it is given it hands on', async () => {
  const asked: Answers[] = []
  const taro = over({
    navigateTo: (options: Answers) => {
      asked.push(options)
      options.url === '/gone' ? options.fail({ errMsg: 'navigateTo:fail' }) : options.success('ok')
    },
  })
  await expect(taro.navigateTo({ url: '/here' })).resolves.toBe('ok')
  await expect(taro.navigateTo({ url: '/gone' })).rejects.toEqual({ errMsg: 'navigateTo:fail' })
  expect(asked.map(({ url }) => url)).toEqual(['/here', '/gone'])
})

test('one that throws is a promise that rejects', async () => {
  const taro = over({
    showModal: () => {
      throw new Error('showModal:fail')
    },
  })
  await expect(taro.showModal({})).rejects.toThrow('showModal:fail')
})

test('one that this client has not is not there', () => {
  const taro = over({ getWindowInfo: () => ({ windowWidth: 390 }) })
  expect(taro.getWindowInfo()).toEqual({ windowWidth: 390 })
  expect(taro.getDeviceInfo).toBeUndefined()
  expect(taro.setStorage).toBeUndefined()
})

test('the page is measured once what was drawn has been sent', async () => {
  const order: string[] = []
  const taro = over({ createSelectorQuery: () => ({ exec: (answer: () => void) => answer() }) })
  const query = taro.createSelectorQuery() as { exec(answer: () => void): void }
  const measured = new Promise<void>((done) =>
    query.exec(() => {
      order.push('measured')
      done()
    }),
  )
  order.push('sent')
  await measured
  expect(order).toEqual(['sent', 'measured'])
})
