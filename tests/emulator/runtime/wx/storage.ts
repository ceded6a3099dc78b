import type { Launch } from '../../package'
import { asynchronous } from './define-api'

/** Storage by key, kept as JSON like WeChat's, in the mode that the test asks for. */
export function storageApis(launch: Launch, entries: Map<string, string>) {
  const working = () => {
    if (launch.storageMode === 'broken') throw new Error('storage is not available')
  }
  const set = (key: string, value: unknown) => {
    working()
    if (launch.storageMode === 'full') throw new Error('exceed storage max size 10Mb')
    entries.set(key, JSON.stringify(value))
  }
  const get = (key: string): unknown => {
    working()
    const json = entries.get(key)
    return json === undefined ? undefined : JSON.parse(json)
  }
  const remove = (key: string) => {
    working()
    entries.delete(key)
  }
  const clear = () => {
    working()
    entries.clear()
  }
  const info = () => {
    working()
    return {
      keys: [...entries.keys()],
      currentSize: Math.ceil([...entries.values()].join('').length / 1024),
      limitSize: 10240,
    }
  }
  const sync =
    <Args extends unknown[], Result>(name: string, run: (...args: Args) => Result) =>
    (...args: Args): Result => {
      try {
        return run(...args)
      } catch (error) {
        throw new Error(`${name}:fail ${(error as Error).message}`)
      }
    }
  return {
    setStorageSync: sync('setStorageSync', set),
    getStorageSync: sync('getStorageSync', (key: string) => get(key) ?? ''),
    removeStorageSync: sync('removeStorageSync', remove),
    clearStorageSync: sync('clearStorageSync', clear),
    getStorageInfoSync: sync('getStorageInfoSync', info),
    setStorage: asynchronous('setStorage', ({ key, data }) => set(String(key), data)),
    getStorage: asynchronous('getStorage', ({ key }) => {
      const data = get(String(key))
      if (data === undefined) throw new Error('data not found')
      return { data }
    }),
    removeStorage: asynchronous('removeStorage', ({ key }) => remove(String(key))),
    clearStorage: asynchronous('clearStorage', clear),
    getStorageInfo: asynchronous('getStorageInfo', info),
  }
}
