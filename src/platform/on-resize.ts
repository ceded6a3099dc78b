import Taro from '@tarojs/taro'

/** Calls `run` when the phone is turned or the window gets another size, until the returned function is called. */
export function onResize(run: () => void): () => void {
  try {
    Taro.onWindowResize(run)
  } catch {
    return () => {} // base library before 2.3.0
  }
  return () => {
    try {
      Taro.offWindowResize(run)
    } catch {
      // Thrown here, it would take the page along.
    }
  }
}
