import { onResize } from './on-resize'
import { windowSize } from './page-boxes'

/** Whether a sheet stands beside the text and not over it; as in src/window-sizes.scss. */
export function isSheetBeside(): boolean {
  const { width, height } = windowSize()
  return width >= 960 || (width >= 640 && height <= 480)
}

/** Calls `run` whenever the window gets wider or narrower; a keyboard and an address bar change its height alone. */
export function onWidthChange(run: () => void): () => void {
  let { width } = windowSize()
  return onResize(() => {
    const before = width
    width = windowSize().width
    if (width !== before) run()
  })
}
