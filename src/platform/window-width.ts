import { useEffect, useState } from 'react'
import { onResize } from './on-resize'
import { windowSize } from './page-boxes'

/** From this width on, px, the page has columns. This and the next are as in src/window-sizes.scss. */
const WIDE = 960

/** Whether the window has room for columns. */
export function isWide(): boolean {
  return windowSize().width >= WIDE
}

/** Whether a sheet stands beside the text and not over it. */
export function isSheetBeside(): boolean {
  const { width, height } = windowSize()
  return width >= WIDE || (width >= 640 && height <= 480)
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

/** The value of `isWide`; the component draws again when it changes. */
export function useIsWide(): boolean {
  const [wide, setWide] = useState(isWide)
  useEffect(() => onWidthChange(() => setWide(isWide())), [])
  return wide
}
