import Taro from '@tarojs/taro'

/**
 * What was stored under `key`, if `read` accepts it; else `fallback`.
 * Never throws: storage may be full, blocked (single-page mode) or hold what an older version wrote.
 */
export function readStored<T>(key: string, read: (stored: unknown) => T | undefined, fallback: T): T {
  try {
    return read(Taro.getStorageSync(key)) ?? fallback
  } catch {
    return fallback
  }
}

/** Stores `value` under `key`, off the tapping path; a failure is kept quiet, the reader reads on without memory. */
export function store(key: string, value: unknown): void {
  try {
    Taro.setStorage({ key, data: value }).catch(() => {})
  } catch {
    // Storage is missing altogether.
  }
}

/** Removes what is stored under the keys that `isOurs` accepts; false where the storage does not let us. */
export function removeStored(isOurs: (key: string) => boolean): boolean {
  try {
    const { keys } = Taro.getStorageInfoSync()
    for (const key of keys.filter(isOurs)) Taro.removeStorageSync(key)
    return true
  } catch {
    return false
  }
}
