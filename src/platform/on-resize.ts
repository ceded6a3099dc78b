import Taro from '@tarojs/taro'

/** What the types of Taro take for granted: base library 2.3.0. */
interface ResizeApis {
  onWindowResize?(run: () => void): void
  offWindowResize?(run: () => void): void
}

/** Calls `run` when the phone is turned or the window gets another size, until the returned function is called. */
export function onResize(run: () => void): () => void {
  const apis = Taro as ResizeApis
  try {
    apis.onWindowResize?.(run)
  } catch {
    // a client may refuse: sizes are then those of the start
  }
  return () => apis.offWindowResize?.(run)
}
